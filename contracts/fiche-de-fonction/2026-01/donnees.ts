import { z } from 'zod'
import { texte, textes } from '../../donnees.ts'
import { champsDeDossier, tuteur } from '../../donnees-de-dossier.ts'

/** Every variable of a job description: what is done, what is not, what is learned. */
export const donneesFicheDeFonction = z.strictObject({
  ...champsDeDossier,
  tuteur,
  taches: textes,
  taches_exclues: textes,
  competences_demandees: z.array(texte).max(30).optional(),
  competences_apprises: textes,
  langues: z.array(texte).max(6).optional(),
  lieux: textes,
})
export type DonneesFicheDeFonction = z.infer<typeof donneesFicheDeFonction>
