import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import type { ClasseDAbsence } from './absences.ts'

/** Which law judges an application: the day of the application decides, never the contract's end. */
export type Regime = 'ancien' | 'nouveau'

/** The engine never promises: `a_verifier` sends the file to the payment organisation first. */
export const verdicts = ['atteint', 'non_atteint', 'a_verifier'] as const
export type Verdict = (typeof verdicts)[number]

export const regions = ['bruxelles', 'wallonie', 'flandre', 'communaute_germanophone'] as const
export type Region = (typeof regions)[number]

/**
 * On which article the person would be admitted: as a full-time worker (days) or as a voluntary
 * part-timer (half-days, half-allowances).
 */
export type Base = 'art_30' | 'art_33' | 'a_verifier'

/**
 * Three ways to count the same work. `brut` applies A × 6/R and no average; `occupation` averages 26
 * days a month over the occupation; `trimestre` reads the text per calendar quarter. Authorities
 * use more than one, so a verdict needs all three.
 */
export const lectures = ['brut', 'occupation', 'trimestre'] as const
export type Lecture = (typeof lectures)[number]
export type ParLecture<Valeur> = Readonly<Record<Lecture, Valeur>>

interface Etendue {
  readonly du: DateCivile
  readonly au: DateCivile
  /** Where the fact was read: a contract, the month sheets, a certificate. Shown, never computed. */
  readonly source?: string | undefined
  /** Tells two employers apart; without it every occupation is taken as the same employer's. */
  readonly employeur?: string | undefined
}

export interface TempsPlein extends Etendue {
  readonly type: 'temps_plein'
  /** R: days per week of the regime, decimals allowed (2.25); 5 when it is not known. */
  readonly regime_jours?: number | undefined
  /** The weekdays worked (1 = Monday), when they are known. */
  readonly jours_semaine?: readonly number[] | undefined
  /** A declaration without dates: so many working days somewhere in the period. */
  readonly jours_declares?: number | undefined
}

export interface TempsPartiel extends Etendue {
  readonly type: 'temps_partiel'
  /** S: weekly hours of the full-time reference. */
  readonly heures_reference: number
  /** Q: contractual weekly hours. */
  readonly heures_semaine?: number | undefined
  /** Hours paid or assimilated over the whole period; absences that do not count are left out. */
  readonly heures?: number | undefined
  /** Hours that may count: a missing sheet, an absence nobody has qualified. */
  readonly heures_a_verifier?: number | undefined
  /** Monthly pay of at least the reference wage: the part-timer is then treated as full-time. */
  readonly salaire_minimum_atteint?: boolean | undefined
}

/** Periods that are no salaried work of art. 37, or of which that is not known. */
export const autresPeriodes = [
  'apprentissage',
  'benevolat',
  'etranger',
  'etudiant',
  'formation',
  'inconnu',
] as const

export interface AutrePeriode extends Etendue {
  readonly type: (typeof autresPeriodes)[number]
}

export type Occupation = TempsPlein | TempsPartiel | AutrePeriode

export interface Evenement {
  /** A class of absence or one of its known names. Another word is never guessed: `a_verifier`. */
  readonly type: string
  readonly du: DateCivile
  readonly au: DateCivile
  /** Working days concerned when not all of them are: 0.5 for half a day. */
  readonly jours_ouvrables?: number | undefined
  /** The same word for the same illness, so that a relapse can be recognised. */
  readonly cause?: string | undefined
  readonly source?: string | undefined
}

export interface AdmissionAnterieure {
  /** First day of the earlier right: days before it are not counted a second time. */
  readonly date: DateCivile
  /** Six-day-regime days that the earlier right used; left out, they must be verified. */
  readonly jours_utilises?: number | undefined
}

export interface Carriere {
  /** Six-day-regime days proven by a certificate and not listed in `occupations`. */
  readonly jours_hors_liste?: number | undefined
  /** Career years for the exception of the 55-year-olds (wider list of assimilations). */
  readonly annees?: number | undefined
}

/** What the engine reads: the format of the `droits` command, field for field. */
export interface CasDeDroits {
  readonly id?: string | undefined
  readonly date_demande: DateCivile
  readonly date_naissance?: DateCivile | null | undefined
  readonly region?: Region | null | undefined
  readonly occupations: readonly Occupation[]
  readonly evenements: readonly Evenement[]
  readonly admission_anterieure: AdmissionAnterieure | null
  readonly carriere?: Carriere | null | undefined
}

export type Effet =
  | 'compte'
  | 'ne_compte_pas'
  | 'prolonge'
  | 'a_verifier'
  | 'hors_periode'
  | 'deja_utilise'
  | 'correction'

export const reglesDeComptage = [
  'travail_temps_plein',
  'travail_temps_partiel',
  'declaration_globale',
  'heures_a_verifier',
  'acquis',
  'type_inconnu',
  'evenements_contradictoires',
  'assimile_hors_occupation',
  'duree_garantie_depassee',
  'rechute',
  'limite_annuelle',
  'trimestre_complet',
  'plafond_trimestre',
  'plafond_occupation',
  'cumul_emplois',
] as const
export type RegleDeComptage = (typeof reglesDeComptage)[number]

/** The rule a line applies: a counting rule, a class of absence, or a kind of other period. */
export type Regle = RegleDeComptage | ClasseDAbsence | AutrePeriode['type']

/** One span of days, its rule and what it adds. Each count of the result is the sum of its column. */
export interface LigneDeDroits {
  readonly du: DateCivile
  readonly au: DateCivile
  readonly regle: Regle
  readonly effet: Effet
  /** Working days of the span that count, in the regime of the occupation. */
  readonly jours_ouvrables: number
  readonly jours_bruts: number
  readonly jours_occupation: number
  readonly jours_trimestre: number
  /** Six-day-regime days that would be added if the span proved to count. */
  readonly jours_a_verifier: number
  /** Calendar days by which the span lengthens the reference period. */
  readonly jours_prolongation: number
  /** The article. */
  readonly source: string
  /** The `source` of the occupations concerned, null when they have none. */
  readonly origine: string | null
}

/** What a reader must know beside the figures. */
export type Remarque =
  | { readonly code: 'lectures_divergentes'; readonly min: number; readonly max: number }
  | { readonly code: 'types_inconnus'; readonly types: readonly string[] }
  | { readonly code: 'periode_inconnue'; readonly du: DateCivile; readonly au: DateCivile }
  | { readonly code: 'prolongation_en_chaine'; readonly jours: number }
  | { readonly code: 'stage_mutuelle_douteux'; readonly du: DateCivile }
  | { readonly code: 'statut_a_verifier' }
  | { readonly code: 'demi_allocations' }
  | { readonly code: 'heures_insuffisantes'; readonly minimum: number }
  | { readonly code: 'age_inconnu' }
  | { readonly code: 'ancien_regime' }
  | { readonly code: 'surplus_a_verifier' }
  | { readonly code: 'subside_limite'; readonly mois: number }

export interface ResultatDeDroits {
  readonly id: string | null
  readonly regime: Regime
  readonly base: Base
  /** The condition that was retained: days / months. */
  readonly route: string
  readonly age: number | null
  readonly periode_reference: {
    readonly debut: DateCivile
    readonly fin: DateCivile
    readonly jours_prolongation: number
  }
  readonly jours_bruts: number
  readonly jours_occupation: number
  readonly jours_trimestre: number
  /** Half-days of art. 33, null when the person is admitted on full days. */
  readonly demi_jours: ParLecture<number> | null
  /** Six-day-regime days about which nobody knows yet: neither counted nor dropped. */
  readonly jours_a_verifier: number
  readonly seuil: number
  readonly verdict: Verdict
  /** By the most favourable of the two readings of the arrêté; 0 when it reaches the threshold. */
  readonly jours_manquants: number
  /** By the least favourable one: plan with this figure. */
  readonly jours_manquants_max: number
  /** First last day of work after which every reading reaches the threshold. */
  readonly date_projetee: DateCivile | null
  /** Null when the threshold is not reached, and when the right has no end. */
  readonly duree_droit_mois: number | null
  readonly duree_illimitee: boolean
  readonly dernier_jour_du_droit: DateCivile | null
  readonly lignes: readonly LigneDeDroits[]
  readonly remarques: readonly Remarque[]
}
