import type { DateCivile } from './date-civile.ts'
import type { Bilingue } from './langue.ts'

/**
 * Law as data: a value holds from a day on, and says where it was read. A line is added, never
 * edited, so that a dossier opened before a reform is still computed with the old value.
 */
export interface Bareme<Valeur> {
  readonly intitule: Bilingue
  /** In the order of their days. */
  readonly valeurs: readonly LigneDeBareme<Valeur>[]
}

export interface LigneDeBareme<Valeur> {
  readonly des: DateCivile
  readonly valeur: Valeur
  readonly source: string
}

/**
 * The line that holds on the day of the fact — never "today" by default: which day decides
 * (application, day worked, end of contract) is itself a rule and the caller names it.
 * Throws RangeError before the first line.
 */
export function enVigueur<Valeur>(bareme: Bareme<Valeur>, jour: DateCivile): LigneDeBareme<Valeur> {
  const ligne = bareme.valeurs.findLast(({ des }) => des <= jour)
  if (!ligne) throw new RangeError(`no value of «${bareme.intitule.fr}» on ${jour}`)
  return ligne
}
