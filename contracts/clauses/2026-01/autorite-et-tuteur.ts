import type { DonneesIndividuelle } from '../../convention-individuelle/2026-01/donnees.ts'
import { nombre } from '../../ecriture.ts'
import type { Alinea, Clause } from '../clause.ts'

const accompagnement: readonly Alinea<Pick<DonneesIndividuelle, 'tuteur' | 'cpas'>>[] = [
  {
    fr: ({ d }) => ({
      texte: 'Les personnes suivantes accompagnent le travailleur :',
      fiche: [
        { intitule: 'Tuteur', valeur: `${d.tuteur.nom}, ${d.tuteur.fonction}` },
        { intitule: 'Remplaçant du tuteur', valeur: d.tuteur.remplacant },
        {
          intitule: 'Temps du tuteur',
          valeur: `${nombre(d.tuteur.heures_par_semaine)} h par semaine`,
        },
        {
          intitule: 'Agent d’insertion du CPAS',
          valeur: `${d.cpas.agent.nom}, ${d.cpas.agent.telephone}, ${d.cpas.agent.courriel}`,
        },
      ],
    }),
    nl: ({ d }) => ({
      texte: 'De volgende personen begeleiden de werknemer:',
      fiche: [
        { intitule: 'Mentor', valeur: `${d.tuteur.nom}, ${d.tuteur.fonction}` },
        { intitule: 'Vervanger van de mentor', valeur: d.tuteur.remplacant },
        {
          intitule: 'Tijd van de mentor',
          valeur: `${nombre(d.tuteur.heures_par_semaine)} u. per week`,
        },
        {
          intitule: 'Trajectbegeleider van het OCMW',
          valeur: `${d.cpas.agent.nom}, ${d.cpas.agent.telephone}, ${d.cpas.agent.courriel}`,
        },
      ],
    }),
  },
  {
    fr: 'Le travailleur exécute ses tâches avec soin, respecte l’horaire et suit les instructions du tuteur et les règles de sécurité.',
    nl: 'De werknemer voert zijn taken zorgvuldig uit, houdt zich aan het uurrooster en volgt de instructies van de mentor en de veiligheidsregels.',
  },
]

export const autoriteEtTuteur: Clause = {
  cle: 'autorite-et-tuteur',
  intitule: { fr: 'Autorité, encadrement et tuteur', nl: 'Gezag, begeleiding en mentor' },
  cadre: [
    {
      fr: 'L’utilisateur exerce l’autorité de tous les jours : il donne les instructions, organise le travail et en contrôle l’exécution. L’autorité de l’employeur reste au CPAS.',
      nl: 'De gebruiker oefent het dagelijkse gezag uit: hij geeft de instructies, organiseert het werk en controleert de uitvoering. Het werkgeversgezag blijft bij het OCMW.',
    },
    {
      fr: ({ d }) => ({
        texte: `Pour chaque travailleur, l’utilisateur désigne un tuteur et un remplaçant, choisis parmi des membres du personnel expérimentés et volontaires. Il libère le tuteur au moins ${nombre(d.encadrement.heures_tuteur_par_semaine)} h par semaine. Le tuteur :`,
        liste: [
          'accueille le travailleur, lui présente l’équipe, les lieux et les règles de sécurité ;',
          'lui montre les tâches, les lui fait pratiquer et répond à ses questions ;',
          'lui dit régulièrement ce qui va bien et ce qui doit progresser ;',
          'prend part aux évaluations et signale tôt les difficultés à l’agent d’insertion.',
        ],
      }),
      nl: ({ d }) => ({
        texte: `Voor elke werknemer wijst de gebruiker een mentor en een vervanger aan, gekozen uit ervaren personeelsleden die daartoe bereid zijn. Hij maakt de mentor minstens ${nombre(d.encadrement.heures_tuteur_par_semaine)} u. per week vrij. De mentor:`,
        liste: [
          'onthaalt de werknemer en stelt hem het team, de lokalen en de veiligheidsregels voor;',
          'toont hem de taken, laat ze hem oefenen en beantwoordt zijn vragen;',
          'zegt hem regelmatig wat goed gaat en wat beter moet;',
          'neemt deel aan de evaluaties en meldt moeilijkheden vroeg aan de trajectbegeleider.',
        ],
      }),
    },
    {
      fr: 'Le CPAS informe les tuteurs de leur rôle et répond à leurs demandes de soutien.',
      nl: 'Het OCMW licht de mentoren in over hun rol en gaat in op hun vragen om ondersteuning.',
    },
  ],
  individuelle: [
    ...accompagnement,
    {
      fr: 'Le tuteur reçoit le travailleur le premier jour. Le travailleur peut à tout moment s’adresser à l’agent d’insertion, sans passer par l’utilisateur.',
      nl: 'De mentor ontvangt de werknemer op de eerste dag. De werknemer kan zich altijd tot de trajectbegeleider wenden, zonder tussenkomst van de gebruiker.',
    },
  ],
  interne: [
    ...accompagnement,
    {
      fr: 'L’agent d’insertion n’est pas le supérieur du travailleur. Le travailleur peut s’adresser à lui sans passer par le service, et ce qu’il lui confie reste secret, aussi dans le CPAS.',
      nl: 'De trajectbegeleider is niet de overste van de werknemer. De werknemer kan zich tot hem wenden zonder tussenkomst van de dienst, en wat hij hem toevertrouwt blijft geheim, ook binnen het OCMW.',
    },
  ],
  sources: [
    'Cohezio, on the host’s authority, read 2026-11',
    'CPAS of Charleroi, provisions of 2008: voluntary and trained tutors, read 2026-11',
    'CPAS of Brussels, framework convention: the host must spend time on insertion, read 2026-11',
  ],
}
