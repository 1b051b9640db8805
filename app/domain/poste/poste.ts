import type { JourSemaine } from '../shared/date-civile.ts'

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
