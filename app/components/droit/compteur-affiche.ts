import type { ResultatDeDroits } from '#app/domain/droit/droit.ts'
import type { DateCivile, Mois } from '#app/domain/shared/date-civile.ts'

/** What the pieces of a counter page are drawn from. */
export interface CompteurAffiche {
  readonly resultat: ResultatDeDroits
  readonly donneesAu: DateCivile | null
  readonly debutLe: DateCivile
  readonly finPrevueLe: DateCivile
  readonly dateDemande: DateCivile
  readonly jours: number
  readonly moisInconnus: readonly Mois[]
  readonly atteintLe: DateCivile | null
}
