import { enVigueur } from '#app/domain/shared/bareme.ts'
import { ajouterJours, ajouterMois, type DateCivile } from '#app/domain/shared/date-civile.ts'
import { stageMutuelle } from './bareme-suites.ts'
import { jourDe, moisComplets } from './calendrier.ts'

/** What somebody has behind them when an incapacity starts. */
export interface Assurance {
  /** Complete months since the start. */
  readonly mois: number
  readonly temps: 'plein' | 'partiel'
  /** Days worked or assimilated (full-time), hours (part-time). */
  readonly jours: number
  readonly heures: number
  /** Some people need no waiting time. */
  readonly dispense: boolean
}

export interface StageMutuelle {
  readonly incapacite: boolean
  readonly maternite: boolean
}

/**
 * The waiting time of the health insurance: twelve months and 180 days (800 hours part-time); six
 * months and 120 days (400 hours) for maternity and birth. Information only: the mutuelle decides.
 */
export function stageSuffisant(assurance: Assurance, incapacite: DateCivile): StageMutuelle {
  const regle = enVigueur(stageMutuelle, incapacite).valeur
  const { mois, temps, jours, heures, dispense } = assurance
  const assez = (voulus: number, voulues: number) =>
    temps === 'plein' ? jours >= voulus : heures >= voulues
  return {
    incapacite: dispense || (mois >= regle.mois && assez(regle.jours, regle.heures)),
    maternite:
      dispense ||
      (mois >= regle.moisMaternite && assez(regle.joursMaternite, regle.heuresMaternite)),
  }
}

/** The same for a contract, with the day on which its months are complete. */
export function stageDuContrat(
  contrat: { readonly debut: DateCivile; readonly fin: DateCivile | null },
  reste: Omit<Assurance, 'mois'>,
  incapacite: DateCivile,
): StageMutuelle & { readonly moisAccomplisLe: DateCivile; readonly couvert: boolean } {
  const regle = enVigueur(stageMutuelle, incapacite).valeur
  const mois = moisComplets(jourDe(contrat.debut), jourDe(incapacite) - 1)
  const stage = stageSuffisant({ ...reste, mois }, incapacite)
  // After the contract the insurance goes on for a short time only.
  const couvert =
    contrat.fin === null || incapacite <= ajouterJours(contrat.fin, regle.joursApresContrat)
  return {
    incapacite: couvert && stage.incapacite,
    maternite: couvert && stage.maternite,
    moisAccomplisLe: ajouterMois(contrat.debut, regle.mois),
    couvert,
  }
}
