import type { CodeCompetence, CodeMetier, Exigence } from '#app/domain/metier/metier.ts'
import type { FormuleDeTrajet } from '#app/domain/metier/trajet.ts'
import type { DateCivile, JourSemaine } from '#app/domain/shared/date-civile.ts'

/** Oral level in the European framework; `0` is none. The order of the list is the order of levels. */
export const niveauxOraux = ['0', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const
export type NiveauOral = (typeof niveauxOraux)[number]

/** What the person is after, and what a convention may offer. */
export const objectifs = ['experience', 'droits', 'emploi_durable', 'formation'] as const
export type Objectif = (typeof objectifs)[number]

export const modesDeTrajet = ['transport_public', 'velo', 'voiture', 'pied'] as const
export type ModeDeTrajet = (typeof modesDeTrajet)[number]

/** Social integration income (RIS, leefloon) or its equivalent (ERIS). */
export const aides = ['ris', 'eris'] as const
export type Aide = (typeof aides)[number]

/** Legal category of the host, art. 60 §7 al. 3 and art. 61 of the organic law. */
export const categoriesHote = [
  'interne',
  'cpas',
  'commune',
  'asbl',
  'intercommunale',
  'chapitre_xii',
  'hopital_public',
  'economie_sociale',
  'partenaire',
  'prive',
] as const
export type CategorieHote = (typeof categoriesHote)[number]

/**
 * Where a proposal was born: from the person's wish, from the post to be filled, from a run over
 * everybody, or from the person or host themselves. Set by the screen, never typed.
 */
export const origines = ['demande', 'offre', 'globale', 'spontanee'] as const
export type Origine = (typeof origines)[number]

/** Hours on given days of the week, in minutes since midnight; `a` ≤ `de` passes midnight. */
export interface Plage {
  readonly jours: readonly JourSemaine[]
  readonly de: number
  readonly a: number
}

/**
 * All that matching may know of a person, and nothing else: no name, sex, age, nationality, address,
 * family, diagnosis, sanction or free text. Reasons stay out too: hours somebody is not free, never
 * that there are children. Null is «not known», which asks for a check and never excludes.
 */
export interface PersonneAApparier {
  readonly id: string
  /** Trades wanted, the first first; only three ranks count. */
  readonly souhaits: readonly CodeMetier[]
  readonly competences: readonly CodeCompetence[]
  /** Trades for which she holds a *titre de compétence*: every competence of the trade is proved. */
  readonly titres: readonly CodeMetier[]
  readonly objectif: Objectif | null
  readonly langues: { readonly fr: NiveauOral | null; readonly nl: NiveauOral | null }
  readonly veutCoursDeLangue: boolean
  readonly indisponibilites: readonly Plage[]
  /** Licences and certificates held (`B`, `C`, `VCA`, `brevet-cariste`, `casier-596-2`…). */
  readonly permis: readonly string[]
  readonly permisEnCours: readonly string[]
  /** Only ever used to compute minutes. */
  readonly codePostal: string | null
  readonly minutesMax: number | null
  readonly modes: readonly ModeDeTrajet[]
  readonly limites: Limites
  readonly droit: DroitDeLaPersonne
  readonly disponibleLe: DateCivile | null
  /** The employment may not outlast what opens the rights. */
  readonly dureeMaxMois: number | null
  /** What she refuses, or where a conflict forbids sending her; her word wins, no reason is kept. */
  readonly refus: {
    readonly metiers: readonly CodeMetier[]
    readonly domaines: readonly string[]
    readonly hotes: readonly string[]
  }
}

/** Functional limits set with the occupational physician. Never a diagnosis. */
export interface Limites {
  readonly chargeMaxKg: number | null
  readonly deboutMaxHeures: number | null
  readonly sans: readonly Exigence[]
}

export interface DroitDeLaPersonne {
  /** Art. 60 §7 is possible: full social rights or work experience are still to be gained. */
  readonly article60: boolean | null
  readonly aide: Aide | null
  /** Last day of the right to work; null when it has no end. */
  readonly droitAuTravailJusquAu: DateCivile | null
}

/** All that matching may know of a post. */
export interface PosteAApparier {
  readonly id: string
  readonly hote: string | null
  readonly metier: CodeMetier
  /** What the task needs; `importance` is a whole number from 1. */
  readonly competences: readonly { readonly code: CodeCompetence; readonly importance: number }[]
  /** Learned on the post: says «prévu au poste» instead of only «manque». */
  readonly apprises: readonly CodeCompetence[]
  readonly objectifs: readonly Objectif[]
  /** Oral level without which the task cannot be done; `0` asks for nothing. */
  readonly langues: { readonly fr: NiveauOral; readonly nl: NiveauOral }
  readonly coursDeLangue: boolean
  /** Null when the hours vary or are not known yet. */
  readonly horaire: readonly Plage[] | null
  /** Required by law or by the task only. */
  readonly permis: readonly string[]
  readonly codePostal: string | null
  readonly exigences: ExigencesDuPoste
  readonly cadre: CadreLegal
  /** Places still free. */
  readonly places: number
  /** The host has closed or suspended the post. */
  readonly suspendu: boolean
  /** Days between which the work may start. */
  readonly debut: { readonly du: DateCivile | null; readonly au: DateCivile | null }
  readonly dureeMois: number | null
}

/** Null: not described yet, so a limit on it has to be checked on the spot. */
export interface ExigencesDuPoste {
  readonly chargeKg: number | null
  readonly deboutHeures: number | null
  readonly avec: readonly Exigence[]
}

export interface CadreLegal {
  readonly categorieHote: CategorieHote | null
  /** Last day of the framework convention (art. 61); null when none is known. */
  readonly conventionJusquAu: DateCivile | null
  /** Places left in the quota of majored subsidies; null when the post does not draw on it. */
  readonly quotaMajore: number | null
  /** Kinds of aid the post may take; empty for all. */
  readonly aides: readonly Aide[]
}

/** What a pair needs besides its two sides. */
export interface Contexte {
  readonly poids: Poids
  readonly formule: FormuleDeTrajet
  /** Door-to-door minutes the agent typed, by person then by post: they win over the estimate. */
  readonly minutesConnues: ReadonlyMap<string, ReadonlyMap<string, number>>
  /** Day that decides the law when the post has no start date. */
  readonly jour: DateCivile | null
}

/** Whole numbers that sum to 100: what each part of the score weighs. */
export type Poids = Readonly<Record<PartDuScore, number>>

export const partsDuScore = [
  'souhait',
  'competences',
  'objectif',
  'trajet',
  'langue',
  'horaire',
] as const
export type PartDuScore = (typeof partsDuScore)[number]
