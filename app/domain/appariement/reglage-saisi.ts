import { z } from 'zod'
import { avec, entier, jourSaisi, ligne } from '../shared/saisie.ts'
import type { ReglageDAppariement } from './reglage.ts'

const CENT = 100

/** Six whole weights that make a hundred: a score then reads as points out of 100. */
const poids = z
  .strictObject({
    souhait: entier(0, CENT),
    competences: entier(0, CENT),
    objectif: entier(0, CENT),
    trajet: entier(0, CENT),
    langue: entier(0, CENT),
    horaire: entier(0, CENT),
  })
  .refine((lus) => Object.values(lus).reduce((somme, un) => somme + un, 0) === CENT, {
    ...avec('somme_cent'),
    path: ['souhait'],
  })

const seuils = z.strictObject({
  attenteLongueMois: entier(1, 60),
  jamaisProposeMois: entier(0, 60),
})

/** A setting as it is kept. */
export const schemaDeReglage = z.strictObject({
  poids: z.strictObject({ neutre: poids, demande: poids, offre: poids }),
  seuils,
}) satisfies z.ZodType<ReglageDAppariement>

/** A setting as it is typed: seen first, decided after. `reference`: the decision of the Council. */
export const saisieDeReglage = z.strictObject({
  poids: z.strictObject({ neutre: poids, demande: poids, offre: poids }),
  seuils,
  des: jourSaisi,
  reference: ligne(160),
  suite: z.enum(['apercu', 'decider']),
})
export type SaisieDeReglage = z.output<typeof saisieDeReglage>
