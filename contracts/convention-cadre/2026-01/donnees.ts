import { z } from 'zod'
import {
  cpas,
  entreprisePrivee,
  hote,
  intervention,
  jour,
  objectifs,
  texte,
  textes,
} from '../../donnees.ts'
import { traductions } from '../../traductions.ts'

/** Every variable of the framework convention between a CPAS and a host. */
export const donneesCadre = z.strictObject({
  numero: texte,
  etablie_le: jour,
  cpas,
  hote,
  objectifs: z.array(z.enum(objectifs)).min(1).max(3),
  partenariat: z.strictObject({ objet: texte, postes: z.int().min(1), indicateurs: textes }),
  /** `fin_le` is null for an open-ended convention. */
  duree: z.strictObject({
    debut_le: jour,
    fin_le: jour.nullable(),
    preavis_jours: z.int().min(7).max(184),
  }),
  encadrement: z.strictObject({ heures_tuteur_par_semaine: z.number().positive().max(38) }),
  /** Days of notice before the CPAS calls a worker for training or an interview. */
  convocation: z.strictObject({ preavis_jours_ouvrables: z.int().min(1).max(30) }),
  feuille: z.strictObject({ jour_limite: z.int().min(1).max(10) }),
  bien_etre: z.strictObject({ service_prevention: texte, appui_du_cpas: z.boolean() }),
  intervention,
  assurance_rc: z.strictObject({ compagnie: texte, police: texte }),
  juridiction: texte,
  entreprise_privee: entreprisePrivee.optional(),
  /** Social economy: is the post part of the quota of raised subsidies? */
  economie_sociale: z.strictObject({ contingent: z.boolean() }).optional(),
  annexes: z.array(texte).max(20).optional(),
  lieu_de_signature: texte,
  exemplaires: z.int().min(1).max(9),
  traductions: traductions.optional(),
})
export type DonneesCadre = z.infer<typeof donneesCadre>
