/**
 * Known values as a form sends them: lists of lines in one box, ticked boxes; so that what the form
 * proposes goes through the same schema as what people type. `listes` stay lists.
 */
export function commeTapees(
  valeurs: object,
  listes: readonly string[] = [],
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(valeurs).map(([nom, valeur]) => [nom, tapee(valeur, listes.includes(nom))]),
  )
}

function tapee(valeur: unknown, enListe: boolean): unknown {
  if (Array.isArray(valeur)) return enListe ? valeur : valeur.join('\n')
  if (typeof valeur === 'boolean') return valeur ? 'oui' : undefined
  return valeur ?? undefined
}
