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

/** A code somebody read on a page: typed, or as a QR reader gives it. */
export const codeAVerifier = z.object({ code: z.string().min(1).max(80) })

/** What the print room shows: what waits for signatures, what is complete, and whether it was printed. */
export const filtresDImpression = z.object({
  statut: z.enum(['a_signer', 'signee', 'tous']),
  deja: z.literal('oui'),
})

/** What the list of frameworks can be narrowed by. */
export const filtresDeCadres = z.object({
  mots: z.string().max(80),
  statut: z.enum(statutsDeCadre),
})

/** The host a new framework is written with. */
export const choixDHote = z.object({ hoteId: identifiantSaisi })
