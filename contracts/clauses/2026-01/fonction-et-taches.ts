import type { DonneesIndividuelle } from '../../convention-individuelle/2026-01/donnees.ts'
import type { Alinea, Clause } from '../clause.ts'

const taches: readonly Alinea<Pick<DonneesIndividuelle, 'fonction'>>[] = [
  {
    fr: ({ d }) => ({
      texte: `Le travailleur exerce la fonction de ${d.fonction.intitule} dans le service suivant : ${d.fonction.service}, sous la responsabilité de ${d.fonction.superieur}. Ses tâches sont les suivantes :`,
      liste: d.fonction.taches,
    }),
    nl: ({ d }) => ({
      texte: `De werknemer oefent de functie van ${d.fonction.intitule} uit in de volgende dienst: ${d.fonction.service}, onder de verantwoordelijkheid van ${d.fonction.superieur}. Zijn taken zijn de volgende:`,
      liste: d.fonction.taches,
    }),
  },
  {
    fr: ({ d }) => ({
      texte: 'Les tâches suivantes ne lui sont pas confiées :',
      liste: d.fonction.taches_exclues,
    }),
    nl: ({ d }) => ({
      texte: 'De volgende taken worden hem niet opgedragen:',
      liste: d.fonction.taches_exclues,
    }),
  },
]

export const fonctionEtTaches: Clause = {
  cle: 'fonction-et-taches',
  intitule: { fr: 'Fonction et tâches', nl: 'Functie en taken' },
  individuelle: [
    ...taches,
    {
      quand: { categories: ['HOP'] },
      fr: 'Le travailleur n’accomplit aucun acte infirmier ni aucun autre acte que la loi réserve à une profession des soins de santé.',
      nl: 'De werknemer verricht geen verpleegkundige handelingen en geen andere handelingen die de wet voorbehoudt aan een gezondheidszorgberoep.',
    },
    {
      quand: { categories: ['PRIV'] },
      fr: ({ d }) =>
        d.entreprise_privee
          ? `Dans l’entreprise, qui relève de la commission paritaire ${d.entreprise_privee.commission_paritaire}, le travailleur ne remplace aucun membre du personnel. Sa rémunération n’est pas inférieure à celle d’une fonction comparable de l’entreprise ; le CPAS y veille.`
          : null,
      nl: ({ d }) =>
        d.entreprise_privee
          ? `In de onderneming, die onder paritair comité ${d.entreprise_privee.commission_paritaire} ressorteert, vervangt de werknemer geen personeelslid. Zijn loon is niet lager dan dat van een vergelijkbare functie in de onderneming; het OCMW ziet daarop toe.`
          : null,
    },
    {
      fr: 'Les tâches servent l’activité de l’utilisateur. Aucun service privé ne peut être demandé au travailleur pour le compte d’un mandataire, d’un dirigeant ou d’un membre du personnel. Le travailleur n’exerce aucune activité de gardiennage soumise à autorisation.',
      nl: 'De taken dienen de activiteit van de gebruiker. Aan de werknemer mag geen privédienst worden gevraagd voor een mandataris, een leidinggevende of een personeelslid. De werknemer oefent geen vergunningsplichtige bewakingsactiviteit uit.',
    },
    {
      fr: 'Avant toute modification de la fonction ou des tâches, l’utilisateur en parle avec l’agent d’insertion et avec le travailleur. La modification n’a d’effet qu’après un écrit signé par les trois parties.',
      nl: 'Vóór elke wijziging van de functie of van de taken overlegt de gebruiker met de trajectbegeleider en met de werknemer. De wijziging heeft pas uitwerking na een geschrift dat de drie partijen ondertekend hebben.',
    },
  ],
  interne: [
    ...taches,
    {
      fr: 'Aucun service privé ne peut être demandé au travailleur pour le compte d’un mandataire ou d’un membre du personnel. Le travailleur n’exerce aucune activité de gardiennage soumise à autorisation et n’a pas accès aux dossiers sociaux.',
      nl: 'Aan de werknemer mag geen privédienst worden gevraagd voor een mandataris of een personeelslid. De werknemer oefent geen vergunningsplichtige bewakingsactiviteit uit en heeft geen toegang tot sociale dossiers.',
    },
    {
      fr: 'Avant toute modification de la fonction ou des tâches, le chef de service en parle avec l’agent d’insertion et avec le travailleur. La modification n’a d’effet qu’après un écrit signé.',
      nl: 'Vóór elke wijziging van de functie of van de taken overlegt het diensthoofd met de trajectbegeleider en met de werknemer. De wijziging heeft pas uitwerking na een ondertekend geschrift.',
    },
  ],
  sources: [
    'Abbet, sheet 7.8, minimum content: function, read 2026-11',
    'CPAS of Ans, page for users: change of function agreed first, read 2026-11',
    'Walloon Parliament, oral question on admissible tasks: no private errands, read 2026-11',
  ],
}
