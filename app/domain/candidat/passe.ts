import type { ClasseDAbsence } from '../droit/absences.ts'
import {
  type AutrePeriode,
  autresPeriodes,
  type CasDeDroits,
  type Evenement,
  type TempsPartiel,
} from '../droit/droit.ts'
import { type CodeDeFeuille, carriereDesFeuilles, codesDeFeuille } from '../droit/feuilles.ts'
import type { TempsDeTravail } from '../droit/planification.ts'
import { saisieDeCas } from '../droit/saisie.ts'
import { type DateCivile, jourSemaine, moisDe } from '../shared/date-civile.ts'
import { joursDe, type Periode } from '../shared/periode.ts'

/** What a period before or beside the placement was, as somebody types it. */
export const naturesDePeriode = [
  'temps_plein',
  'temps_partiel',
  'absence',
  ...autresPeriodes,
] as const
export type NatureDePeriode = (typeof naturesDePeriode)[number]

/** Days brought by a file, one code a day: a month of one person is one period. */
export const RELEVE = 'releve'
export const typesDOccupation = [...naturesDePeriode, RELEVE] as const
export type TypeDOccupation = (typeof typesDOccupation)[number]

/** Periods without work that the law names: some lengthen the reference period, some do nothing. */
export const absencesDuPasse = [
  'maladie_mutuelle',
  'maladie_sans_indemnite',
  'accident_travail',
  'maladie_professionnelle',
  'maternite',
  'interruption_carriere',
  'profession_non_assujettie',
  'detention',
  'conge_sans_solde',
  'chomage_complet',
] as const satisfies readonly ClasseDAbsence[]
export type AbsenceDuPasse = (typeof absencesDuPasse)[number]

/** The papers that prove a past period. */
export const preuves = [
  'c4',
  'contrat',
  'fiches_paie',
  'compte_individuel',
  'attestation_employeur',
  'releve_onss',
  'attestation_mutuelle',
  'autre',
] as const
export type Preuve = (typeof preuves)[number]

/** One day of a file, with its code as it was written. */
export interface JourDeReleve {
  readonly jour: DateCivile
  readonly code: string
  /** Null when the file gives no hours. */
  readonly minutes: number | null
}

/** A past period as it is kept, whatever wrote it. */
export interface PeriodePassee {
  readonly type: string
  readonly du: DateCivile
  readonly au: DateCivile
  readonly details: Readonly<Record<string, unknown>>
  readonly preuve: string | null
  /** False as long as nobody of the centre has seen what proves it. */
  readonly verifiee: boolean
}

type Carriere = Pick<CasDeDroits, 'occupations' | 'evenements'>

/**
 * A past period as the rights engine reads it. One that nobody has checked, or that the engine's own
 * contract refuses, is unknown: neither counted nor dropped, and never guessed.
 */
export function carriereDuPasse(periode: PeriodePassee): Carriere {
  const inconnue: Carriere = { occupations: [periodeInconnue(periode)], evenements: [] }
  if (!periode.verifiee) return inconnue
  switch (periode.type) {
    case 'absence':
      return { occupations: [], evenements: [absenceDe(periode)] }
    case RELEVE:
      return carriereDuReleve(periode) ?? inconnue
    default:
      return occupationDe(periode) ?? inconnue
  }
}

/** The days of a month that came by a file, in their order. */
export function joursDuReleve({ details }: Pick<PeriodePassee, 'details'>): JourDeReleve[] {
  if (!Array.isArray(details.jours)) return []
  return details.jours.filter(estJourDeReleve)
}

/** Adds days to a month of a file; the same code on the same day is replaced, never doubled. */
export function ajouterAuReleve(
  avant: readonly JourDeReleve[],
  nouveaux: readonly JourDeReleve[],
): JourDeReleve[] {
  const parCle = new Map([...avant, ...nouveaux].map((un) => [cleDuJour(un), un]))
  return [...parCle.values()].toSorted((a, b) => (cleDuJour(a) < cleDuJour(b) ? -1 : 1))
}

/** One code on one day of one person is one fact. */
export function cleDuJour({ jour, code }: Pick<JourDeReleve, 'jour' | 'code'>): string {
  return `${jour}|${code}`
}

/** The codes of a file that mean nothing here: their days are to be verified, whoever sent them. */
export function codesInconnus(jours: readonly JourDeReleve[]): string[] {
  const codes = new Set(jours.map(({ code }) => code))
  return [...codes].filter((code) => !estCodeConnu(code)).toSorted()
}

function estCodeConnu(code: string): code is CodeDeFeuille {
  return codesDeFeuille.some((connu) => connu === code)
}

function estJourDeReleve(jour: unknown): jour is JourDeReleve {
  return typeof jour === 'object' && jour !== null && 'jour' in jour && 'code' in jour
}

function periodeInconnue({ du, au, preuve }: PeriodePassee): AutrePeriode {
  return { type: 'inconnu', du, au, source: preuve ?? '' }
}

function absenceDe({ du, au, preuve, details }: PeriodePassee): Evenement {
  const type = typeof details.absence === 'string' ? details.absence : 'inconnu'
  return { type, du, au, source: preuve ?? '' }
}

function occupationDe({ type, du, au, details, preuve }: PeriodePassee): Carriere | null {
  const lue = saisieDeCas.shape.occupations.safeParse([
    { type, du, au, ...details, source: preuve ?? '' },
  ])
  return lue.success ? { occupations: lue.data, evenements: [] } : null
}

/**
 * A month brought by a file counts like a locked sheet once somebody has said of which contract it is.
 * A day whose code is not known, or a weekday of full time that the file does not name, stays unknown.
 */
function carriereDuReleve(periode: PeriodePassee): Carriere | null {
  const temps = tempsDuReleve(periode)
  const jours = joursDuReleve(periode)
  if (!temps || jours.length === 0) return null
  const { du, au } = periode
  const source = periode.preuve ?? ''
  const connus = jours.flatMap(({ jour, code, minutes }) =>
    estCodeConnu(code) ? [{ jour, code, minutes: minutes ?? minutesParJour(temps) }] : [],
  )
  const { occupations, evenements } = carriereDesFeuilles({
    debut: du,
    fin: au,
    temps,
    feuilles: [{ mois: moisDe(du), verrouillee: true, jours: connus }],
    jusquAu: au,
  })
  const douteux = jours.filter(({ code }) => !estCodeConnu(code))
  const heuresDouteuses = douteux.reduce((somme, { minutes }) => somme + (minutes ?? 0), 0) / 60
  return {
    occupations: occupations.map((une) =>
      une.type === 'temps_partiel'
        ? { ...plusDouteux(une, heuresDouteuses), source }
        : { ...une, source },
    ),
    evenements: [
      ...evenements,
      ...douteux.map(({ jour, code }) => ({ type: code, du: jour, au: jour, source })),
      ...(temps.type === 'plein' ? joursSansCode(periode, jours, source) : []),
    ],
  }
}

function plusDouteux(une: TempsPartiel, heures: number): TempsPartiel {
  return { ...une, heures_a_verifier: (une.heures_a_verifier ?? 0) + heures }
}

function joursSansCode(periode: Periode, jours: readonly JourDeReleve[], source: string) {
  const nommes = new Set(jours.map(({ jour }) => jour))
  return [...joursDe(periode)]
    .filter((jour) => jourSemaine(jour) <= 5 && !nommes.has(jour))
    .map((jour) => ({ type: 'inconnu', du: jour, au: jour, source }))
}

function tempsDuReleve({ details }: PeriodePassee): TempsDeTravail | null {
  const { heures_semaine: heuresSemaine, heures_reference: heuresReference } = details
  if (typeof heuresSemaine !== 'number' || typeof heuresReference !== 'number') return null
  return heuresSemaine >= heuresReference
    ? { type: 'plein', regimeJours: 5 }
    : { type: 'partiel', heuresSemaine, heuresReference }
}

/** Seven hours thirty-six where a file gives no hours of a full-time day. */
const MINUTES_D_UN_TEMPS_PLEIN = 456

function minutesParJour(temps: TempsDeTravail): number {
  return temps.type === 'plein' ? MINUTES_D_UN_TEMPS_PLEIN : (temps.heuresSemaine / 5) * 60
}

/** What a form says of a period, as its details are kept: the fields of the rights engine. */
export function detailsDePeriode(saisie: {
  readonly nature: NatureDePeriode
  readonly absence?: AbsenceDuPasse | undefined
  readonly employeur?: string | undefined
  readonly regimeJours?: number | undefined
  readonly joursDeclares?: number | undefined
  readonly heuresSemaine?: number | undefined
  readonly heuresReference?: number | undefined
  readonly salaireAtteint?: 'oui' | 'non' | undefined
}): Record<string, unknown> {
  const { nature, employeur, salaireAtteint } = saisie
  const commun = employeur === undefined ? {} : { employeur }
  switch (nature) {
    case 'absence':
      return { absence: saisie.absence }
    case 'temps_plein':
      return sansVides({
        ...commun,
        regime_jours: saisie.regimeJours,
        jours_declares: saisie.joursDeclares,
      })
    case 'temps_partiel':
      return sansVides({
        ...commun,
        heures_semaine: saisie.heuresSemaine,
        heures_reference: saisie.heuresReference,
        salaire_minimum_atteint: salaireAtteint && salaireAtteint === 'oui',
      })
    default:
      return commun
  }
}

function sansVides(champs: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(champs).filter(([, valeur]) => valeur !== undefined))
}
