/** Below this, a figure tells about people one could name. */
export const seuilDePublication = 10

export interface Groupe<C> {
  readonly cle: C
  readonly nombre: number
}

export interface GroupePublie<C> {
  readonly cle: C
  /** Null when it is not told. */
  readonly nombre: number | null
}

/**
 * The counts of a table whose total is known, made fit to be told: counts from 1 to 9 are left out, and
 * as many larger ones as needed so that no total gives them back by subtraction. Zero is told: nobody
 * is in it. Left-out counts always add up to 10 or more, over two groups at least.
 */
export function publier<C>(groupes: readonly Groupe<C>[]): GroupePublie<C>[] {
  const tus = new Set(groupes.filter(({ nombre }) => nombre > 0 && nombre < seuilDePublication))
  const restants = groupes
    .filter((un) => un.nombre >= seuilDePublication)
    .toSorted((a, b) => a.nombre - b.nombre)
  while (seDevinent(tus)) {
    const suivant = restants.shift()
    if (!suivant) break
    tus.add(suivant)
  }
  return groupes.map((un) => ({ cle: un.cle, nombre: tus.has(un) ? null : un.nombre }))
}

/** The total of a table, told only when it does not give a group away. */
export function totalPublie(groupes: readonly Groupe<unknown>[]): number | null {
  const total = groupes.reduce((somme, { nombre }) => somme + nombre, 0)
  return total > 0 && total < seuilDePublication ? null : total
}

function seDevinent(tus: ReadonlySet<Groupe<unknown>>): boolean {
  if (tus.size === 0) return false
  const somme = [...tus].reduce((total, { nombre }) => total + nombre, 0)
  return tus.size === 1 || somme < seuilDePublication
}
