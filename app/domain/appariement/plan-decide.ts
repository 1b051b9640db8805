import { z } from 'zod'
import { avec, identifiantSaisi, paragraphe } from '../shared/saisie.ts'
import { objectifsDePlan } from './plan.ts'

/** Why somebody sets a line of the plan aside: a closed list, so that it can be counted. */
export const motifsDEcart = [
  'souhait_de_la_personne',
  'situation_de_la_personne',
  'hote_pas_pret',
  'autre_poste_prevu',
  'autre',
] as const
export type MotifDEcart = (typeof motifsDEcart)[number]

export const decisionsDePlan = ['suivie', 'ecartee'] as const
export type DecisionDePlan = (typeof decisionsDePlan)[number]

export const saisieDePlan = z.strictObject({
  objectif: z.enum(objectifsDePlan, avec('requis')),
})
export type SaisieDePlan = z.output<typeof saisieDePlan>

/** The person's word stays short and factual; «autre» says nothing without words. */
export const saisieDEcart = z
  .strictObject({
    candidatId: identifiantSaisi,
    posteId: identifiantSaisi,
    motif: z.enum(motifsDEcart, avec('requis')),
    raison: paragraphe(600).optional(),
  })
  .refine(({ motif, raison }) => motif !== 'autre' || raison !== undefined, {
    ...avec('requis'),
    path: ['raison'],
  })
export type SaisieDEcart = z.output<typeof saisieDEcart>
