import { z } from 'zod'
import { jour, textes } from '../../donnees.ts'
import { champsDeDossier, tuteur } from '../../donnees-de-dossier.ts'

/** Every variable of an evaluation grid, blank: what is agreed to be learned, and which meeting it is. */
export const donneesEvaluation = z.strictObject({
  ...champsDeDossier,
  tuteur,
  rang: z.int().min(1).max(24),
  prevue_le: jour,
  taches: textes,
  competences: textes,
  actions: textes,
})
export type DonneesEvaluation = z.infer<typeof donneesEvaluation>
