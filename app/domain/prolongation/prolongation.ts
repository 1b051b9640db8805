import type { Decideur } from '../droit/politique.ts'
import type { RoleDuCpas } from '../shared/acteur.ts'

/** A longer contract is asked with its reason, then decided once; without a placement it falls. */
export const statutsDeProlongation = ['demandee', 'accordee', 'refusee', 'sans_objet'] as const
export type StatutDeProlongation = (typeof statutsDeProlongation)[number]

export const decisions = ['accordee', 'refusee'] as const
export type Decision = (typeof decisions)[number]

/** Who is asked under each policy. What the body decides, the head of the service brings to it and notes. */
export const roleQuiDecide: Readonly<Record<Decideur, RoleDuCpas>> = {
  organe: 'responsable',
  responsable: 'responsable',
  agent: 'agent',
}
