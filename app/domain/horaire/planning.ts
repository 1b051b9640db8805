import type { Semaine } from '../poste/poste.ts'
import { type DateCivile, jourSemaine } from '../shared/date-civile.ts'
import { contient, type Periode } from '../shared/periode.ts'
import { ferieDu } from './feries.ts'
import { minutesDuJour } from './regles.ts'

/** What a host plans with on one day of one worker. */
export type CaseDePlanning =
  | { readonly genre: 'hors_placement' }
  | { readonly genre: 'libre' }
  | { readonly genre: 'ferie' }
  /** Announced: the code is the one a host may read. */
  | { readonly genre: 'annonce'; readonly code: string }
  /** The schedule of that day is not agreed on yet. */
  | { readonly genre: 'sans_horaire' }
  | { readonly genre: 'present'; readonly semaine: Semaine; readonly minutes: number }

/** One cell: an announced day first, then a holiday, then the schedule. */
export function caseDePlanning(
  jour: DateCivile,
  placement: Periode,
  semaine: Semaine | null,
  annonce: string | null,
): CaseDePlanning {
  if (!contient(placement, jour)) return { genre: 'hors_placement' }
  if (annonce) return { genre: 'annonce', code: annonce }
  if (!semaine) return { genre: 'sans_horaire' }
  const minutes = minutesDuJour(semaine, jourSemaine(jour))
  if (minutes === 0) return { genre: 'libre' }
  if (ferieDu(jour)) return { genre: 'ferie' }
  return {
    genre: 'present',
    semaine: semaine.filter((plage) => plage.jour === jourSemaine(jour)),
    minutes,
  }
}
