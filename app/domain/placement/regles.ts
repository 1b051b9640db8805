import { ajouterJours, ajouterMois, type DateCivile } from '../shared/date-civile.ts'

/** Weekly hours of a full-time worker, where the post does not say. */
export const heuresTempsPlein = 38

/**
 * The end a placement is first planned with: the length of the post, else the twelve months that
 * open the rights. The rights engine proposes the exact day; the CPAS decides it.
 */
export function finProposee(debutLe: DateCivile, dureeMois: number | null): DateCivile {
  return ajouterJours(ajouterMois(debutLe, dureeMois ?? 12), -1)
}
