import { z } from 'zod'
import { identifiantSaisi } from '../shared/saisie.ts'
import { phases, statutsDeDossier } from './candidat.ts'

/** The choice of the referent's filter for dossiers that nobody follows, or that somebody left. */
export const SANS_REFERENT = 'aucun'

/** What the list of candidates can be narrowed by. */
export const filtresDeCandidats = z.object({
  mots: z.string().max(80),
  phase: z.enum(phases),
  referentId: z.union([identifiantSaisi, z.literal(SANS_REFERENT)]),
  statut: z.enum(statutsDeDossier),
  page: z.coerce.number().int().min(1).max(10_000),
})
