import { z } from 'zod'
import { estMois, mois } from '#app/domain/shared/date-civile.ts'
import { jour, numeroDEntreprise, representant, texte } from '../../donnees.ts'

const jours = z.number().min(0).max(31)

/** Every variable of the statement of days that a CPAS gives to the worker. */
export const donneesAttestation = z.strictObject({
  numero: texte,
  etablie_le: jour,
  cpas: z.strictObject({
    nom: texte,
    adresse: texte,
    numero_entreprise: numeroDEntreprise,
    representants: z.array(representant).min(1).max(3),
  }),
  travailleur: z.strictObject({ prenom: texte, nom: texte, reference: texte }),
  periode: z.strictObject({ du: jour, au: jour }),
  /** In the six-day system of the unemployment rules, as approved sheets give them. */
  mois: z
    .array(
      z.strictObject({
        mois: z.string().refine(estMois).transform(mois),
        jours_de_travail: jours,
        jours_assimiles: jours,
      }),
    )
    .min(1)
    .max(60),
  /** In words: how these days and those of the counter go together. */
  explication: texte.optional(),
  lieu_de_signature: texte,
})
export type DonneesAttestation = z.infer<typeof donneesAttestation>
