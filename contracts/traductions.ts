import { z } from 'zod'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import type { Langue } from '#app/domain/shared/langue.ts'

const partie = z.record(z.string(), z.unknown())

/**
 * What reads otherwise in another language: the official name of the CPAS, the title of a
 * representative, the tasks. Same shape as the data, only the parts that differ; a list replaces the
 * whole list.
 */
export const traductions = z.strictObject({ fr: partie.optional(), nl: partie.optional() })

interface Traduisible {
  readonly traductions?: z.infer<typeof traductions> | undefined
}

/**
 * The data as one version says them. Refuses a translation that the data contract does not know
 * (`contrat/variables_invalides`).
 */
export function traduite<D extends Traduisible>(schema: z.ZodType<D>, d: D, langue: Langue): D {
  const siennes = d.traductions?.[langue]
  if (!siennes) return d
  const lu = schema.safeParse(superposer(d, siennes))
  if (lu.success) return lu.data
  const invalides = lu.error.issues.map((un) => {
    const cle = un.code === 'unrecognized_keys' ? un.keys.slice(0, 1) : []
    return ['traductions', langue, ...un.path, ...cle].map(String).join('.')
  })
  const chemin = `/donnees/${(invalides[0] ?? '').replaceAll('.', '/')}`
  throw new ErreurMetier('contrat/variables_invalides', { invalides, chemin })
}

function superposer(dessous: unknown, dessus: unknown): unknown {
  if (!estObjet(dessous) || !estObjet(dessus)) return dessus
  const cles = Object.keys(dessus).map((cle) => [cle, superposer(dessous[cle], dessus[cle])])
  return { ...dessous, ...Object.fromEntries(cles) }
}

function estObjet(valeur: unknown): valeur is Record<string, unknown> {
  return typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur)
}
