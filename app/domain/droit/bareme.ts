import type { Bareme } from '#app/domain/shared/bareme.ts'
import { type DateCivile, dateCivile } from '#app/domain/shared/date-civile.ts'
import { type ClasseDAbsence, effetsDesAbsences } from './absences.ts'
import { type BaremeOuvert, ouvert } from './bareme-ouvert.ts'
import {
  delaiDeRechute,
  demiAllocationsParSemaine,
  depotDeLaDemande,
  droitIllimite,
  dureeDuDroit,
  remiseAuServiceDEmploi,
  salaireDeReference,
  stageMutuelle,
  subsideTempsPartielPartiel,
} from './bareme-suites.ts'
import type { Regime } from './droit.ts'

// Every figure of the law that the engine uses. A reform is a new line with its first day and its
// source; the calculation does not change.

const reforme = dateCivile('2026-03-01')
/** The table of ages and periods that the reform replaced. */
const anciennesTranches = dateCivile('2012-11-01')
const loiProgramme = 'Loi-programme 18/07/2025'

/** One way to be admitted: so many days within so many months, possibly topped up by older work. */
export interface RouteDAdmission {
  readonly code: string
  /** Ages that may use it, on the day of the application. */
  readonly age: { readonly des: number; readonly avant: number | null }
  readonly seuil: number
  readonly mois: number
  /** Older days that complete the period: the minimum inside it, and what the years before give. */
  readonly complement?:
    | { readonly minimum: number; readonly annees: number; readonly jours: number }
    | { readonly minimum: number; readonly annees: number; readonly parJourManquant: number }
    | undefined
}

export const regimeALaDemande: BaremeOuvert<Regime> = ouvert({
  intitule: {
    fr: 'Règles d’admission selon la date de la demande',
    nl: 'Toelatingsregels volgens de datum van de aanvraag',
  },
  valeurs: [
    { des: anciennesTranches, valeur: 'ancien', source: 'AR 25/11/1991 art. 30 et 32 ; ONEM T31' },
    { des: reforme, valeur: 'nouveau', source: `${loiProgramme} art. 207 et 212 §1` },
  ],
})

export const routesDAdmission: BaremeOuvert<readonly RouteDAdmission[]> = ouvert({
  intitule: {
    fr: 'Jours à prouver et période de référence',
    nl: 'Te bewijzen dagen en referteperiode',
  },
  valeurs: [
    {
      des: anciennesTranches,
      source: 'AR 25/11/1991 art. 30 et 32, texte jusqu’au 28/02/2026 ; ONEM T31',
      // In the order in which they are tried: the bracket's own condition, those of older
      // brackets, then the ones that need the ten years before.
      valeur: [
        { code: '312/21', age: { des: 0, avant: 36 }, seuil: 312, mois: 21 },
        { code: '468/33', age: { des: 0, avant: 50 }, seuil: 468, mois: 33 },
        { code: '624/42', age: { des: 0, avant: null }, seuil: 624, mois: 42 },
        {
          code: '312/33+8x',
          age: { des: 36, avant: 50 },
          seuil: 468,
          mois: 33,
          complement: { minimum: 312, annees: 10, parJourManquant: 8 },
        },
        {
          code: '234/33+1560',
          age: { des: 36, avant: 50 },
          seuil: 468,
          mois: 33,
          complement: { minimum: 234, annees: 10, jours: 1560 },
        },
        {
          code: '416/42+8x',
          age: { des: 50, avant: null },
          seuil: 624,
          mois: 42,
          complement: { minimum: 416, annees: 10, parJourManquant: 8 },
        },
        {
          code: '312/42+1560',
          age: { des: 50, avant: null },
          seuil: 624,
          mois: 42,
          complement: { minimum: 312, annees: 10, jours: 1560 },
        },
      ],
    },
    {
      des: reforme,
      source: `AR 25/11/1991 art. 30 (${loiProgramme} art. 98)`,
      valeur: [{ code: '312/36', age: { des: 0, avant: null }, seuil: 312, mois: 36 }],
    },
  ],
})

export const moisEnPlusTempsPartielVolontaire: BaremeOuvert<number> = ouvert({
  intitule: {
    fr: 'Mois ajoutés à la période de référence du temps partiel volontaire',
    nl: 'Maanden extra in de referteperiode bij vrijwillig deeltijds werk',
  },
  valeurs: [
    { des: anciennesTranches, valeur: 6, source: 'AR 25/11/1991 art. 33, 2°, ancien texte' },
    { des: reforme, valeur: 0, source: `AR 25/11/1991 art. 33 (${loiProgramme} art. 101)` },
  ],
})

export const minimumTempsPartielVolontaire: BaremeOuvert<{
  readonly heures: number
  readonly fraction: number
  readonly semainesDOccupation: number
}> = ouvert({
  intitule: {
    fr: 'Heures minimales du temps partiel volontaire (par semaine, ou part du temps plein)',
    nl: 'Minimumuren voor vrijwillig deeltijds werk (per week, of deel van voltijds)',
  },
  valeurs: [
    {
      des: anciennesTranches,
      valeur: { heures: 12, fraction: 1 / 3, semainesDOccupation: 4 },
      source: 'AR 25/11/1991 art. 28 §2 et art. 33, 1°',
    },
  ],
})

export const comptage: BaremeOuvert<{
  readonly joursParSemaine: number
  readonly parTrimestre: number
  readonly parMois: number
  readonly regimeParDefaut: number
}> = ouvert({
  intitule: {
    fr: 'Comptage en régime de six jours : plafond par trimestre et moyenne par mois',
    nl: 'Telling in het zesdagenstelsel: plafond per kwartaal en gemiddelde per maand',
  },
  valeurs: [
    {
      des: anciennesTranches,
      valeur: { joursParSemaine: 6, parTrimestre: 78, parMois: 26, regimeParDefaut: 5 },
      source: 'AM 26/11/1991 art. 7 et 8',
    },
  ],
})

/** Grounds of extension that need a minimum length: a trade outside unemployment insurance. */
export const professionNonAssujettie: BaremeOuvert<{
  readonly moisMinimum: number
  readonly anneesMaximum: number
}> = ouvert({
  intitule: {
    fr: 'Profession non assujettie : durée minimale et prolongation maximale',
    nl: 'Niet-verzekerd beroep: minimumduur en maximale verlenging',
  },
  valeurs: [
    {
      des: anciennesTranches,
      valeur: { moisMinimum: 6, anneesMaximum: 15 },
      source: 'AR 25/11/1991 art. 30 al. 3, ancien texte',
    },
    {
      des: reforme,
      valeur: { moisMinimum: 3, anneesMaximum: 15 },
      source: `AR 25/11/1991 art. 30 al. 3, 2° (${loiProgramme} art. 98)`,
    },
  ],
})

/** What the old regime still counted within a limit, and the new one does not. */
export const assimilationsLimitees: BaremeOuvert<{
  readonly joursNonPayesParAn: number
  readonly joursDeFormation: number
}> = ouvert({
  intitule: {
    fr: 'Jours non payés assimilés par an, et jours de formation assimilés',
    nl: 'Gelijkgestelde onbetaalde dagen per jaar, en gelijkgestelde opleidingsdagen',
  },
  valeurs: [
    {
      des: anciennesTranches,
      valeur: { joursNonPayesParAn: 10, joursDeFormation: 96 },
      source: 'AR 25/11/1991 art. 38 §1, texte jusqu’au 28/02/2026 ; ONEM T31',
    },
    {
      des: reforme,
      valeur: { joursNonPayesParAn: 0, joursDeFormation: 0 },
      source: `AR 25/11/1991 art. 38 §1 (${loiProgramme} art. 108)`,
    },
  ],
})

const dmfaAssimile = [1, 2, 3, 4, 5, 10, 12, 13, 20]
const dmfaNonAssimile = [22, 24, 25, 26, 30]

/** Codes of working time in the quarterly declaration. A code that is absent is never guessed. */
export const codesDmfa: BaremeOuvert<Readonly<Record<string, ClasseDAbsence>>> = ouvert({
  intitule: { fr: 'Codes de prestation DmfA', nl: 'DmfA-prestatiecodes' },
  valeurs: [
    {
      des: dateCivile('2003-01-01'),
      valeur: {
        ...Object.fromEntries(dmfaAssimile.map((code) => [code, 'dmfa_assimile'] as const)),
        ...Object.fromEntries(dmfaNonAssimile.map((code) => [code, 'dmfa_non_assimile'] as const)),
        21: 'greve',
        50: 'maladie_non_remuneree',
        51: 'maternite',
        60: 'accident_travail',
        61: 'maladie_professionnelle',
      },
      source: 'AR 25/11/1991 art. 37, commentaire ; instructions ONSS (codes de prestation)',
    },
  ],
})

/** Every dated parameter, for the page that shows the law. The code names its sentence. */
export const parametres = {
  regime: regimeALaDemande,
  routes: routesDAdmission,
  mois_en_plus: moisEnPlusTempsPartielVolontaire,
  minimum_temps_partiel: minimumTempsPartielVolontaire,
  comptage,
  demi_allocations: demiAllocationsParSemaine,
  absences: effetsDesAbsences,
  assimilations_limitees: assimilationsLimitees,
  profession_non_assujettie: professionNonAssujettie,
  duree: dureeDuDroit,
  illimite: droitIllimite,
  rechute: delaiDeRechute,
  depot: depotDeLaDemande,
  remise: remiseAuServiceDEmploi,
  subside_temps_partiel: subsideTempsPartielPartiel,
  stage_mutuelle: stageMutuelle,
  salaire_reference: salaireDeReference,
  codes_dmfa: codesDmfa,
} as const satisfies Record<string, Bareme<unknown>>

export type CodeDeParametre = keyof typeof parametres

export const codesDeParametre = Object.keys(parametres).filter((code): code is CodeDeParametre =>
  Object.hasOwn(parametres, code),
)

/** The days between which none of these tables changes; null when a side has no change. */
export function bornesDeValidite(
  jour: DateCivile,
  tables: readonly Bareme<unknown>[],
): { readonly depuis: DateCivile | null; readonly changeLe: DateCivile | null } {
  const jours = tables.flatMap(({ valeurs }) => valeurs.map(({ des }) => des)).toSorted()
  return {
    depuis: jours.findLast((des) => des <= jour) ?? null,
    changeLe: jours.find((des) => des > jour) ?? null,
  }
}
