import type { Acteur } from '../shared/acteur.ts'
import type { CodeDeTache } from './tache.ts'

/**
 * Whether an actor of the corner that owes a task may do it themselves: at a host, a proposal is
 * answered by the manager and a convention signed by whoever is empowered, not by the tutor.
 */
export function peutFaire(acteur: Acteur, code: CodeDeTache): boolean {
  if (acteur.porte !== 'hote') return true
  switch (code) {
    case 'repondre_proposition':
      return acteur.role === 'gestionnaire'
    case 'signer':
      return acteur.peutSigner
    default:
      return true
  }
}
