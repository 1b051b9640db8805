import { z } from 'zod'
import { avec, entier, jourSaisi, ligne } from '#app/domain/shared/saisie.ts'
import { decideurs, limites, prolongations } from './politique.ts'

/** A new line of a centre's policy; it holds from its day, and the former lines stay. */
export const saisieDePolitique = z.strictObject({
  des: jourSaisi,
  limite: z.enum(limites, avec('requis')),
  prolongation: z.enum(prolongations, avec('requis')),
  decideur: z.enum(decideurs, avec('requis')),
  semainesDAlerte: entier(1, 26),
  source: ligne(160),
})
export type SaisieDePolitique = z.output<typeof saisieDePolitique>
