import {
  type DateCivile,
  dernierJour,
  jourSemaine,
  type Mois,
  premierJour,
} from '../shared/date-civile.ts'
import { joursDe } from '../shared/periode.ts'

/** The weeks of a month, Monday first; null where a day belongs to another month. */
export function semainesDuMois(mois: Mois): (DateCivile | null)[][] {
  const jours = joursDe({ du: premierJour(mois), au: dernierJour(mois) })
  const avant = jourSemaine(premierJour(mois)) - 1
  const cases = [...Array<null>(avant).fill(null), ...jours]
  while (cases.length % 7 !== 0) cases.push(null)
  return Array.from({ length: cases.length / 7 }, (_, rang) => cases.slice(rang * 7, rang * 7 + 7))
}
