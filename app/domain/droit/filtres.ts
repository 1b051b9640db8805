import { z } from 'zod'
import { jourSaisi, moisSaisi } from '#app/domain/shared/saisie.ts'

const heures = z.coerce.number().min(1).max(60)

/** The month shown day by day, and what is tried: all in the address, nothing is kept. */
export const filtresDesDroits = z.object({
  mois: moisSaisi,
  debut: jourSaisi,
  heures,
  reference: heures,
  partielDes: jourSaisi,
  salaire: z.literal('oui'),
  semaines: z.coerce.number().int().min(1).max(104),
  maladieDes: jourSaisi,
  garanti: z.coerce.number().int().min(0).max(30),
})
export type FiltresDesDroits = Partial<z.output<typeof filtresDesDroits>>

/** The day of a change of the law, to compare what was before with what holds after. */
export const filtresDeLoi = z.object({ jour: jourSaisi })
