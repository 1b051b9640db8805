import type { Clause } from '../clause.ts'

export const evaluation: Clause = {
  cle: 'evaluation',
  intitule: { fr: 'Évaluation', nl: 'Evaluatie' },
  cadre: [
    {
      fr: 'Le tuteur, le travailleur et l’agent d’insertion évaluent ensemble chaque mise à disposition : après un mois, après trois mois, puis tous les trois mois, et trois mois avant la fin prévue. L’évaluation est écrite et signée par les trois. Le travailleur y donne son avis et en reçoit une copie.',
      nl: 'De mentor, de werknemer en de trajectbegeleider evalueren samen elke terbeschikkingstelling: na één maand, na drie maanden, daarna om de drie maanden, en drie maanden vóór het voorziene einde. De evaluatie is schriftelijk en wordt door de drie ondertekend. De werknemer geeft er zijn mening in en krijgt er een kopie van.',
    },
    {
      fr: 'Elle porte sur le savoir-faire, les attitudes au travail, l’avancement vers l’objectif, l’encadrement reçu et les conditions de travail.',
      nl: 'Ze heeft betrekking op de vakkennis, de werkhouding, de vooruitgang naar de doelstelling, de gekregen begeleiding en de arbeidsomstandigheden.',
    },
    {
      fr: 'Une fois par an, le CPAS et l’utilisateur évaluent leur collaboration à l’aide des indicateurs de l’article premier.',
      nl: 'Eén keer per jaar evalueren het OCMW en de gebruiker hun samenwerking aan de hand van de indicatoren van artikel 1.',
    },
  ],
  individuelle: [
    {
      fr: ({ d, jour }) => ({
        texte:
          'Le tuteur, le travailleur et l’agent d’insertion se réunissent pour évaluer la mise à disposition aux dates suivantes, qu’ils peuvent déplacer d’un commun accord :',
        liste: d.evaluation.dates.toSorted().map(jour),
      }),
      nl: ({ d, jour }) => ({
        texte:
          'De mentor, de werknemer en de trajectbegeleider komen op de volgende data samen om de terbeschikkingstelling te evalueren; ze kunnen die in onderling akkoord verplaatsen:',
        liste: d.evaluation.dates.toSorted().map(jour),
      }),
    },
    {
      fr: 'Chaque évaluation porte sur le travail, sur l’avancement vers l’objectif et sur la mise à disposition elle-même : encadrement, conditions de travail, respect de la présente convention. Elle est écrite, signée par les trois, et remise au travailleur. Il peut y faire noter ses remarques.',
      nl: 'Elke evaluatie heeft betrekking op het werk, op de vooruitgang naar de doelstelling en op de terbeschikkingstelling zelf: begeleiding, arbeidsomstandigheden, naleving van deze overeenkomst. Ze is schriftelijk, wordt door de drie ondertekend en aan de werknemer bezorgd. Hij kan er zijn opmerkingen in laten opnemen.',
    },
    {
      quand: { objectifs: ['emploi_durable'] },
      fr: 'À chaque évaluation, l’utilisateur dit où en est son examen d’un engagement.',
      nl: 'Bij elke evaluatie zegt de gebruiker hoever hij staat met het onderzoek van een aanwerving.',
    },
  ],
  interne: [
    {
      fr: ({ d, jour }) => ({
        texte:
          'Le tuteur, le travailleur et l’agent d’insertion se réunissent pour évaluer l’emploi aux dates suivantes, qu’ils peuvent déplacer d’un commun accord :',
        liste: d.evaluation.dates.toSorted().map(jour),
      }),
      nl: ({ d, jour }) => ({
        texte:
          'De mentor, de werknemer en de trajectbegeleider komen op de volgende data samen om de tewerkstelling te evalueren; ze kunnen die in onderling akkoord verplaatsen:',
        liste: d.evaluation.dates.toSorted().map(jour),
      }),
    },
    {
      fr: 'Chaque évaluation porte sur le travail, sur l’avancement vers l’objectif, sur l’encadrement et sur les conditions de travail. Elle est écrite, signée par les trois, et remise au travailleur. Il peut y faire noter ses remarques.',
      nl: 'Elke evaluatie heeft betrekking op het werk, op de vooruitgang naar de doelstelling, op de begeleiding en op de arbeidsomstandigheden. Ze is schriftelijk, wordt door de drie ondertekend en aan de werknemer bezorgd. Hij kan er zijn opmerkingen in laten opnemen.',
    },
  ],
  sources: [
    'Abbet, sheet 7.8, minimum content: evaluation of the placement, read 2026-11',
    'CPAS of Ans, page for users: evaluations are compulsory, read 2026-11',
  ],
}
