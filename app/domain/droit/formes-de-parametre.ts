import { z } from 'zod'
import { centimes } from '#app/domain/shared/montant.ts'
import { classesDAbsence } from './absences.ts'
import type { CodeDeParametre } from './bareme.ts'
import { regions } from './droit.ts'

const nombre = z.int().min(0).max(100_000)
const positif = z.int().min(1).max(100_000)
const classe = z.enum(classesDAbsence)
const reponse = z.enum(['oui', 'non', 'a_verifier'])

const annees = { minimum: positif, annees: positif }
const route = z.strictObject({
  code: z.string().min(1).max(20),
  age: z.strictObject({ des: nombre, avant: positif.nullable() }),
  seuil: positif,
  mois: positif,
  complement: z
    .union([
      z.strictObject({ ...annees, jours: positif }),
      z.strictObject({ ...annees, parJourManquant: positif }),
    ])
    .optional(),
})

const effet = z.strictObject({
  compte: reponse,
  prolonge: reponse,
  source: z.string().min(1).max(300),
  limite: z.enum(['jours_non_payes', 'formation']).optional(),
  horsOccupation: z.literal(true).optional(),
  dureeMaximale: positif.optional(),
})

/** The form of one value of each parameter: what an added line must look like to be computed with. */
export const formes = {
  regime: z.enum(['ancien', 'nouveau']),
  routes: z.array(route).min(1),
  mois_en_plus: nombre,
  minimum_temps_partiel: z.strictObject({
    heures: positif,
    fraction: z.number().gt(0).max(1),
    semainesDOccupation: positif,
  }),
  comptage: z.strictObject({
    joursParSemaine: positif.max(7),
    parTrimestre: positif,
    parMois: positif,
    regimeParDefaut: positif.max(7),
  }),
  demi_allocations: positif,
  absences: z.partialRecord(classe, effet),
  assimilations_limitees: z.strictObject({ joursNonPayesParAn: nombre, joursDeFormation: nombre }),
  profession_non_assujettie: z.strictObject({ moisMinimum: nombre, anneesMaximum: nombre }),
  duree: z
    .strictObject({
      moisDeBase: positif,
      joursParMois: positif,
      resteArrondi: nombre,
      moisEnPlusMax: nombre,
    })
    .nullable(),
  illimite: z.strictObject({
    age: positif,
    annees: positif,
    joursParAnnee: positif,
    resteArrondi: nombre,
  }),
  rechute: positif,
  depot: z.strictObject({ mois: positif, inscriptionJours: positif, interruptionJours: positif }),
  remise: z.partialRecord(z.enum(regions), positif),
  subside_temps_partiel: z.partialRecord(z.enum(regions), positif),
  stage_mutuelle: z.strictObject({
    mois: positif,
    jours: positif,
    heures: positif,
    moisTempsPartiel: positif,
    moisMaternite: positif,
    joursMaternite: positif,
    heuresMaternite: positif,
    joursApresContrat: positif,
  }),
  salaire_reference: z.int().min(1).max(100_000_000).transform(centimes),
  codes_dmfa: z.record(z.string().regex(/^\d{1,3}$/), classe),
} as const satisfies Record<CodeDeParametre, z.ZodType>
