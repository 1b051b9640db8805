import { type DateCivile, type JourSemaine, jourSemaine } from '../shared/date-civile.ts'
import { joursDe } from '../shared/periode.ts'

/** What can be said of a day in advance; an illness cannot. The codes are those of the month sheet. */
export const codesDException = ['F', 'E', 'CA', 'RC', 'CC', 'FU'] as const
export type CodeDException = (typeof codesDException)[number]

/** A host may only announce that it is closed. */
export const codesDExceptionDeLHote = ['FU'] as const satisfies readonly CodeDException[]

/** Longest announcement, so that a wrong year is noticed. */
export const JOURS_ANNONCES_MAX = 60

export interface PlageAnnoncee {
  readonly du: DateCivile
  /** One day when absent. */
  readonly au?: DateCivile | undefined
  /** Weekdays kept («every Thursday of May»); none means all. */
  readonly jours?: readonly JourSemaine[] | undefined
}

/** The days of an announcement, in order. */
export function joursAnnonces({ du, au = du, jours = [] }: PlageAnnoncee): DateCivile[] {
  const tous = joursDe({ du, au })
  return jours.length === 0 ? tous : tous.filter((jour) => jours.includes(jourSemaine(jour)))
}
