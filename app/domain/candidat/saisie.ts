import { z } from 'zod'
import type { MotifDeConsultation } from '../journal/journal.ts'
import { exigences } from '../metier/metier.ts'
import { codePostalSaisi, courrielDePersonne, telephoneSaisi } from '../shared/coordonnees.ts'
import { langues } from '../shared/langue.ts'
import { contradictionsNiss, lireNiss } from '../shared/niss.ts'
import {
  avec,
  caseCochee,
  entier,
  fichierJoint,
  heureSaisie,
  identifiantSaisi,
  jourSaisi,
  ligne,
  nombre,
  paragraphe,
  sansLignesVides,
  versionVue,
} from '../shared/saisie.ts'
import { sexes } from '../shared/sexe.ts'
import {
  aides,
  niveauxDeLangue,
  objectifs,
  permisPossibles,
  phases,
  statutsDeDossier,
} from './candidat.ts'
import { absencesDuPasse, naturesDePeriode, preuves, RELEVE } from './passe.ts'

export { codePostalSaisi, courrielDePersonne, telephoneSaisi }

/** A national number as typed, made of eleven digits; a wrong one is refused with its sentence. */
export const nissSaisi = z.string().transform((texte, ctx) => {
  const lu = lireNiss(texte)
  if (lu.niss) return lu.niss
  ctx.addIssue({ code: 'custom', message: 'niss_invalide' })
  return z.NEVER
})

const niveau = z.enum(niveauxDeLangue).optional()

/** A week window when the person cannot work, with its reason, which stays private. */
const indisponibilite = z
  .strictObject({
    jour: entier(1, 7),
    de: heureSaisie,
    a: heureSaisie,
    motif: ligne(120).optional(),
  })
  .refine(({ de, a }) => de < a, avec('fin_avant_debut'))

/** Everything the ISP file asks; what is not known stays empty, never guessed. */
const champs = {
  prenom: ligne(60),
  nom: ligne(60),
  naissanceLe: jourSaisi.optional(),
  sexe: z.enum(sexes).optional(),
  langue: z.enum(langues),
  niss: nissSaisi.optional(),
  nissMalgreTout: caseCochee,
  adresse: ligne(120).optional(),
  codePostal: codePostalSaisi.optional(),
  commune: ligne(60).optional(),
  telephone: telephoneSaisi.optional(),
  courriel: courrielDePersonne.optional(),
  aide: z.enum(aides).optional(),
  phase: z.enum(phases),
  objectif: z.enum(objectifs),
  frOral: niveau,
  frEcrit: niveau,
  nlOral: niveau,
  nlEcrit: niveau,
  permis: z.array(z.enum(permisPossibles)).default([]),
  souhait1: ligne(80).optional(),
  souhait2: ligne(80).optional(),
  souhait3: ligne(80).optional(),
  etudes: ligne(120).optional(),
  experience: paragraphe(1000).optional(),
  trajetMax: entier(5, 180).optional(),
  heuresSouhaitees: entier(4, 40).optional(),
  limites: z.array(z.enum(exigences)).default([]),
  chargeMaxKg: entier(0, 60).optional(),
  deboutMaxHeures: entier(0, 10).optional(),
  competences: z.array(z.string().max(60)).max(60).default([]),
  disponibleDes: jourSaisi.optional(),
  indisponibilites: z.preprocess(sansLignesVides, z.array(indisponibilite).max(14)),
}

function sansContradiction(
  saisie: { niss?: unknown; nissMalgreTout: boolean; naissanceLe?: unknown; sexe?: unknown },
  ctx: z.RefinementCtx,
): void {
  const lu = typeof saisie.niss === 'string' ? lireNiss(saisie.niss) : null
  if (!lu?.niss || saisie.nissMalgreTout) return
  const naissance = jourSaisi.safeParse(saisie.naissanceLe).data ?? null
  const sexe = z.enum(sexes).safeParse(saisie.sexe).data ?? null
  if (contradictionsNiss(lu.niss, { naissance, sexe }).length > 0)
    ctx.addIssue({ code: 'custom', message: 'niss_contredit', path: ['niss'] })
}

export const saisieDeDossier = z
  .strictObject({ ...champs, referentId: identifiantSaisi.optional() })
  .superRefine(sansContradiction)
export type SaisieDeDossier = z.output<typeof saisieDeDossier>

export const saisieDeModification = z
  .strictObject({ ...champs, version: versionVue })
  .superRefine(sansContradiction)
export type SaisieDeModification = z.output<typeof saisieDeModification>

export const saisieDeNote = z.strictObject({
  nature: z.enum(['sociale', 'administrative']),
  texte: paragraphe(4000),
})

export const saisieDAttribution = z.strictObject({
  version: versionVue,
  referentId: identifiantSaisi,
})

export const saisieDArchivage = z.strictObject({
  version: versionVue,
  statut: z.enum(statutsDeDossier),
})

/** Reasons a person may choose; the others follow from the role. */
export const motifsADonner = [
  'remplacement',
  'appariement',
  'placement',
  'demande_personne',
] as const satisfies readonly MotifDeConsultation[]

/** Why a dossier that is not one's own is opened. */
export const saisieDeMotif = z.strictObject({
  motif: z.enum(motifsADonner, avec('requis')),
  suite: z.string().max(500).optional(),
})

/** What proves a past period, and whether whoever types has the paper before their eyes. */
const preuveDePeriode = {
  natureDePreuve: z.enum(preuves).optional(),
  preuve: ligne(160).optional(),
  papier: fichierJoint.optional(),
  vue: caseCochee,
}

const heuresDeContrat = nombre(0.5, 60)

const periode = z.strictObject({
  nature: z.enum(naturesDePeriode, avec('requis')),
  absence: z.enum(absencesDuPasse).optional(),
  du: jourSaisi,
  au: jourSaisi,
  employeur: ligne(120).optional(),
  regimeJours: nombre(0.5, 7).optional(),
  joursDeclares: nombre(0.5, 3000).optional(),
  heuresSemaine: heuresDeContrat.optional(),
  heuresReference: heuresDeContrat.optional(),
  salaireAtteint: z.enum(['oui', 'non']).optional(),
  ...preuveDePeriode,
})

type ChampDePeriode = keyof z.output<typeof periode>

const heuresDuContrat = ['heuresSemaine', 'heuresReference'] as const

/** The fields that a nature cannot be counted without. */
const indispensables: Partial<Record<string, readonly ChampDePeriode[]>> = {
  temps_partiel: heuresDuContrat,
  absence: ['absence'],
}

function periodeComplete(
  saisie: Partial<Record<ChampDePeriode, unknown>>,
  ctx: z.RefinementCtx,
): void {
  const { nature, du, au, vue, natureDePreuve } = saisie
  if (typeof du === 'string' && typeof au === 'string' && au < du)
    ctx.addIssue({ code: 'custom', message: 'fin_avant_debut', path: ['au'] })
  const requis = [
    ...(indispensables[String(nature)] ?? []),
    ...(vue && nature === RELEVE ? heuresDuContrat : []),
    ...(vue && !natureDePreuve ? (['natureDePreuve'] as const) : []),
  ]
  for (const champ of requis)
    if (saisie[champ] === undefined)
      ctx.addIssue({ code: 'custom', message: 'requis', path: [champ] })
}

/** A period before or beside the placement: what it was, and what proves it. */
export const saisieDePeriode = periode.superRefine(periodeComplete)
export type SaisieDePeriode = z.output<typeof saisieDePeriode>

const correctionDePeriode = periode.extend({ version: versionVue })
export type SaisieDeCorrectionDePeriode = z.output<typeof correctionDePeriode>

/** Of which contract the days of a file are; they count once it is known and checked. */
const correctionDeReleve = z.strictObject({
  nature: z.literal(RELEVE),
  version: versionVue,
  heuresSemaine: heuresDeContrat.optional(),
  heuresReference: heuresDeContrat.optional(),
  ...preuveDePeriode,
})
export type SaisieDeReleve = z.output<typeof correctionDeReleve>

export const saisieDeCorrection = z
  .discriminatedUnion('nature', [correctionDePeriode, correctionDeReleve], avec('requis'))
  .superRefine(periodeComplete)

export const saisieDeRetrait = z.strictObject({ version: versionVue, raison: paragraphe(500) })
