import { z } from 'zod'
import { categories, cpas, jour, objectifs, texte } from './donnees.ts'

/**
 * What every paper of a placement starts with: who, where, for what. A place of work is named by what
 * the worker must know of it; nothing of the social file is here.
 */
export const champsDeDossier = {
  numero: texte,
  etablie_le: jour,
  objectif: z.enum(objectifs),
  /** True when the placement has a training part. */
  formation: z.boolean(),
  cpas,
  hote: z.strictObject({ nom: texte, categorie: z.enum(categories), adresse: texte }),
  travailleur: z.strictObject({ prenom: texte, nom: texte, reference: texte }),
  fonction: z.strictObject({ intitule: texte, service: texte, superieur: texte }),
  periode: z.strictObject({ debut_le: jour, fin_prevue_le: jour }),
}

export const tuteur = z.strictObject({ nom: texte, fonction: texte })

const dossier = z.strictObject(champsDeDossier)
export type DonneesDeDossier = z.infer<typeof dossier>
