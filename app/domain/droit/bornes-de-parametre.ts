import type { CodeDeParametre } from './bareme.ts'

/** The smallest and the largest value that can be the law; decimals where the law has them. */
export interface Bornes {
  readonly min: number
  readonly max: number
  readonly decimales?: true
}

/**
 * What each figure of a parameter can plausibly be. A figure outside is a slip of the hand (312 typed
 * as 3120, euros as cents), not a reform: it is refused where it is typed. A parameter of one figure
 * keeps it under `valeur`.
 */
export const bornes = {
  mois_en_plus: { valeur: { min: 0, max: 24 } },
  minimum_temps_partiel: {
    heures: { min: 1, max: 38 },
    fraction: { min: 0.05, max: 1, decimales: true },
    semainesDOccupation: { min: 1, max: 52 },
  },
  comptage: {
    joursParSemaine: { min: 5, max: 7 },
    parTrimestre: { min: 60, max: 92 },
    parMois: { min: 20, max: 31 },
    regimeParDefaut: { min: 1, max: 7 },
  },
  demi_allocations: { valeur: { min: 1, max: 24 } },
  assimilations_limitees: {
    joursNonPayesParAn: { min: 0, max: 60 },
    joursDeFormation: { min: 0, max: 312 },
  },
  profession_non_assujettie: {
    moisMinimum: { min: 0, max: 60 },
    anneesMaximum: { min: 0, max: 45 },
  },
  duree: {
    moisDeBase: { min: 1, max: 60 },
    joursParMois: { min: 26, max: 312 },
    resteArrondi: { min: 0, max: 312 },
    moisEnPlusMax: { min: 0, max: 60 },
  },
  illimite: {
    age: { min: 45, max: 70 },
    annees: { min: 10, max: 50 },
    joursParAnnee: { min: 100, max: 366 },
    resteArrondi: { min: 0, max: 366 },
  },
  rechute: { valeur: { min: 1, max: 365 } },
  depot: {
    mois: { min: 1, max: 24 },
    inscriptionJours: { min: 1, max: 90 },
    interruptionJours: { min: 1, max: 365 },
  },
  remise: moisParRegion(1, 24),
  subside_temps_partiel: moisParRegion(1, 36),
  stage_mutuelle: {
    mois: { min: 1, max: 36 },
    jours: { min: 1, max: 366 },
    heures: { min: 100, max: 2_500 },
    moisTempsPartiel: { min: 1, max: 60 },
    moisMaternite: { min: 1, max: 24 },
    joursMaternite: { min: 1, max: 366 },
    heuresMaternite: { min: 50, max: 2_500 },
    joursApresContrat: { min: 1, max: 90 },
  },
  /** Euros a month. */
  salaire_reference: { valeur: { min: 1_500, max: 6_000, decimales: true } },
} as const satisfies Partial<Record<CodeDeParametre, Readonly<Record<string, Bornes>>>>

/** The bounds of the figures of a route of admission. */
export const bornesDeRoute = {
  age: { min: 0, max: 70 },
  seuil: { min: 50, max: 1_560 },
  mois: { min: 6, max: 120 },
  minimum: { min: 50, max: 1_000 },
  annees: { min: 1, max: 20 },
  jours: { min: 100, max: 4_000 },
  parJourManquant: { min: 1, max: 30 },
} as const satisfies Readonly<Record<string, Bornes>>

/** The figures of a parameter, in the order of their fields; none when its value is no list of figures. */
export function bornesDe(code: CodeDeParametre): readonly (readonly [string, Bornes])[] {
  const toutes: Partial<Record<CodeDeParametre, Readonly<Record<string, Bornes>>>> = bornes
  return Object.entries(toutes[code] ?? {})
}

function moisParRegion<const Min extends number, const Max extends number>(min: Min, max: Max) {
  return {
    bruxelles: { min, max },
    wallonie: { min, max },
    flandre: { min, max },
    communaute_germanophone: { min, max },
  }
}
