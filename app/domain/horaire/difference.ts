import type { PlageDeTravail, Semaine } from '../poste/poste.ts'
import type { JourSemaine } from '../shared/date-civile.ts'
import { jours, minutesDe, plagesDu } from './regles.ts'

/** One weekday before and after a proposal. */
export interface JourCompare {
  readonly jour: JourSemaine
  readonly avant: readonly PlageDeTravail[]
  readonly apres: readonly PlageDeTravail[]
  readonly minutesAvant: number
  readonly minutesApres: number
  readonly change: boolean
}

/**
 * The seven days of a proposed week beside those of the week in force; `avant` is null for a first
 * schedule. A day changes when its hours or its break do, in whatever order its stretches were typed.
 */
export function comparerSemaines(avant: Semaine | null, apres: Semaine): JourCompare[] {
  return jours.map((jour) => {
    const ancien = plagesDu(avant ?? [], jour)
    const nouveau = plagesDu(apres, jour)
    return {
      jour,
      avant: ancien,
      apres: nouveau,
      minutesAvant: somme(ancien),
      minutesApres: somme(nouveau),
      change: signature(ancien) !== signature(nouveau),
    }
  })
}

function somme(plages: readonly PlageDeTravail[]): number {
  return plages.reduce((total, plage) => total + minutesDe(plage), 0)
}

function signature(plages: readonly PlageDeTravail[]): string {
  return plages.map(({ de, a, pauseMinutes }) => `${de}${a}${pauseMinutes}`).join()
}
