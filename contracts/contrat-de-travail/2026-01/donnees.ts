import { z } from 'zod'
import { horaireConvenu } from '../../convention-individuelle/2026-01/donnees.ts'
import { jour, texte } from '../../donnees.ts'
import { champsDeDossier } from '../../donnees-de-dossier.ts'

/**
 * Every variable of the employment contract between the CPAS and the worker. The host is no party to
 * it and gets no copy: the wage is here, and nowhere else.
 */
export const donneesContrat = z.strictObject({
  ...champsDeDossier,
  travailleur: champsDeDossier.travailleur.extend({ adresse: texte, naissance_le: jour }),
  statut: z.enum(['ouvrier', 'employe']),
  horaire: horaireConvenu,
  /** Weekly hours of a full-time worker of the CPAS. */
  heures_temps_plein: z.number().positive().max(40),
  remuneration: z.strictObject({
    bareme: texte,
    brut_mensuel_centimes: z.int().positive(),
  }),
  lieu_de_signature: texte,
  exemplaires: z.int().min(2).max(9),
})
export type DonneesContrat = z.infer<typeof donneesContrat>
