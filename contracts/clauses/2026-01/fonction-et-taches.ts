import type { Clause } from '../clause.ts'

export const fonctionEtTaches: Clause = {
  cle: 'fonction-et-taches',
  intitule: { fr: 'Fonction et tâches', nl: 'Functie en taken' },
  individuelle: [
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
    {
      quand: { categories: ['HOP'] },
      fr: 'Le travailleur n’accomplit aucun acte infirmier ni aucun autre acte que la loi réserve à une profession des soins de santé.',
      nl: 'De werknemer verricht geen verpleegkundige handelingen en geen andere handelingen die de wet voorbehoudt aan een gezondheidszorgberoep.',
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
  sources: [
    'Abbet, sheet 7.8, minimum content: function, read 2026-11',
    'CPAS of Ans, page for users: change of function agreed first, read 2026-11',
    'Walloon Parliament, oral question on admissible tasks: no private errands, read 2026-11',
  ],
}
