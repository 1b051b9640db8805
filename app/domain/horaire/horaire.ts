import type { Semaine } from '../poste/poste.ts'
import type { DateCivile } from '../shared/date-civile.ts'

export const statutsDHoraire = ['propose', 'confirme', 'refuse', 'remplace'] as const
export type StatutDHoraire = (typeof statutsDHoraire)[number]

export const auteursDHoraire = ['cpas', 'hote'] as const
export type AuteurDHoraire = (typeof auteursDHoraire)[number]

/** A week that holds from a day on, once both the CPAS and the host said yes. */
export interface Horaire {
  readonly id: string
  readonly placementId: string
  readonly des: DateCivile
  readonly semaine: Semaine
  readonly proposePar: AuteurDHoraire
  readonly statut: StatutDHoraire
}
