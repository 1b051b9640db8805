import type { DonneesIndividuelle } from '../../convention-individuelle/2026-01/donnees.ts'
import { joursRequisALaFin } from '../../references-legales.ts'
import type { Alinea, Clause } from '../clause.ts'

const alineas: readonly Alinea<Pick<DonneesIndividuelle, 'periode' | 'insertion'>>[] = [
  {
    quand: { objectifs: ['ouverture_droits'] },
    fr: ({ d }) => {
      const requis = joursRequisALaFin(d.periode.fin_prevue_le)
      const condition = requis
        ? `${requis.jours} jours de travail ou assimilés au cours des ${requis.mois} mois qui précèdent la demande, quel que soit l’âge`
        : 'le nombre de jours de travail que la réglementation fixe selon l’âge'
      return `L’emploi vise d’abord à ouvrir le droit du travailleur aux allocations de chômage. La réglementation demande ${condition}. Le CPAS tient ce décompte avec le travailleur. Seul l’Office national de l’emploi (ONEM) décide.`
    },
    nl: ({ d }) => {
      const requis = joursRequisALaFin(d.periode.fin_prevue_le)
      const condition = requis
        ? `${requis.jours} arbeidsdagen of gelijkgestelde dagen in de ${requis.mois} maanden vóór de aanvraag, ongeacht de leeftijd`
        : 'het aantal arbeidsdagen dat de reglementering volgens de leeftijd bepaalt'
      return `De tewerkstelling is er in de eerste plaats op gericht het recht van de werknemer op werkloosheidsuitkeringen te openen. De reglementering vereist ${condition}. Het OCMW houdt die telling samen met de werknemer bij. Alleen de Rijksdienst voor Arbeidsvoorziening (RVA) beslist.`
    },
  },
  {
    quand: { objectifs: ['ouverture_droits'] },
    fr: 'Soixante jours, puis trente jours avant la fin prévue, le CPAS vérifie le décompte avec le travailleur. À la fin du contrat, il lui remet les documents nécessaires à sa demande d’allocations et l’aide à l’introduire dans le délai.',
    nl: 'Zestig dagen en dertig dagen vóór het voorziene einde gaat het OCMW de telling na met de werknemer. Bij het einde van de arbeidsovereenkomst bezorgt het hem de documenten voor zijn uitkeringsaanvraag en helpt het hem die tijdig in te dienen.',
  },
  {
    quand: { objectifs: ['experience'] },
    fr: 'L’emploi vise à donner au travailleur une expérience professionnelle reconnue et à développer les compétences ci-dessous. Sa durée reste limitée à celle qui est nécessaire pour obtenir le bénéfice complet des allocations sociales.',
    nl: 'De tewerkstelling is erop gericht de werknemer een erkende werkervaring te bezorgen en de onderstaande competenties te ontwikkelen. De duur blijft beperkt tot wat nodig is om het volledige voordeel van de sociale uitkeringen te verkrijgen.',
  },
  {
    quand: { objectifs: ['emploi_durable'] },
    fr: 'L’emploi prépare une insertion durable, sur place ou chez un autre employeur. Sa durée reste limitée à celle qui est nécessaire pour obtenir le bénéfice complet des allocations sociales.',
    nl: 'De tewerkstelling bereidt een duurzame baan voor, ter plaatse of bij een andere werkgever. De duur blijft beperkt tot wat nodig is om het volledige voordeel van de sociale uitkeringen te verkrijgen.',
  },
  {
    fr: ({ d }) => ({
      texte: 'Pour atteindre cet objectif, les parties conviennent des actions suivantes :',
      liste: d.insertion.actions,
    }),
    nl: ({ d }) => ({
      texte: 'Om dat doel te bereiken, spreken de partijen de volgende acties af:',
      liste: d.insertion.actions,
    }),
  },
  {
    fr: ({ d }) => ({
      texte: 'À la fin, le travailleur devrait maîtriser les compétences suivantes :',
      liste: d.insertion.competences,
    }),
    nl: ({ d }) => ({
      texte: 'Op het einde zou de werknemer de volgende competenties moeten beheersen:',
      liste: d.insertion.competences,
    }),
  },
  {
    quand: { objectifs: ['experience', 'emploi_durable'] },
    fr: 'À chaque évaluation, les parties comparent ces compétences avec ce que le travailleur sait faire et adaptent les actions.',
    nl: 'Bij elke evaluatie vergelijken de partijen die competenties met wat de werknemer kan, en passen ze de acties aan.',
  },
]

export const objectifsInsertion: Clause = {
  cle: 'objectifs-insertion',
  intitule: { fr: 'Objectif et actions d’insertion', nl: 'Doelstelling en inschakelingsacties' },
  individuelle: alineas,
  interne: alineas,
  sources: [
    'Abbet, sheet 7.8, minimum content: objectives of insertion and actions, read 2026-11',
    'Programme law of 18 July 2025, art. 98 and 207: 312 days in 36 months from 1 March 2026',
    'Organic law of 8 July 1976, art. 60, § 7, par. 2: no longer than needed',
  ],
}
