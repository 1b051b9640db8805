/**
 * French puts a space before «: ; ? ! % »» and after «. On a page it must not break there: the sign would
 * begin a line alone. The dictionaries are written with plain spaces, which anybody can type; this answers
 * the same dictionary with spaces that hold, in what its functions say too.
 */
export function avecEspacesInsecables<T extends object>(dictionnaire: T): T {
  return orner(dictionnaire) as T
}

function orner(valeur: unknown): unknown {
  if (typeof valeur === 'string') return valeur.replace(/ (?=[:;?!%»])|(?<=«) /g, '\u00a0')
  if (typeof valeur === 'function')
    return (...mots: unknown[]) => orner(Reflect.apply(valeur, undefined, mots))
  if (Array.isArray(valeur)) return valeur.map(orner)
  if (typeof valeur !== 'object' || valeur === null) return valeur
  return Object.fromEntries(Object.entries(valeur).map(([cle, une]) => [cle, orner(une)]))
}
