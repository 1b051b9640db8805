import type { Aide, Objectif, Permis, Phase } from '#app/domain/candidat/candidat.ts'
import type { Preuve } from '#app/domain/candidat/passe.ts'
import type { Exigence } from '#app/domain/metier/metier.ts'
import type { Langue } from '#app/domain/shared/langue.ts'
import type { Sexe } from '#app/domain/shared/sexe.ts'

/** A fictional person as an agent knows them; what the tables leave out is drawn or stays unknown. */
export interface PersonneDuMonde extends Portrait {
  /** Unique in the world: the stories call people by it. */
  readonly cle: string
  readonly prenom: string
  readonly nom: string
  readonly sexe: Sexe
  readonly naissanceLe: string
  readonly codePostal: string
}

export interface Portrait {
  /** Oral then written, as in «B1 A2». */
  readonly fr: string
  readonly nl: string
  /** Wishes in the person's own words, in their order. */
  readonly veut: readonly string[]
  readonly fait?: string
  readonly sait?: readonly string[]
  readonly etudes?: string
  readonly permis?: readonly Permis[]
  readonly limites?: readonly Exigence[]
  readonly chargeMaxKg?: number
  readonly deboutMaxHeures?: number
  readonly occupe?: readonly Plage[]
  readonly heures?: number
  readonly trajetMax?: number
  readonly objectif?: Objectif
  readonly phase?: Phase
  readonly aide?: Aide
  /** Only where it is not the centre's. */
  readonly langue?: Langue
  /** Months before today since when the person is followed. */
  readonly suivi: number
  /** The account that follows them; drawn among the agents of the centre when absent. */
  readonly agent?: string
  readonly sansCourriel?: true
  /** An address shared with somebody of the same household. */
  readonly courriel?: string
  readonly sansNiss?: true
  /** The file was closed so many months ago. */
  readonly archive?: number
  readonly notes?: readonly NoteDuMonde[]
  /** Work of before, as its papers tell it. */
  readonly passe?: readonly OccupationPassee[]
}

export interface OccupationPassee {
  /** Months before today of its first and last months. */
  readonly du: number
  readonly au: number
  /** Weekly hours; full time when absent. */
  readonly heures?: number
  readonly papier: Preuve
  readonly preuve: string
  /** Nobody has looked at the paper yet. */
  readonly aVerifier?: true
}

export interface Plage {
  readonly jours: readonly number[]
  readonly de: string
  readonly a: string
  readonly motif: string
}

export interface NoteDuMonde {
  readonly nature: 'sociale' | 'administrative'
  /** Months before today. */
  readonly mois: number
  readonly texte: string
}

export function qui(
  cle: string,
  prenom: string,
  nom: string,
  sexe: Sexe,
  naissanceLe: string,
  codePostal: string,
  portrait: Portrait,
): PersonneDuMonde {
  return { cle, prenom, nom, sexe, naissanceLe, codePostal, ...portrait }
}
