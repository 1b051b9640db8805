import { z } from 'zod'
import { identifiantSaisi, moisSaisi } from '../shared/saisie.ts'
import { etatsDeFeuille } from './etat.ts'

/** What the list of month sheets can be narrowed by. */
export const filtresDeFeuilles = z.object({
  mois: moisSaisi,
  etat: z.enum(etatsDeFeuille),
  hoteId: identifiantSaisi,
})
