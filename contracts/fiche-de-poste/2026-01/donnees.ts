import { z } from 'zod'
import { texte, textes } from '../../donnees.ts'
import { champsDeDossier, tuteur } from '../../donnees-de-dossier.ts'

/** Every variable of the workstation sheet: risks, protection, health surveillance. Never a diagnosis. */
export const donneesFicheDePoste = z.strictObject({
  ...champsDeDossier,
  tuteur,
  service_prevention: texte,
  taches: textes,
  risques: textes,
  equipements: z.array(texte).max(30).optional(),
  surveillance_sante: z.boolean(),
  vaccinations: z.array(texte).max(10).optional(),
})
export type DonneesFicheDePoste = z.infer<typeof donneesFicheDePoste>
