import { z } from 'zod'
import { statutsDeConvention, typesDeConvention } from './convention.ts'

/** What the list of documents can be narrowed by. */
export const filtresDeConventions = z.object({
  mots: z.string().max(80),
  statut: z.enum(statutsDeConvention),
  type: z.enum(typesDeConvention),
})
