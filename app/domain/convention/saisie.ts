import { z } from 'zod'
import { objectifs } from '../candidat/candidat.ts'
import {
  avec,
  caseCochee,
  entier,
  fichierJoint,
  identifiantSaisi,
  jourSaisi,
  ligne,
  lignes,
  nombre,
  paragraphe,
  sansLignesVides,
  versionVue,
} from '../shared/saisie.ts'

/** «Nom, qualité», one a line: who signs for an organisation. */
export const representantsSaisis = lignes(3, 160).refine(
  (lues) => lues.length > 0 && lues.every((une) => /^[^,]+,.+$/.test(une)),
  avec('requis'),
)

export const prorata = ['mois_complet', 'jours_prestes', 'arret_apres_30_jours'] as const
export const modesDeTarif = ['gratuite', 'forfait', 'pourcentage'] as const

/** What a host pays, as a framework says it first and an avenant changes it. */
export const champsDuTarif = {
  tarifMode: z.enum(modesDeTarif),
  tarifEuros: nombre(1, 5000).optional(),
  tarifPourcentage: nombre(1, 100).optional(),
  tarifIndexe: caseCochee,
  tarifProrata: z.enum(prorata),
  delaiPaiement: entier(1, 120),
}

/** A tariff that charges says how much. */
export function tarifChiffre(
  {
    tarifMode,
    tarifEuros,
    tarifPourcentage,
  }: { tarifMode?: unknown; tarifEuros?: unknown; tarifPourcentage?: unknown },
  ctx: z.RefinementCtx,
): void {
  const manque = (champ: string) =>
    ctx.addIssue({ code: 'custom', message: 'requis', path: [champ] })
  if (tarifMode === 'forfait' && tarifEuros === undefined) manque('tarifEuros')
  if (tarifMode === 'pourcentage' && tarifPourcentage === undefined) manque('tarifPourcentage')
}

const organeQuiDecide = { organe: ligne(80), le: jourSaisi, reference: ligne(60) }

/** What a framework convention says beyond who its parties are. */
const champsDuCadre = {
  objectifs: z.array(z.enum(objectifs)).min(1, avec('requis')),
  objet: paragraphe(800),
  postes: entier(1, 500),
  indicateurs: lignes(12, 300).refine((lues) => lues.length > 0, avec('requis')),
  debutLe: jourSaisi,
  finLe: jourSaisi.optional(),
  preavisJours: entier(7, 184),
  heuresTuteur: nombre(0.5, 38),
  preavisConvocation: entier(1, 30),
  jourLimiteFeuille: entier(1, 10),
  servicePrevention: ligne(120),
  appuiDuCpas: caseCochee,
  ...champsDuTarif,
  assuranceCompagnie: ligne(120),
  assurancePolice: ligne(60),
  juridiction: ligne(80),
  formeJuridique: ligne(80),
  representantsHote: representantsSaisis,
  decisionHoteOrgane: ligne(80).optional(),
  decisionHoteLe: jourSaisi.optional(),
  decisionHoteReference: ligne(60).optional(),
  agrementNumero: ligne(60).optional(),
  agrementAutorite: ligne(80).optional(),
  agrementJusquAu: jourSaisi.optional(),
  commissionParitaire: ligne(60).optional(),
  accordSyndicalLe: jourSaisi.optional(),
  contingent: caseCochee,
  decisionOrgane: organeQuiDecide.organe,
  decisionLe: organeQuiDecide.le,
  decisionReference: organeQuiDecide.reference,
  lieuDeSignature: ligne(60),
  exemplaires: entier(2, 9),
}

function coherent(
  saisie: { debutLe?: unknown; finLe?: unknown } & Parameters<typeof tarifChiffre>[0],
  ctx: z.RefinementCtx,
): void {
  const { debutLe, finLe } = saisie
  if (typeof finLe === 'string' && typeof debutLe === 'string' && finLe < debutLe)
    ctx.addIssue({ code: 'custom', message: 'fin_avant_debut', path: ['finLe'] })
  tarifChiffre(saisie, ctx)
}

export const complementDeCadre = z.strictObject(champsDuCadre)
export type ComplementDeCadre = z.output<typeof complementDeCadre>
export type Tarif = Pick<ComplementDeCadre, keyof typeof champsDuTarif>

export const saisieDeCadre = z.strictObject(champsDuCadre).superRefine(coherent)
export const saisieDeModificationDeCadre = z
  .strictObject({ ...champsDuCadre, version: versionVue })
  .superRefine(coherent)

/** What an individual convention says beyond the dossier, the post and the framework. */
const champsDuPlacement = {
  service: ligne(120),
  superieur: ligne(120),
  taches: lignes(40, 300).refine((lues) => lues.length > 0, avec('requis')),
  tachesExclues: lignes(40, 300).refine((lues) => lues.length > 0, avec('requis')),
  adresses: lignes(6, 200).refine((lues) => lues.length > 0, avec('requis')),
  deplacements: ligne(200).optional(),
  observationSemaines: entier(0, 4),
  tuteurNom: ligne(80),
  tuteurFonction: ligne(80),
  tuteurRemplacant: ligne(120),
  heuresTuteur: nombre(0.5, 38),
  actions: lignes(20, 300).refine((lues) => lues.length > 0, avec('requis')),
  competencesVisees: lignes(30, 300).refine((lues) => lues.length > 0, avec('requis')),
  formationParHote: lignes(20, 300).refine((lues) => lues.length > 0, avec('requis')),
  voletIntitule: ligne(120).optional(),
  voletOperateur: ligne(120).optional(),
  voletHeures: nombre(1, 2000).optional(),
  voletDebutLe: jourSaisi.optional(),
  voletFinLe: jourSaisi.optional(),
  evaluations: z.preprocess(sansLignesVides, z.array(jourSaisi).min(1, avec('requis')).max(12)),
  ficheDePosteLe: jourSaisi,
  risques: lignes(20, 200).refine((lues) => lues.length > 0, avec('requis')),
  surveillanceSante: caseCochee,
  // An empty box is sent as no value at all: nothing to list, not a mistake.
  vaccinations: lignes(10, 80).default([]),
  equipements: lignes(30, 160).default([]),
  engagementDecisionLe: jourSaisi.optional(),
  engagementFonction: ligne(120).optional(),
}

/** Who signs for the host is said by the framework, until an avenant says another name here. */
export const complementDePlacement = z.strictObject({
  ...champsDuPlacement,
  representantsHote: z.array(z.string()).optional(),
})
export type ComplementDePlacement = z.output<typeof complementDePlacement>

export const saisieDuComplement = z.strictObject({ ...champsDuPlacement, version: versionVue })

/** A signature is bound to the text that was on the screen: its hash, not only its name. */
export const saisieDeSignature = z.strictObject({
  sha256: z.string().regex(/^[0-9a-f]{64}$/, avec('format')),
  lu: z.literal('oui', avec('case_a_cocher')),
})

export const saisieDeSignatureSurPapier = z.strictObject({
  sha256: z.string().regex(/^[0-9a-f]{64}$/, avec('format')),
  partie: z.enum(['cpas', 'hote', 'travailleur'], avec('requis')),
  nom: ligne(120),
  scan: fichierJoint,
})

export const saisieDeSignatureAuGuichet = z.strictObject({
  sha256: z.string().regex(/^[0-9a-f]{64}$/, avec('format')),
  lu: z.literal('oui', avec('case_a_cocher')),
})

/** Not signing is an act too: bound to the text that was read, with its reason. */
export const saisieDeRefus = z.strictObject({
  sha256: z.string().regex(/^[0-9a-f]{64}$/, avec('format')),
  raison: paragraphe(500),
})

export const saisieDeRelance = z.strictObject({})

/** The texts chosen for one pile, each by its document, version and language. */
export const saisieDeTirage = z.strictObject({
  textes: z
    .array(z.string().regex(/^[a-z0-9]{26}\.\d{1,4}\.(fr|nl)$/, avec('format')))
    .max(1000, avec('trop_long'))
    .default([]),
  rectoVerso: caseCochee,
  separateurs: caseCochee,
})
export type SaisieDeTirage = z.output<typeof saisieDeTirage>

/** A stack of scanned pages, as the scanner gives them. */
export const saisieDeScan = z.strictObject({ scan: fichierJoint })

/** What a person says of a page whose code could not be read. */
export const saisieDePageScannee = z.discriminatedUnion('choix', [
  z.strictObject({
    choix: z.literal('classer'),
    version: versionVue,
    reference: ligne(30),
    pageDuTexte: entier(1, 200),
  }),
  z.strictObject({ choix: z.literal('ecarter'), version: versionVue }),
])
export type SaisieDePageScannee = z.output<typeof saisieDePageScannee>

/** A person has looked at the filed pages and saw whose signature stands there. */
export const saisieDeSignatureVue = z.strictObject({
  scanSha256: z.string().regex(/^[0-9a-f]{64}$/, avec('format')),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, avec('format')),
  partie: z.enum(['cpas', 'hote', 'travailleur'], avec('requis')),
  nom: ligne(120),
})
export type SaisieDeSignatureVue = z.output<typeof saisieDeSignatureVue>

export const saisieDImpression = z.strictObject({})

export const saisieDeConvention = z.strictObject({ version: versionVue })

export const saisieDAnnulation = z.strictObject({ version: versionVue, raison: paragraphe(500) })

export const saisieDeCadreNouveau = z.strictObject({ hoteId: identifiantSaisi })
