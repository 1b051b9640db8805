import { z } from 'zod'
import type { Acteur } from '../shared/acteur.ts'
import type { DateCivile } from '../shared/date-civile.ts'
import { avec, identifiantSaisi, jourSaisi } from '../shared/saisie.ts'

/** Days on which somebody of a centre is away. Why is nobody's affair, and is not asked. */
export interface AbsenceDAgent {
  readonly compteId: string
  readonly du: DateCivile
  readonly au: DateCivile
}

export const saisieDAbsence = z
  .strictObject({ compteId: identifiantSaisi, du: jourSaisi, au: jourSaisi })
  .refine(({ du, au }) => du <= au, { ...avec('fin_avant_debut'), path: ['au'] })
export type SaisieDAbsence = z.output<typeof saisieDAbsence>

/** One's own days; the head of the service notes those of whoever cannot. */
export function peutNoterAbsence({ id, role }: Acteur, compteId: string): boolean {
  return id === compteId || role === 'responsable'
}

/** Who is away on a day, each once. */
export function absentsLe(absences: readonly AbsenceDAgent[], jour: DateCivile): readonly string[] {
  const absents = absences.filter(({ du, au }) => du <= jour && jour <= au)
  return [...new Set(absents.map(({ compteId }) => compteId))]
}
