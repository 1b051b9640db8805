import type { Cellule } from './tableau.ts'

/**
 * What becomes of a row of a file that is taken over. Only the person who imports decides: a flagged
 * row can be taken as it is, a refused row can be corrected on the spot, a duplicate can be declared
 * another person.
 */
export const statutsDeLigne = ['ok', 'flag', 'refuse', 'duplicate', 'junk'] as const
export type StatutDeLigne = (typeof statutsDeLigne)[number]

/** A refusal keeps the row out until corrected; the two others let it in. */
export type Gravite = 'refus' | 'a_verifier' | 'information'

/**
 * Everything that can be said about a row. The codes are a contract with other programs that read
 * the answer of an import: a code is added, never renamed.
 */
export const gravites = {
  missing_nom: 'refus',
  missing_prenom: 'refus',
  dob_missing: 'refus',
  dob_impossible: 'refus',
  minor: 'refus',
  missing_hote: 'refus',
  missing_fonction: 'refus',
  missing_dossier: 'refus',
  mois_unreadable: 'refus',
  jour_unreadable: 'refus',
  jour_outside_mois: 'refus',
  prestation_heures_unreadable: 'refus',
  code_missing: 'refus',
  person_unknown: 'refus',
  heures_too_many: 'refus',

  niss_missing: 'a_verifier',
  niss_checksum: 'a_verifier',
  niss_length: 'a_verifier',
  niss_scientific: 'a_verifier',
  niss_dob_mismatch: 'a_verifier',
  niss_sex_mismatch: 'a_verifier',
  niss_shared: 'a_verifier',
  over_65: 'a_verifier',
  missing_sexe: 'a_verifier',
  sexe_unreadable: 'a_verifier',
  missing_cp: 'a_verifier',
  cp_invalid: 'a_verifier',
  missing_commune: 'a_verifier',
  cp_commune_mismatch: 'a_verifier',
  tel_unreadable: 'a_verifier',
  email_invalid: 'a_verifier',
  email_shared: 'a_verifier',
  missing_langue: 'a_verifier',
  langue_unreadable: 'a_verifier',
  level_unreadable: 'a_verifier',
  etudes_unreadable: 'a_verifier',
  permis_unreadable: 'a_verifier',
  mobilite_unreadable: 'a_verifier',
  phase_unreadable: 'a_verifier',
  missing_aide: 'a_verifier',
  aide_unreadable: 'a_verifier',
  date_unreadable: 'a_verifier',
  date_future: 'a_verifier',
  jours_unreadable: 'a_verifier',
  jours_ge_312: 'a_verifier',
  sensitive_free_text: 'a_verifier',
  lossy_1252: 'a_verifier',
  missing_categorie: 'a_verifier',
  categorie_unreadable: 'a_verifier',
  bce_invalid: 'a_verifier',
  horaire_ambiguous: 'a_verifier',
  heures_unreadable: 'a_verifier',
  heures_mismatch: 'a_verifier',
  places_unreadable: 'a_verifier',
  places_approx: 'a_verifier',
  debut_unreadable: 'a_verifier',
  duree_unreadable: 'a_verifier',
  heures_many: 'a_verifier',
  code_unknown: 'a_verifier',

  niss_bis: 'information',
  dob_from_niss: 'information',
  date_partial: 'information',
  formula_cell: 'information',
  homonym: 'information',
  twin: 'information',
  horaire_free_text: 'information',
  contrainte_unknown: 'information',
  value_inferred: 'information',
} as const satisfies Record<string, Gravite>

export type CodeProbleme = keyof typeof gravites

/** What was tidied in a row without changing what it means. */
export const normalisations = [
  ...['case', 'spaces', 'quoted_cell', 'email_case', 'cp_prefix'],
  ...['date_iso', 'date_d/m/y', 'date_dmy2', 'date_dot', 'date_txt', 'date_serial'],
  ...['tel_several', 'tel_leading_zero_restored', 'niss_leading_zero_restored'],
  ...['mobilite_text', 'jours_text', 'heures_text', 'places_text', 'duree_text', 'level_range'],
] as const
export type Normalisation = (typeof normalisations)[number]

export interface Probleme<Cle extends string = string> {
  readonly code: CodeProbleme
  readonly colonne: Cle
  /** The cell as it was typed, so that its author finds it again. */
  readonly valeur: string
}

/** Why a row is no data: nothing in it, the headers again, a total, a remark between two rows. */
export type MotifDeRebut = 'ligne_vide' | 'entete_repetee' | 'total' | 'note'

export interface LigneLue<Propre, Cle extends string = string> {
  readonly feuille: string
  /** The number of the row in its sheet, as the spreadsheet shows it. */
  readonly numero: number
  /** The rank of the row under the headers, 1 first, through all sheets. */
  readonly rang: number
  readonly statut: StatutDeLigne
  /** The cells as typed, by recognised column: what is shown and corrected. */
  readonly cellules: Readonly<Partial<Record<Cle, Cellule>>>
  /** What would be saved; null for junk only. */
  readonly propre: Propre | null
  readonly rebut: MotifDeRebut | null
  /** Empty for a duplicate: nothing of that row is saved. */
  readonly problemes: readonly Probleme<Cle>[]
  /** What was tidied without changing its meaning. */
  readonly normalise: readonly Normalisation[]
  readonly doublon: Doublon<Cle> | null
  /** Rows that look alike and are other people: homonyms, twins, a shared e-mail address. */
  readonly pasDoublonDe: readonly number[]
}

export interface Doublon<Cle extends string = string> {
  /** The rank of the first row of the same person or thing. */
  readonly de: number
  readonly certitude: 'same_niss' | 'same_ref' | 'probable'
  /** What there would be to say if it were another person after all. */
  readonly problemesSinon: readonly Probleme<Cle>[]
}

/** How the columns of one sheet were understood; a person must see it before importing. */
export interface EntetesLus<Cle extends string = string> {
  readonly feuille: string
  readonly ligne: number
  readonly reconnus: readonly Cle[]
  /** Titles that mean nothing here: their column is not taken over. */
  readonly inconnus: readonly string[]
  /** The same column twice: only the first is read. */
  readonly enDouble: readonly string[]
  readonly absents: readonly Cle[]
}

export interface Lecture<Propre, Cle extends string = string> {
  readonly lignes: readonly LigneLue<Propre, Cle>[]
  readonly entetes: readonly EntetesLus<Cle>[]
  /** Sheets without recognisable headers: instructions, lists of choices. */
  readonly feuillesIgnorees: readonly string[]
}

/** The status that follows from what is said about a row. */
export function statutDe(problemes: readonly Probleme[]): 'ok' | 'flag' | 'refuse' {
  const graves = new Set(problemes.map(({ code }): Gravite => gravites[code]))
  if (graves.has('refus')) return 'refuse'
  return graves.has('a_verifier') ? 'flag' : 'ok'
}

/** How many rows of each status: the first line of a report. */
export function compterLignes(
  lignes: readonly Pick<LigneLue<unknown>, 'statut'>[],
): Record<StatutDeLigne, number> {
  const compte = { ok: 0, flag: 0, refuse: 0, duplicate: 0, junk: 0 }
  for (const { statut } of lignes) compte[statut]++
  return compte
}
