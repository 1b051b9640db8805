import type { DateCivile } from '../shared/date-civile.ts'
import { ErreurMetier } from '../shared/erreur.ts'

/** The framework convention between a centre and a host. */
export const statutsDeCadre = ['brouillon', 'a_signer', 'en_vigueur', 'termine', 'annule'] as const
export type StatutDeCadre = (typeof statutsDeCadre)[number]

export const suitesDuCadre: Record<StatutDeCadre, readonly StatutDeCadre[]> = {
  brouillon: ['a_signer', 'annule'],
  a_signer: ['brouillon', 'en_vigueur', 'annule'],
  en_vigueur: ['termine'],
  termine: [],
  annule: [],
}

/** Moves a framework on; refuses `cadre/transition_impossible` for any other pair. */
export function faireAvancerCadre<C extends { readonly statut: StatutDeCadre }>(
  cadre: C,
  vers: StatutDeCadre,
): C {
  if (!suitesDuCadre[cadre.statut].includes(vers))
    throw new ErreurMetier('cadre/transition_impossible', { de: cadre.statut, vers })
  return { ...cadre, statut: vers }
}

/** True when the framework carries a placement that runs until `finLe`. */
export function couvre(
  { statut, du, au }: { statut: StatutDeCadre; du: DateCivile; au: DateCivile | null },
  debutLe: DateCivile,
  finLe: DateCivile,
): boolean {
  return statut === 'en_vigueur' && du <= debutLe && (au === null || finLe <= au)
}
