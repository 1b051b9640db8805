import type { PlacementDuMonde } from './placement.ts'
import { placementsDeValmont } from './valmont.ts'
import { placementsDeWijkdorp } from './wijkdorp.ts'

/** Every triangle, by the key of the centre that employs. */
export const lesPlacements: Readonly<Record<string, readonly PlacementDuMonde[]>> = {
  valmont: placementsDeValmont,
  wijkdorp: placementsDeWijkdorp,
}
