import { z } from 'zod'
import { identifiantSaisi } from '../shared/saisie.ts'
import { origines, statutsDeProposition } from './proposition.ts'

/** What the list of proposals can be narrowed by. */
export const filtresDePropositions = z.object({
  mots: z.string().max(80),
  statut: z.enum(statutsDeProposition),
  origine: z.enum(origines),
  candidatId: identifiantSaisi,
  posteId: identifiantSaisi,
  page: z.coerce.number().int().min(1).max(10_000),
})
