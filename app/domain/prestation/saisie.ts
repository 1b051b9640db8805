import { z } from 'zod'
import { avec, entier, jourSaisi, paragraphe, versionVue } from '../shared/saisie.ts'
import { codesDeJour, codesDeLHote } from './prestation.ts'

const minutes = entier(0, 11 * 60).default(0)

/** A month as the host fills it: its own short list of codes, without any reason of absence. */
export const saisieDeConfirmation = z.strictObject({
  /** 0 when the sheet does not exist yet. */
  version: z.number().int().min(0),
  jours: z
    .array(z.strictObject({ jour: jourSaisi, code: z.enum(codesDeLHote), minutes }))
    .min(1)
    .max(31),
})
export type SaisieDeConfirmation = z.output<typeof saisieDeConfirmation>

/** A month as the CPAS approves it: every absence has its reason. */
export const saisieDApprobation = z.strictObject({
  version: versionVue,
  jours: z
    .array(z.strictObject({ jour: jourSaisi, code: z.enum(codesDeJour), minutes }))
    .min(1)
    .max(31),
})
export type SaisieDApprobation = z.output<typeof saisieDApprobation>

export const saisieDeContestation = z.strictObject({
  version: versionVue,
  texte: paragraphe(1000),
})

export const saisieDeDecisionDeFeuille = z.strictObject({
  version: versionVue,
  suite: z.enum(['maintenir', 'renvoyer'], avec('requis')),
  texte: paragraphe(1000),
})

export const saisieDeFeuille = z.strictObject({ version: versionVue })

export const saisieDeCorrection = z.strictObject({
  jour: jourSaisi,
  code: z.enum(codesDeJour).exclude(['ABA', 'ABN']),
  minutes,
  raison: paragraphe(500),
})
export type SaisieDeCorrection = z.output<typeof saisieDeCorrection>
