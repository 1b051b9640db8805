import { z } from 'zod'

/** A statistic is told for whole years only: two of them never overlap. */
export const filtresDeStatistique = z.object({ annee: z.coerce.number().int().min(2000).max(2199) })
