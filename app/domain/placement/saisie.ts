import { z } from 'zod'
import { objectifs } from '../candidat/candidat.ts'
import { langues } from '../shared/langue.ts'
import {
  avec,
  caseCochee,
  entier,
  jourSaisi,
  ligne,
  nombre,
  paragraphe,
  versionVue,
} from '../shared/saisie.ts'
import { demarches } from './demarche.ts'
import { motifsDeLettre, papiers } from './papier.ts'
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

const langueDuPapier = { langue: z.enum(langues, avec('requis')) }
const rangs = z.array(z.coerce.number().int().min(0).max(59)).max(60).default([])

/** What each printed paper asks beyond the file. */
export const saisieDePapier = z.discriminatedUnion('papier', [
  z.strictObject({
    papier: z.literal('contrat-de-travail'),
    ...langueDuPapier,
    statut: z.enum(['ouvrier', 'employe'], avec('requis')),
    bareme: ligne(40),
    brutEuros: nombre(100, 20_000),
  }),
  z.strictObject({ papier: z.literal('fiche-de-fonction'), ...langueDuPapier }),
  z.strictObject({ papier: z.literal('fiche-de-poste'), ...langueDuPapier }),
  z.strictObject({ papier: z.literal('points-d-attention'), ...langueDuPapier }),
  z.strictObject({ papier: z.literal('evaluation'), ...langueDuPapier, rang: entier(1, 12) }),
  z.strictObject({
    papier: z.literal('attestation-de-competences'),
    ...langueDuPapier,
    /** The targeted skills, by their place in the list of the convention. */
    acquises: rangs,
    enCours: rangs,
  }),
  z.strictObject({
    papier: z.literal('lettre-de-fin'),
    ...langueDuPapier,
    finLe: jourSaisi,
    motif: z.enum(motifsDeLettre, avec('requis')),
    finDuContrat: caseCochee,
  }),
])
export type SaisieDePapier = z.output<typeof saisieDePapier>

export const papierAImprimer = z.object({ papier: z.enum(papiers) })
