import type { DateCivile } from '#app/domain/shared/date-civile.ts'

/**
 * How long a contract may last. The law says no longer than the time needed for the full benefit, and
 * does not say what the full benefit is: centres read it differently, so each sets its own.
 */
export const limites = ['seuil', 'libre'] as const
export type Limite = (typeof limites)[number]

/** Whether days lost to sickness or unpaid absence are made up by a longer contract. */
export const prolongations = ['jamais', 'avec_motif', 'toujours'] as const
export type Prolongation = (typeof prolongations)[number]

/** Who decides it. */
export const decideurs = ['organe', 'responsable', 'agent'] as const
export type Decideur = (typeof decideurs)[number]

export interface Politique {
  readonly des: DateCivile
  readonly limite: Limite
  readonly prolongation: Prolongation
  readonly decideur: Decideur
  /** Weeks before a date at which its owner is told. */
  readonly semainesDAlerte: number
  readonly source: string
}

/** What holds where a centre has set nothing: everything is shown, the centre's body decides. */
export const politiqueParDefaut: Omit<Politique, 'des' | 'source'> = {
  limite: 'seuil',
  prolongation: 'avec_motif',
  decideur: 'organe',
  semainesDAlerte: 8,
}

/** The policy on a day, from lines in any order; the default before the first. */
export function politiqueAu(
  lignes: readonly Politique[],
  jour: DateCivile,
): Omit<Politique, 'des' | 'source'> {
  const enVigueur = lignes.filter(({ des }) => des <= jour).toSorted(parJour)
  return enVigueur.at(-1) ?? politiqueParDefaut
}

function parJour(a: Politique, b: Politique): number {
  return a.des < b.des ? -1 : a.des > b.des ? 1 : 0
}
