import type { DateCivile, Mois } from '../shared/date-civile.ts'
import type { Periode } from '../shared/periode.ts'
import { type StatutDeFeuille, statutsDeFeuille } from './prestation.ts'
import { confirmableDes } from './regles.ts'

/** Where a sheet that a month should have stands; one that nobody confirmed is missing, never nothing. */
export const etatsDeFeuille = ['a_venir', 'manquante', ...statutsDeFeuille] as const
export type EtatDeFeuille = (typeof etatsDeFeuille)[number]

/** The state of the sheet of a month of a placement on a day; `statut` is null when there is none. */
export function etatDeFeuille(
  statut: StatutDeFeuille | null,
  mois: Mois,
  placement: Periode,
  aujourdhui: DateCivile,
): EtatDeFeuille {
  if (statut) return statut
  return aujourdhui < confirmableDes(mois, placement) ? 'a_venir' : 'manquante'
}

/** How many sheets stand in each state, in the order of the states; those without any are left out. */
export function compterEtats(
  etats: readonly EtatDeFeuille[],
): { readonly etat: EtatDeFeuille; readonly nombre: number }[] {
  return etatsDeFeuille
    .map((etat) => ({ etat, nombre: etats.filter((un) => un === etat).length }))
    .filter(({ nombre }) => nombre > 0)
}
