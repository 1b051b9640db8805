import { z } from 'zod'
import { langues } from '../shared/langue.ts'
import { categoriesDHote } from './hote.ts'

export const ouiOuNon = ['oui', 'non'] as const
export type OuiOuNon = (typeof ouiOuNon)[number]

/** What the list of hosts can be narrowed by. */
export const filtresDHotes = z.object({
  mots: z.string().max(80),
  categorie: z.enum(categoriesDHote),
  commune: z.string().max(60),
  langue: z.enum(langues),
  /** A framework convention in force with our centre. */
  cadre: z.enum(ouiOuNon),
  /** Our own partner, or only shared by another centre. */
  partenaire: z.enum(ouiOuNon),
  page: z.coerce.number().int().min(1).max(10_000),
})
