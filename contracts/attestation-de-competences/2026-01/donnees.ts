import { z } from 'zod'
import { texte, textes } from '../../donnees.ts'
import { champsDeDossier, tuteur } from '../../donnees-de-dossier.ts'

/**
 * Every variable of the certificate that the worker takes along: what was done and learned. Nothing says
 * that the employment was article 60: it is shown to employers.
 */
export const donneesCompetences = z.strictObject({
  ...champsDeDossier,
  tuteur,
  taches: textes,
  competences: z
    .array(z.strictObject({ intitule: texte, niveau: z.enum(['acquise', 'en_cours']) }))
    .min(1)
    .max(60),
  formations: z
    .array(z.strictObject({ intitule: texte, operateur: texte, heures: z.number().positive() }))
    .max(20)
    .optional(),
  titres: z.array(texte).max(20).optional(),
  lieu_de_signature: texte,
})
export type DonneesCompetences = z.infer<typeof donneesCompetences>
