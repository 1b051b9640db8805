import { z } from 'zod'
import { identifiantSaisi } from '../shared/saisie.ts'
import { statutsDeCadre } from './cadre.ts'
import { statutsDeConvention, typesDeConvention } from './convention.ts'

/** What the list of documents can be narrowed by. */
export const filtresDeConventions = z.object({
  mots: z.string().max(80),
  statut: z.enum(statutsDeConvention),
  type: z.enum(typesDeConvention),
})

/** What the list of frameworks can be narrowed by. */
export const filtresDeCadres = z.object({
  mots: z.string().max(80),
  statut: z.enum(statutsDeCadre),
})

/** The host a new framework is written with. */
export const choixDHote = z.object({ hoteId: identifiantSaisi })
