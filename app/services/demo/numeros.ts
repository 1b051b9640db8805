import { cleBce } from '#app/domain/shared/bce.ts'
import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import { cleNiss } from '#app/domain/shared/niss.ts'
import type { Sexe } from '#app/domain/shared/sexe.ts'

// Numbers that read as right and belong to nobody.

/** The 997th boy or 998th girl of a day: orders that no Belgian commune has ever reached. */
export function nissFictif(naissance: DateCivile, sexe: Sexe): string {
  const date = naissance.slice(2).replaceAll('-', '')
  const neuf = `${date}${sexe === 'M' ? '997' : '998'}`
  return `${neuf}${cleNiss(neuf, naissance >= '2000')}`
}

/** In 0999.0, where the register gives no number: the series went on at 1000. */
export function bceFictif(rang: number): string {
  const huit = `09990${String(rang).padStart(3, '0')}`
  return `${huit}${cleBce(huit)}`
}

const debuts = { mobile: '+3244011', bruxelles: '+3221990', gand: '+3292990' } as const
export type GenreDeTelephone = keyof typeof debuts

/** Of ranges that no operator serves. */
export function telephoneFictif(genre: GenreDeTelephone, rang: number): string {
  const chiffres = genre === 'mobile' ? 4 : 3
  return `${debuts[genre]}${String(rang).padStart(chiffres, '0')}`
}
