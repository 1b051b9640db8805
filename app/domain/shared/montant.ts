/** Money is whole cents, so that sums never drift. */
export type Centimes = number & { readonly __marque: 'Centimes' }

export function centimes(valeur: number): Centimes {
  if (!Number.isSafeInteger(valeur)) throw new RangeError(`not whole cents: ${valeur}`)
  return valeur as Centimes
}
