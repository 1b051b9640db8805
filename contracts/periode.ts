import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'

/** Refuses an end before its beginning (`contrat/periode_incoherente`). */
export function verifierPeriode(debutLe: DateCivile, finLe: DateCivile): void {
  if (finLe < debutLe) throw new ErreurMetier('contrat/periode_incoherente', { debutLe, finLe })
}
