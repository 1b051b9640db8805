import type { DateCivile } from '../shared/date-civile.ts'

/**
 * The closed list of art. 60 §7 al. 3, with the internal service of the CPAS and the partner of
 * art. 61. Names change with the law (the «société à finalité sociale» of 1995 is now a cooperative
 * recognised as a social enterprise): the code stays, the label is dated text.
 */
export const categoriesDHote = [
  'INT',
  'COM',
  'ASBL',
  'INTCOM',
  'SFS',
  'CPAS2',
  'CH12',
  'HOP',
  'IES',
  'PART',
  'PRIV',
] as const
export type CategorieDHote = (typeof categoriesDHote)[number]

/** Who else may see the host: the centre that brought it, or every centre of the instance. */
export const partages = ['cpas', 'tous'] as const
export type Partage = (typeof partages)[number]

/** The host as the rules know it. */
export interface Hote {
  readonly categorie: CategorieDHote
  readonly bce: string | null
  readonly but: string | null
  readonly agrement: string | null
  readonly agrementJusquAu: DateCivile | null
  readonly policeRc: string | null
}
