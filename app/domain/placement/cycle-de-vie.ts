import { ErreurMetier } from '../shared/erreur.ts'
import type { StatutDePlacement } from './placement.ts'

export const suites: Record<StatutDePlacement, readonly StatutDePlacement[]> = {
  preparation: ['signature', 'annule'],
  signature: ['preparation', 'actif', 'annule'],
  actif: ['suspendu', 'termine'],
  suspendu: ['actif', 'termine'],
  termine: [],
  annule: [],
}

/** A place of the post is taken from the host's yes on; the same list stands in the database. */
export const statutsOccupants = [
  'preparation',
  'signature',
  'actif',
  'suspendu',
] as const satisfies readonly StatutDePlacement[]

export const statutsEnCours = ['actif', 'suspendu'] as const satisfies readonly StatutDePlacement[]

/** Work has begun: month sheets are expected, for as long as the placement lasted. */
export const statutsCommences = [
  'actif',
  'suspendu',
  'termine',
] as const satisfies readonly StatutDePlacement[]

export function estCommence({ statut }: { readonly statut: StatutDePlacement }): boolean {
  return statutsCommences.some((un) => un === statut)
}

/** Moves a placement on; refuses `placement/transition_impossible` for any other pair. */
export function faireAvancer<P extends { readonly statut: StatutDePlacement }>(
  placement: P,
  vers: StatutDePlacement,
): P {
  if (!suites[placement.statut].includes(vers))
    throw new ErreurMetier('placement/transition_impossible', { de: placement.statut, vers })
  return { ...placement, statut: vers }
}
