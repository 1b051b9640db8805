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

const champs = {
  poids: z.strictObject({ neutre: poids, demande: poids, offre: poids }),
  seuils: z.strictObject({
    attenteLongueMois: entier(1, 60),
    jamaisProposeMois: entier(0, 60),
  }),
  /** The decision it rests on, as the centre names it. */
  reference: ligne(160),
}

/** A setting as it is kept. */
export const reglageGarde = z.strictObject(champs) satisfies z.ZodType<ReglageDAppariement>
export type ReglageGarde = z.output<typeof reglageGarde>

/** A setting as it is typed: its effect is seen first, it is decided after. */
export const saisieDeReglage = z.strictObject({
  ...champs,
  des: jourSaisi,
  suite: z.enum(['apercu', 'decider']),
})
export type SaisieDeReglage = z.output<typeof saisieDeReglage>
