import type { Objectif, Permis } from '../candidat/candidat.ts'
import type { DateCivile, JourSemaine } from '../shared/date-civile.ts'

export const statutsDePoste = ['brouillon', 'ouvert', 'suspendu', 'ferme'] as const
export type StatutDePoste = (typeof statutsDePoste)[number]

/** Who may see a post: the centre that wrote it, chosen centres, or all. */
export const visibilites = ['cpas', 'choisis', 'tous'] as const
export type Visibilite = (typeof visibilites)[number]

/** One stretch of work in a week; the break lies inside it and is not paid. */
export interface PlageDeTravail {
  readonly jour: JourSemaine
  /** HH:MM */
  readonly de: string
  readonly a: string
  readonly pauseMinutes: number
}

/** An empty week means the hours are not known yet: never guessed. */
export type Semaine = readonly PlageDeTravail[]

/** The post as the rules know it. */
export interface Poste {
  readonly titre: string
  readonly metier: string | null
  readonly taches: readonly string[]
  readonly tachesExclues: readonly string[]
  readonly semaine: Semaine
  readonly horaireTexte: string | null
  readonly heuresSemaine: number | null
  /** Oral levels the tasks need, 0 to 6; null = none asked. */
  readonly frOral: number | null
  readonly nlOral: number | null
  readonly langueRaison: string | null
  readonly permis: readonly Permis[]
  readonly objectif: Objectif
  readonly debutLe: DateCivile | null
  /** Where the work is: a site of the host, else the host's own address. */
  readonly codePostal: string | null
  readonly commune: string | null
}
