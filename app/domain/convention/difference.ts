/** One fact that two versions of a document say differently, by its place in the data. */
export interface Difference {
  readonly chemin: string
  readonly avant: string | null
  readonly apres: string | null
}

/** What changed from one version's data to another's, in the order of the document. */
export function differences(avant: unknown, apres: unknown): Difference[] {
  const a = aplatir(avant)
  const b = aplatir(apres)
  const chemins = [...b.keys(), ...[...a.keys()].filter((chemin) => !b.has(chemin))]
  return chemins
    .filter((chemin) => a.get(chemin) !== b.get(chemin))
    .map((chemin) => ({ chemin, avant: a.get(chemin) ?? null, apres: b.get(chemin) ?? null }))
}

function aplatir(
  valeur: unknown,
  prefixe = '',
  dans = new Map<string, string>(),
): Map<string, string> {
  if (valeur === null || valeur === undefined) return dans
  if (typeof valeur !== 'object') {
    dans.set(prefixe, String(valeur))
    return dans
  }
  for (const [cle, une] of Object.entries(valeur))
    aplatir(une, prefixe ? `${prefixe}.${cle}` : cle, dans)
  return dans
}

/**
 * Facts that name how to reach somebody: correcting them does not change what was agreed, so nobody
 * signs again. Everything else is material.
 */
export const cheminsSansPortee: readonly RegExp[] = [/^cpas\.agent\./, /^etablie_le$/]

export function estMaterielle({ chemin }: Difference): boolean {
  return !cheminsSansPortee.some((motif) => motif.test(chemin))
}

/** Whether a value that came back with a refusal is a list of differences. */
export function sontDesDifferences(valeur: unknown): valeur is readonly Difference[] {
  return Array.isArray(valeur) && valeur.every(estUneDifference)
}

function estUneDifference(valeur: unknown): valeur is Difference {
  return (
    typeof valeur === 'object' &&
    valeur !== null &&
    'chemin' in valeur &&
    typeof valeur.chemin === 'string' &&
    'avant' in valeur &&
    'apres' in valeur
  )
}
