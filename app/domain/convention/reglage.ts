import { z } from 'zod'
import { avec, jourSaisi, ligne } from '../shared/saisie.ts'
import { ordresDeSignature } from './convention.ts'

/** Under which name the rules stand among the decisions of a centre. */
export const CLE_DU_REGLAGE = 'signature'

/** When a host changes its signatory: who signs the avenant that says so. */
export const relais = ['ancien', 'nouveau'] as const
export type Relais = (typeof relais)[number]

/** What a centre decides of signatures, from a day on. */
export const reglageDeSignature = z.strictObject({
  ordre: z.enum(ordresDeSignature, avec('requis')),
  relais: z.enum(relais, avec('requis')),
  /** Which decision of the centre says so. */
  reference: ligne(120),
})
export type ReglageDeSignature = z.output<typeof reglageDeSignature>

export const saisieDeReglageDeSignature = z.strictObject({
  ...reglageDeSignature.shape,
  des: jourSaisi,
})
export type SaisieDeReglageDeSignature = z.output<typeof saisieDeReglageDeSignature>

/**
 * What holds as long as a centre decided nothing: no order, and the new signatory signs, because the
 * former one may have left.
 */
export const reglageParDefaut = { ordre: 'libre', relais: 'nouveau' } as const
