import { z } from 'zod'
import { identifiantSaisi, jourSaisi } from '../shared/saisie.ts'

/** What the journal can be narrowed by; days are those of Brussels, both included. */
export const filtresDeJournal = z.object({
  type: z
    .string()
    .regex(/^[a-z_]+\.[a-z_]+$/)
    .max(60),
  parId: identifiantSaisi,
  du: jourSaisi,
  au: jourSaisi,
  page: z.coerce.number().int().min(1).max(10_000),
})
export type FiltresDeJournal = Partial<z.output<typeof filtresDeJournal>>
