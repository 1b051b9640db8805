import { ageLe, type DateCivile } from '../shared/date-civile.ts'
import { ErreurMetier } from '../shared/erreur.ts'

/** Civil majority (old Civil Code, art. 388): before it somebody represents the person. */
const MAJORITE = 18

/**
 * Whether a person signs alone: what counts is the first day of work, not the day of signing. Refuses
 * `convention/mineur_au_debut`; an unknown birth date refuses nothing.
 */
export function exigerLaMajorite({
  naissanceLe,
  debutLe,
}: {
  readonly naissanceLe: DateCivile | null
  readonly debutLe: DateCivile
}): void {
  if (naissanceLe !== null && ageLe(naissanceLe, debutLe) < MAJORITE)
    throw new ErreurMetier('convention/mineur_au_debut', { debutLe })
}
