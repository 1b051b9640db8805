import type { PropositionDuMonde } from './proposition.ts'
import { propositionsDeValmont } from './valmont.ts'
import { propositionsDeWijkdorp } from './wijkdorp.ts'

/** The proposals that are no placement, by the key of the centre that made them. */
export const lesPropositions: Readonly<Record<string, readonly PropositionDuMonde[]>> = {
  valmont: propositionsDeValmont,
  wijkdorp: propositionsDeWijkdorp,
}
