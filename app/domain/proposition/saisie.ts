import { z } from 'zod'
import {
  avec,
  caseCochee,
  heureSaisie,
  identifiantSaisi,
  jourSaisi,
  paragraphe,
  versionVue,
} from '../shared/saisie.ts'
import { motifsDeDeclin, motifsDeRetrait, origines } from './proposition.ts'

/** The origin is set by the screen the proposal is born on: a hidden field, never a choice. */
export const saisieDeProposition = z.strictObject({
  candidatId: identifiantSaisi,
  posteId: identifiantSaisi,
  origine: z.enum(origines),
  /** Why, in the words of who decides: a list never decides alone (GDPR art. 22). */
  raison: paragraphe(1000),
  /** The run of the week it comes from. */
  planId: identifiantSaisi.optional(),
})
export type SaisieDeProposition = z.output<typeof saisieDeProposition>

export const saisieDActe = z.strictObject({ version: versionVue })

/** What the person answers, and what they let the host know of how to reach them. */
export const saisieDeConsentement = z.strictObject({
  version: versionVue,
  reponse: z.enum(['oui', 'non'], avec('requis')),
  partageTelephone: caseCochee,
  partageCourriel: caseCochee,
})
export type SaisieDeConsentement = z.output<typeof saisieDeConsentement>

export const saisieDEntretien = z.strictObject({
  version: versionVue,
  jour: jourSaisi,
  heure: heureSaisie,
})

export const saisieDAcceptation = z.strictObject({
  version: versionVue,
  debutLe: jourSaisi,
  tuteurNom: paragraphe(80),
})
export type SaisieDAcceptation = z.output<typeof saisieDAcceptation>

export const saisieDeDeclin = z.strictObject({
  version: versionVue,
  motif: z.enum(motifsDeDeclin, avec('requis')),
  motPourLaPersonne: paragraphe(600).optional(),
  motPourLAgent: paragraphe(1000).optional(),
})
export type SaisieDeDeclin = z.output<typeof saisieDeDeclin>

export const saisieDeRetrait = z.strictObject({
  version: versionVue,
  motif: z.enum(motifsDeRetrait, avec('requis')),
})
export type SaisieDeRetrait = z.output<typeof saisieDeRetrait>
