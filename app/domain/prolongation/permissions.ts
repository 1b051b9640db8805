import type { Decideur } from '../droit/politique.ts'
import type { Acteur } from '../shared/acteur.ts'

/** Whoever follows the person, or answers for who does. */
export function peutDemanderUneProlongation({ role }: Acteur): boolean {
  return role === 'agent' || role === 'responsable'
}

/**
 * The role that the centre's policy names. What the agents decide their head decides too; the decision
 * of the body is noted by whoever wrote it down.
 */
export function peutDeciderUneProlongation({ role }: Acteur, decideur: Decideur): boolean {
  switch (decideur) {
    case 'organe':
      return role === 'responsable' || role === 'administratif'
    case 'responsable':
      return role === 'responsable'
    case 'agent':
      return role === 'agent' || role === 'responsable'
  }
}

/** Lengthens a contract without asking: who would be asked. A body is always asked. */
export function peutProlongerSansDemande(acteur: Acteur, decideur: Decideur): boolean {
  return decideur !== 'organe' && peutDeciderUneProlongation(acteur, decideur)
}
