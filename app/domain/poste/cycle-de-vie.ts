import { ErreurMetier } from '../shared/erreur.ts'
import type { StatutDePoste } from './poste.ts'

export const suites: Record<StatutDePoste, readonly StatutDePoste[]> = {
  brouillon: ['ouvert', 'ferme'],
  ouvert: ['suspendu', 'ferme'],
  suspendu: ['ouvert', 'ferme'],
  ferme: ['ouvert'],
}

/** A post that people may be proposed to, or soon again: it has to stay true. */
export const statutsVivants = ['ouvert', 'suspendu'] as const satisfies readonly StatutDePoste[]

export function peutDevenir(de: StatutDePoste, vers: StatutDePoste): boolean {
  return suites[de].includes(vers)
}

/** Moves a post on; refuses `poste/transition_impossible` for any other pair. */
export function faireAvancer<P extends { readonly statut: StatutDePoste }>(
  poste: P,
  vers: StatutDePoste,
): P {
  if (!peutDevenir(poste.statut, vers))
    throw new ErreurMetier('poste/transition_impossible', { de: poste.statut, vers })
  return { ...poste, statut: vers }
}
