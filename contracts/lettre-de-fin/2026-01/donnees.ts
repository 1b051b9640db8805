import { z } from 'zod'
import { jour, texte } from '../../donnees.ts'
import { champsDeDossier } from '../../donnees-de-dossier.ts'

/** Every variable of the letter that tells the worker the end and what to do next. */
export const donneesLettreDeFin = z.strictObject({
  ...champsDeDossier,
  travailleur: champsDeDossier.travailleur.extend({ adresse: texte }),
  fin_le: jour,
  motif: z.enum(['droits_ouverts', 'terme', 'engagement', 'commun_accord']),
  /** Whether the employment contract ends that day too: the end of a placement alone is not. */
  fin_du_contrat: z.boolean(),
  lieu_de_signature: texte,
})
export type DonneesLettreDeFin = z.infer<typeof donneesLettreDeFin>
