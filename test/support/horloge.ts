import { type DateCivile, dateCivile } from '#app/domain/shared/date-civile.ts'
import { jourABruxelles } from '#app/i18n/format.ts'

/** Noon at Brussels on a civil day: far from midnight, whatever the season. */
export function midi(jour: string): Date {
  return new Date(`${dateCivile(jour)}T11:00:00Z`)
}

export function jourDe(quand: Date): DateCivile {
  return jourABruxelles(quand)
}
