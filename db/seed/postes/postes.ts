import type { PosteDuMonde } from './poste.ts'
import { postesDeValmont } from './valmont.ts'
import { postesDeWijkdorp } from './wijkdorp.ts'

export const lesPostes: readonly PosteDuMonde[] = [...postesDeValmont, ...postesDeWijkdorp]
