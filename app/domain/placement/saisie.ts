import { z } from 'zod'
import { objectifs } from '../candidat/candidat.ts'
import {
  avec,
  caseCochee,
  jourSaisi,
  ligne,
  nombre,
  paragraphe,
  versionVue,
} from '../shared/saisie.ts'
import { demarches } from './demarche.ts'
import { motifsDeFin, verifications } from './placement.ts'

/** The decision of the CPAS body, and what it decides. */
export const saisieDeDecision = z
  .strictObject({
    version: versionVue,
    decisionLe: jourSaisi,
    decisionReference: ligne(60),
    decisionOrgane: ligne(80),
    debutLe: jourSaisi,
    finPrevueLe: jourSaisi,
    heuresSemaine: nombre(1, 50),
    heuresReference: nombre(30, 40),
    objectif: z.enum(objectifs),
    formation: caseCochee,
  })
  .refine(({ debutLe, finPrevueLe }) => debutLe <= finPrevueLe, {
    ...avec('fin_avant_debut'),
    path: ['finPrevueLe'],
  })
export type SaisieDeDecision = z.output<typeof saisieDeDecision>

export const saisieDeVerification = z.strictObject({
  quoi: z.enum(verifications).exclude(['decision']),
  faiteLe: jourSaisi,
  reference: ligne(80).optional(),
})
export type SaisieDeVerification = z.output<typeof saisieDeVerification>

export const saisieDeDemarche = z.strictObject({
  quoi: z.enum(demarches, avec('requis')),
  faiteLe: jourSaisi,
  reference: ligne(120).optional(),
})
export type SaisieDeDemarche = z.output<typeof saisieDeDemarche>

export const saisieDeDemarrage = z.strictObject({
  version: versionVue,
  raison: paragraphe(500).optional(),
})

export const saisieDeFin = z.strictObject({
  version: versionVue,
  finLe: jourSaisi,
  motif: z.enum(motifsDeFin, avec('requis')),
  explication: paragraphe(1000).optional(),
})
export type SaisieDeFin = z.output<typeof saisieDeFin>

export const saisieDeSuspension = z.strictObject({ version: versionVue, du: jourSaisi })
export const saisieDePlacement = z.strictObject({ version: versionVue })
