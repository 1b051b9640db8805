import type { ResultatDeDroits } from '#app/domain/droit/droit.ts'
import type { JourExplique } from '#app/domain/droit/jours.ts'
import type { PropositionDeContrat } from '#app/domain/droit/planification.ts'
import type { Deplacement } from '#app/domain/droit/suivi.ts'
import type { DateCivile, Mois } from '#app/domain/shared/date-civile.ts'
import type { LecturesDesFeuilles } from '#app/i18n/lectures.ts'

/** What the pieces of a counter page are drawn from. */
export interface CompteurAffiche {
  readonly resultat: ResultatDeDroits
  readonly donneesAu: DateCivile | null
  readonly debutLe: DateCivile
  readonly finPrevueLe: DateCivile
  readonly terminee: boolean
  readonly dateDemande: DateCivile
  readonly jours: number
  readonly moisInconnus: readonly Mois[]
  readonly atteintLe: DateCivile | null
}

/** The counter with what explains it: what a rights page is drawn from. */
export interface DroitsAffiches {
  readonly compteur: CompteurAffiche | null
  readonly deplacements: readonly Deplacement[]
  readonly jourParJour: {
    readonly mois: Mois
    readonly tous: readonly Mois[]
    readonly jours: readonly JourExplique[]
  } | null
  readonly essai: {
    readonly debutPrevu: DateCivile
    readonly prevu: PropositionDeContrat
    readonly essaye: PropositionDeContrat | null
  }
  readonly prouves: LecturesDesFeuilles | null
}
