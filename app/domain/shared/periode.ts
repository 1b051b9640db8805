import { type DateCivile, depuisJour, versJour } from './date-civile.ts'

/** Both ends are days that belong to the period. */
export interface Periode {
  readonly du: DateCivile
  readonly au: DateCivile
}

/** Calendar days, both ends counted; 0 when the period is empty (end before start). */
export function dureeEnJours({ du, au }: Periode): number {
  return Math.max(0, versJour(au) - versJour(du) + 1)
}

export function contient({ du, au }: Periode, jour: DateCivile): boolean {
  return du <= jour && jour <= au
}

export function seChevauchent(a: Periode, b: Periode): boolean {
  return a.du <= b.au && b.du <= a.au
}

/** The common days, or null when there are none. */
export function intersection(a: Periode, b: Periode): Periode | null {
  const du = a.du > b.du ? a.du : b.du
  const au = a.au < b.au ? a.au : b.au
  return du <= au ? { du, au } : null
}

export function joursDe({ du, au }: Periode): DateCivile[] {
  const premier = versJour(du)
  return Array.from({ length: Math.max(0, versJour(au) - premier + 1) }, (_, i) =>
    depuisJour(premier + i),
  )
}
