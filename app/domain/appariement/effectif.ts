import { PLUS_PETIT_EFFECTIF } from './bareme.ts'

/** A number of people fit to be published, or null when it is small enough to name somebody. */
export type Effectif = number | null

export function masquer(nombre: number): Effectif {
  return nombre < PLUS_PETIT_EFFECTIF ? null : nombre
}

/**
 * A table of counts fit to be published: small cells are hidden, and when only one is, the next
 * smallest too, or the total would give it away.
 */
export function masquerRepartition<Cle extends string>(
  comptes: ReadonlyMap<Cle, number>,
): Map<Cle, Effectif> {
  const croissants = [...comptes].toSorted(([, a], [, b]) => a - b).map(([cle]) => cle)
  const petits = croissants.filter((cle) => masquer(comptes.get(cle) ?? 0) === null)
  const caches = new Set(petits.length === 1 ? croissants.slice(0, 2) : petits)
  return new Map([...comptes].map(([cle, nombre]) => [cle, caches.has(cle) ? null : nombre]))
}
