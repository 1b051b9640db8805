import { enVigueur } from '#app/domain/shared/bareme.ts'
import { ajouterJours, ajouterMois, type DateCivile } from '#app/domain/shared/date-civile.ts'
import { stageMutuelle } from './bareme.ts'

/** What is known of somebody's insurance when an incapacity starts. */
export interface AvantLIncapacite {
  readonly debutContrat: DateCivile
  readonly debutIncapacite: DateCivile
  /** Last day of the contract, when it has ended. */
  readonly finContrat?: DateCivile | undefined
  readonly temps: 'plein' | 'partiel'
  /** Days worked or assimilated (full-time), or hours (part-time), since the start. */
  readonly jours?: number | undefined
  readonly heures?: number | undefined
  /** Some people need no waiting time. */
  readonly dispense?: boolean | undefined
}

export interface StageMutuelle {
  readonly incapacite: boolean
  readonly maternite: boolean
  /** The day from which the months are complete; the days or hours come on top. */
  readonly moisAccomplisLe: DateCivile
  /** False when the incapacity starts too long after the end of the contract. */
  readonly couvert: boolean
}

/**
 * The waiting time of the health insurance: twelve months and 180 days (800 hours part-time); six
 * months and 120 days (400 hours) for maternity and birth. Information only: the mutuelle decides.
 */
export function stageDeLaMutuelle(avant: AvantLIncapacite): StageMutuelle {
  const regle = enVigueur(stageMutuelle, avant.debutIncapacite).valeur
  const { jours = 0, heures = 0 } = avant
  const assez = (voulus: number, voulues: number) =>
    avant.temps === 'plein' ? jours >= voulus : heures >= voulues
  const moisEcoules = (mois: number) =>
    ajouterMois(avant.debutContrat, mois) <= avant.debutIncapacite
  const couvert =
    avant.finContrat === undefined ||
    avant.debutIncapacite <= ajouterJours(avant.finContrat, regle.joursApresContrat)
  const dispense = avant.dispense ?? false
  return {
    incapacite:
      couvert && (dispense || (moisEcoules(regle.mois) && assez(regle.jours, regle.heures))),
    maternite:
      couvert &&
      (dispense ||
        (moisEcoules(regle.moisMaternite) && assez(regle.joursMaternite, regle.heuresMaternite))),
    moisAccomplisLe: ajouterMois(avant.debutContrat, regle.mois),
    couvert,
  }
}
