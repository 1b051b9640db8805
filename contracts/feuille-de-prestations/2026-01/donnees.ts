import { z } from 'zod'
import { estMois, mois } from '#app/domain/shared/date-civile.ts'
import { jour, texte } from '../../donnees.ts'

/** What a host may say of a day. Never the reason of an absence: that is between worker and CPAS. */
export const situations = [
  'travail',
  'formation',
  'jour_ferie',
  'fermeture',
  'absence_annoncee',
  'absence_non_annoncee',
] as const

/** Every variable of the sheet of one month. Days that are not listed are not working days. */
export const donneesFeuille = z.strictObject({
  numero: texte,
  etablie_le: jour,
  mois: z.string().refine(estMois).transform(mois),
  cpas: z.strictObject({ nom: texte, agent: z.strictObject({ nom: texte, telephone: texte }) }),
  hote: z.strictObject({ nom: texte, signataire: texte }),
  travailleur: z.strictObject({ prenom: texte, nom: texte, reference: texte }),
  fonction: texte,
  a_rendre_le: jour,
  /** `minutes_prestees` and `situation` are null on a sheet to be filled in by hand. */
  jours: z
    .array(
      z.strictObject({
        date: jour,
        minutes_prevues: z.int().min(0).max(1440),
        minutes_prestees: z.int().min(0).max(1440).nullable(),
        situation: z.enum(situations).nullable(),
      }),
    )
    .min(1)
    .max(31),
})
export type DonneesFeuille = z.infer<typeof donneesFeuille>
