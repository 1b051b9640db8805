import { z } from 'zod'
import { jour, texte } from '../../donnees.ts'

const empreinte = z.string().regex(/^[0-9a-f]{64}$/)
const instant = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/)

/** Every variable of the evidence of signatures: who, how, when, of which bytes. */
export const donneesPreuve = z.strictObject({
  numero: texte,
  etablie_le: jour,
  emetteur: texte,
  /** Whether the file will bear the seal of the server. */
  scellee: z.boolean(),
  document: z.strictObject({
    intitule: texte,
    version: z.int().min(1),
    code: texte,
    etat: texte,
    fige_a: instant,
    textes: z
      .array(z.strictObject({ langue: texte, pages: z.int().min(1), sha256: empreinte }))
      .min(1)
      .max(2),
  }),
  signatures: z
    .array(
      z.strictObject({
        partie: texte,
        nom: texte,
        methode: texte,
        signee_a: instant,
        temoin: texte.optional(),
        sha256: empreinte,
        scan: z.boolean(),
      }),
    )
    .max(9)
    .optional(),
})
export type DonneesPreuve = z.infer<typeof donneesPreuve>
