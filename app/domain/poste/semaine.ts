import type { JourSemaine } from '../shared/date-civile.ts'
import type { PlageDeTravail, Semaine } from './poste.ts'

/** Days that share the same hours. */
export interface GroupeDeJours {
  readonly jours: readonly JourSemaine[]
  readonly plages: readonly PlageDeTravail[]
}

export const joursDeLaSemaine = [1, 2, 3, 4, 5, 6, 7] as const satisfies readonly JourSemaine[]

/** Paid hours of a week, breaks left out, to the hundredth; null when the week is not known. */
export function heuresDeLaSemaine(semaine: Semaine): number | null {
  if (semaine.length === 0) return null
  const minutes = semaine.reduce(
    (somme, { de, a, pauseMinutes }) => somme + enMinutes(a) - enMinutes(de) - pauseMinutes,
    0,
  )
  return Math.round((minutes / 60) * 100) / 100
}

/** The week as people say it: «Monday to Friday, 8 to 16». In the order of the days. */
export function groupesDeJours(semaine: Semaine): GroupeDeJours[] {
  const groupes: { jours: JourSemaine[]; plages: Semaine; cle: string }[] = []
  for (const jour of joursDeLaSemaine) {
    const plages = enOrdre(semaine.filter((une) => une.jour === jour))
    if (plages.length === 0) continue
    const cle = plages.map(({ de, a, pauseMinutes }) => `${de}-${a}-${pauseMinutes}`).join()
    const connu = groupes.find((un) => un.cle === cle)
    if (connu) connu.jours.push(jour)
    else groupes.push({ jours: [jour], plages, cle })
  }
  return groupes.map(({ jours, plages }) => ({ jours, plages }))
}

/** In the order of the days, then of the hours. */
export function enOrdre(semaine: Semaine): Semaine {
  return semaine.toSorted((x, y) => x.jour - y.jour || enMinutes(x.de) - enMinutes(y.de))
}

function enMinutes(heure: string): number {
  return Number(heure.slice(0, 2)) * 60 + Number(heure.slice(3, 5))
}
