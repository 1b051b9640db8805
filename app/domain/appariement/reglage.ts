import { enVigueur } from '#app/domain/shared/bareme.ts'
import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import type { Poids } from './appariement.ts'
import { type Direction, poidsParDirection, type SeuilsDePalier, seuilsDePalier } from './bareme.ts'

/** What a centre decides of its matching: the weights of each direction, and who comes first. */
export interface ReglageDAppariement {
  readonly poids: Readonly<Record<Direction, Poids>>
  readonly seuils: SeuilsDePalier
}

/** Names the decision among the dated settings of a centre. */
export const CLE_DU_REGLAGE = 'appariement'

/**
 * The team's proposal, for a centre that has not decided. Before its first day it is the first line
 * all the same: a list always has weights.
 */
export function reglageParDefaut(jour: DateCivile): ReglageDAppariement {
  const premier = poidsParDirection.valeurs[0]?.des ?? jour
  const connu = jour < premier ? premier : jour
  return {
    poids: enVigueur(poidsParDirection, connu).valeur,
    seuils: enVigueur(seuilsDePalier, connu).valeur,
  }
}
