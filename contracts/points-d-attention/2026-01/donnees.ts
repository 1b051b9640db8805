import { z } from 'zod'
import { champsDeDossier, tuteur } from '../../donnees-de-dossier.ts'

/** Every variable of the grid of points that the three sides watch together. */
export const donneesPointsDAttention = z.strictObject({ ...champsDeDossier, tuteur })
export type DonneesPointsDAttention = z.infer<typeof donneesPointsDAttention>
