import type { HoteDuMonde } from './hote.ts'
import { associationsDeValmont } from './valmont-associations.ts'
import { autresHotesDeValmont } from './valmont-publics-et-prives.ts'
import { hotesDeWijkdorp } from './wijkdorp.ts'

export const lesHotes: readonly HoteDuMonde[] = [
  ...associationsDeValmont,
  ...autresHotesDeValmont,
  ...hotesDeWijkdorp,
]
