import {
  ajouterJours,
  type DateCivile,
  decalerMois,
  type Mois,
  premierJour,
} from '../shared/date-civile.ts'

/** When a framework does not say: the fifth of the following month. */
export const JOUR_LIMITE = 5

/** The day by which the sheet of a month is expected; `jourLimite` counts from 1, in the next month. */
export function limiteDeFeuille(mois: Mois, jourLimite: number): DateCivile {
  return ajouterJours(premierJour(decalerMois(mois, 1)), jourLimite - 1)
}

/** Days after the limit on which a host is asked again, then left to the agent, who calls. */
const RAPPELS = [3, 10] as const
/** A sheet that is missing for longer is not asked by mail any more. */
const DERNIER_JOUR = 30

/**
 * How many times a sheet that can be confirmed should have been asked by a day: once when the month is
 * over, then after each reminder's days; 0 when it is too late to ask.
 */
export function demandesDues(limite: DateCivile, jour: DateCivile): number {
  if (jour > ajouterJours(limite, DERNIER_JOUR)) return 0
  return 1 + RAPPELS.filter((jours) => jour >= ajouterJours(limite, jours)).length
}
