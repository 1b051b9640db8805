import type { StatutDeProposition } from '../proposition/proposition.ts'
import type { StatutDePlacement } from './placement.ts'

/** How far a proposal has come for the person: after the host's yes, what the placement became. */
export type EtapeDeLaPersonne = StatutDeProposition | 'commencee' | 'finie' | 'annulee'

const etapesDuPlacement: Record<StatutDePlacement, EtapeDeLaPersonne> = {
  preparation: 'acceptee',
  signature: 'acceptee',
  actif: 'commencee',
  suspendu: 'commencee',
  termine: 'finie',
  annule: 'annulee',
}

/** «Do not begin yet» is no longer true of who works there: the placement speaks once there is one. */
export function etapePourLaPersonne({
  statut,
  placement,
}: {
  readonly statut: StatutDeProposition
  readonly placement: StatutDePlacement | null
}): EtapeDeLaPersonne {
  return statut === 'acceptee' && placement ? etapesDuPlacement[placement] : statut
}
