import { dateCivile } from '#app/domain/shared/date-civile.ts'
import { type Centimes, centimes } from '#app/domain/shared/montant.ts'
import { type BaremeOuvert, ouvert } from './bareme-ouvert.ts'
import type { Region } from './droit.ts'

// What follows an admission, or goes with it: the duration of the right, its dates, the insurance.

const reforme = dateCivile('2026-03-01')
const ancienTexte = dateCivile('2012-11-01')
const loiProgramme = 'Loi-programme 18/07/2025'

/** Weekly number of half-allowances of a voluntary part-timer: Q × this ÷ S. */
export const demiAllocationsParSemaine: BaremeOuvert<number> = ouvert({
  intitule: {
    fr: 'Demi-allocations par semaine d’un temps plein (Q × 12 / S)',
    nl: 'Halve uitkeringen per week van een voltijdse (Q × 12 / S)',
  },
  valeurs: [{ des: ancienTexte, valeur: 12, source: 'AR 25/11/1991 art. 103' }],
})

export const dureeDuDroit: BaremeOuvert<{
  readonly moisDeBase: number
  readonly joursParMois: number
  readonly resteArrondi: number
  readonly moisEnPlusMax: number
} | null> = ouvert({
  intitule: {
    fr: 'Durée du droit : mois de base, jours de carrière par mois en plus, maximum',
    nl: 'Duur van het recht: basismaanden, loopbaandagen per extra maand, maximum',
  },
  valeurs: [
    {
      des: ancienTexte,
      valeur: null,
      source: 'Admission avant le 01/03/2026 : limites transitoires (art. 212, ONEM T33)',
    },
    {
      des: reforme,
      valeur: { moisDeBase: 12, joursParMois: 104, resteArrondi: 52, moisEnPlusMax: 12 },
      source: `AR 25/11/1991 art. 114 (${loiProgramme} art. 169) ; AM 26/11/1991 art. 70 (art. 203)`,
    },
  ],
})

const article114 = `AR 25/11/1991 art. 114 §2 (${loiProgramme} art. 169)`

export const droitIllimite: BaremeOuvert<{
  readonly age: number
  readonly annees: number
  readonly joursParAnnee: number
  readonly resteArrondi: number
}> = ouvert({
  intitule: {
    fr: 'Droit sans limite de durée : âge et années de carrière',
    nl: 'Recht zonder einddatum: leeftijd en loopbaanjaren',
  },
  valeurs: (
    [
      ['2025-07-01', 30, `${loiProgramme} art. 212`],
      ['2026-01-01', 31, article114],
      ['2027-01-01', 32, article114],
      ['2028-01-01', 33, article114],
      ['2029-01-01', 34, article114],
      ['2030-01-01', 35, article114],
    ] as const
  ).map(([des, annees, source]) => ({
    des: dateCivile(des),
    valeur: { age: 55, annees, joursParAnnee: 312, resteArrondi: 156 },
    source,
  })),
})

/** Calendar days after which the same illness opens guaranteed pay again. */
export const delaiDeRechute: BaremeOuvert<number> = ouvert({
  intitule: {
    fr: 'Rechute : jours avant un nouveau salaire garanti pour la même maladie',
    nl: 'Herval: dagen vóór nieuw gewaarborgd loon voor dezelfde ziekte',
  },
  valeurs: [
    { des: dateCivile('1978-07-03'), valeur: 14, source: 'Loi 03/07/1978 art. 52 et 73' },
    {
      des: dateCivile('2026-01-01'),
      valeur: 56,
      source: 'Loi 03/07/1978 art. 52 et 73 : huit semaines depuis le 01/01/2026',
    },
  ],
})

export const depotDeLaDemande: BaremeOuvert<{
  readonly mois: number
  readonly inscriptionJours: number
  readonly interruptionJours: number
}> = ouvert({
  intitule: {
    fr: 'Délai pour introduire la demande (mois), inscription (jours), interruption (jours)',
    nl: 'Termijn voor de aanvraag (maanden), inschrijving (dagen), onderbreking (dagen)',
  },
  valeurs: [
    {
      des: ancienTexte,
      valeur: { mois: 2, inscriptionJours: 8, interruptionJours: 28 },
      source: 'AM 26/11/1991 art. 91, 92 §2 et 95 ; AR 25/11/1991 art. 37',
    },
  ],
})

/** Months before the end of the contract by which the hand-over must be ready, per region. */
export const remiseAuServiceDEmploi: BaremeOuvert<Partial<Record<Region, number>>> = ouvert({
  intitule: {
    fr: 'Préparation du passage au service régional de l’emploi (mois avant la fin)',
    nl: 'Voorbereiding van de overgang naar de arbeidsbemiddeling (maanden vóór het einde)',
  },
  valeurs: [
    {
      des: dateCivile('2025-01-01'),
      valeur: { wallonie: 3 },
      source: 'Décret wallon 29/04/2024 art. 2 §3',
    },
  ],
})

/** Months of subsidy for part-time work that does not open the full benefit, per region. */
export const subsideTempsPartielPartiel: BaremeOuvert<Partial<Record<Region, number>>> = ouvert({
  intitule: {
    fr: 'Subside d’un temps partiel qui n’ouvre pas le bénéfice complet (mois)',
    nl: 'Subsidie voor deeltijds werk dat geen volledig recht opent (maanden)',
  },
  valeurs: [
    { des: dateCivile('2025-01-01'), valeur: { wallonie: 6 }, source: 'Décret wallon 29/04/2024' },
  ],
})

export const stageMutuelle: BaremeOuvert<{
  readonly mois: number
  readonly jours: number
  readonly heures: number
  readonly moisTempsPartiel: number
  readonly moisMaternite: number
  readonly joursMaternite: number
  readonly heuresMaternite: number
  readonly joursApresContrat: number
}> = ouvert({
  intitule: {
    fr: 'Stage de l’assurance maladie (mois, jours, heures ; maternité)',
    nl: 'Wachttijd van de ziekteverzekering (maanden, dagen, uren; moederschap)',
  },
  valeurs: [
    {
      des: dateCivile('2017-05-01'),
      valeur: {
        mois: 12,
        jours: 180,
        heures: 800,
        moisTempsPartiel: 36,
        moisMaternite: 6,
        joursMaternite: 120,
        heuresMaternite: 400,
        joursApresContrat: 30,
      },
      source: 'Loi coordonnée 14/07/1994 art. 128, stage en vigueur depuis le 01/05/2017',
    },
  ],
})

/** Monthly reference wage above which a part-timer is treated as full-time; 38 hours a week. */
export const salaireDeReference: BaremeOuvert<Centimes> = ouvert({
  intitule: {
    fr: 'Salaire mensuel de référence (RMMMG, 38 heures)',
    nl: 'Mensueel referteloon (GGMMI, 38 uren)',
  },
  valeurs: [
    {
      des: dateCivile('2025-02-01'),
      valeur: centimes(211_189),
      source: 'RMMMG au 01/02/2025, 12,8252 €/h ; montant de 2026 à compléter',
    },
  ],
})
