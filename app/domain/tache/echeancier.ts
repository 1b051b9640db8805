import { ajouterJours, type DateCivile, jourSemaine } from '../shared/date-civile.ts'
import type { Tache } from './tache.ts'

/** Tasks by when they are due: late, by Sunday, later or without a day. */
export interface Echeancier<T> {
  readonly enRetard: readonly T[]
  readonly cetteSemaine: readonly T[]
  readonly plusTard: readonly T[]
}

/** Sorts tasks into the three; each keeps its order. */
export function ranger<T extends Pick<Tache, 'enRetard' | 'echeance'>>(
  taches: readonly T[],
  aujourdhui: DateCivile,
): Echeancier<T> {
  const dimanche = ajouterJours(aujourdhui, 7 - jourSemaine(aujourdhui))
  const estProche = ({ echeance }: T) => echeance !== null && echeance <= dimanche
  return {
    enRetard: taches.filter(({ enRetard }) => enRetard),
    cetteSemaine: taches.filter((une) => !une.enRetard && estProche(une)),
    plusTard: taches.filter((une) => !une.enRetard && !estProche(une)),
  }
}
