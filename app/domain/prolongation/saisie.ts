import { z } from 'zod'
import {
  avec,
  identifiantSaisi,
  jourSaisi,
  ligne,
  paragraphe,
  versionVue,
} from '../shared/saisie.ts'
import { decisions } from './prolongation.ts'

/** The end that is asked, why, and whom. */
export const saisieDeProlongation = z.strictObject({
  finVoulueLe: jourSaisi,
  motif: paragraphe(400),
  adresseeAId: identifiantSaisi,
})
export type SaisieDeProlongation = z.output<typeof saisieDeProlongation>

/** The decision: of the day it was taken, with its reference when a body took it; a refusal says why. */
export const saisieDeDecision = z
  .strictObject({
    version: versionVue,
    decision: z.enum(decisions, avec('requis')),
    decideeLe: jourSaisi,
    reference: ligne(120).optional(),
    raison: paragraphe(400).optional(),
  })
  .refine(({ decision, raison }) => decision !== 'refusee' || raison !== undefined, {
    ...avec('requis'),
    path: ['raison'],
  })
export type SaisieDeDecision = z.output<typeof saisieDeDecision>
