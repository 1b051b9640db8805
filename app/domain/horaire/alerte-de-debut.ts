import { ajouterJours, type DateCivile } from '../shared/date-civile.ts'
import { estJourOuvrable } from './feries.ts'

/** How near the first day is: the agent hears of it twice, host and worker the last time. */
export type Alerte = 'bientot' | 'demain'

/**
 * Which warning holds on a day for work that begins on another while its text is not signed by all:
 * three working days before, then the last one before. Null too early, and once it has begun.
 */
export function alerteDeDebut(debutLe: DateCivile, aujourdhui: DateCivile): Alerte | null {
  if (aujourdhui >= debutLe) return null
  if (aujourdhui >= avantJoursOuvrables(debutLe, 1)) return 'demain'
  return aujourdhui >= avantJoursOuvrables(debutLe, 3) ? 'bientot' : null
}

/** The working day that many working days before a day. */
function avantJoursOuvrables(jour: DateCivile, combien: number): DateCivile {
  let avant = jour
  for (let restants = combien; restants > 0; ) {
    avant = ajouterJours(avant, -1)
    if (estJourOuvrable(avant)) restants--
  }
  return avant
}
