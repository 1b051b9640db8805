import { type DateCivile, joursEntre } from '#app/domain/shared/date-civile.ts'
import type { ResultatDeDroits } from './droit.ts'

/** How a person's way to the rights stands, in one word. */
export const situations = ['atteint', 'a_temps', 'trop_court', 'manque', 'a_verifier'] as const
export type Situation = (typeof situations)[number]

export interface Avancement {
  readonly situation: Situation
  /** Calendar days that the planned end lacks; 0 unless it comes too early. */
  readonly joursEnPlus: number
}

/**
 * Whether the threshold is reached, will be before the planned end, or will not; `manque` when the
 * contract is over without; `a_verifier` when the engine cannot date it. `atteintLe` is the day
 * projected if all goes on as planned.
 */
export function avancementDe(
  { verdict, base }: Pick<ResultatDeDroits, 'verdict' | 'base'>,
  atteintLe: DateCivile | null,
  finPrevueLe: DateCivile,
  terminee = false,
): Avancement {
  if (verdict === 'atteint') return { situation: 'atteint', joursEnPlus: 0 }
  if (terminee)
    return { situation: verdict === 'non_atteint' ? 'manque' : 'a_verifier', joursEnPlus: 0 }
  if (base === 'a_verifier' || atteintLe === null)
    return { situation: 'a_verifier', joursEnPlus: 0 }
  return atteintLe <= finPrevueLe
    ? { situation: 'a_temps', joursEnPlus: 0 }
    : { situation: 'trop_court', joursEnPlus: joursEntre(finPrevueLe, atteintLe) }
}
