import type { z } from 'zod'

/** The filters of a list, from its address. An odd one counts as absent: a list always opens. */
export function lireFiltres<S extends z.ZodObject>(url: URL, schema: S): Partial<z.output<S>> {
  const lus: Record<string, unknown> = {}
  for (const [nom, champ] of Object.entries(schema.shape)) {
    const texte = url.searchParams.get(nom)
    if (texte === null || texte === '') continue
    const lu = (champ as z.ZodType).safeParse(texte)
    if (lu.success) lus[nom] = lu.data
  }
  return lus as Partial<z.output<S>>
}
