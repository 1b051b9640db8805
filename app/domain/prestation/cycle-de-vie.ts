import { ErreurMetier } from '../shared/erreur.ts'
import type { StatutDeFeuille } from './prestation.ts'

export const suites: Record<StatutDeFeuille, readonly StatutDeFeuille[]> = {
  ouverte: ['confirmee'],
  confirmee: ['ouverte', 'contestee', 'approuvee'],
  contestee: ['confirmee', 'ouverte'],
  approuvee: ['confirmee', 'verrouillee'],
  verrouillee: [],
}

/** Moves a sheet on; refuses `feuille/transition_impossible` for any other pair. */
export function faireAvancer<F extends { readonly statut: StatutDeFeuille }>(
  feuille: F,
  vers: StatutDeFeuille,
): F {
  if (!suites[feuille.statut].includes(vers))
    throw new ErreurMetier('feuille/transition_impossible', { de: feuille.statut, vers })
  return { ...feuille, statut: vers }
}
