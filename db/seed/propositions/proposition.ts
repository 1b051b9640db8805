import type { MotifDeDeclin, MotifDeRetrait, Origine } from '#app/domain/proposition/proposition.ts'
import type { Repere } from '../reperes.ts'

/** A proposal that did not become a placement, or has not yet. */
export interface PropositionDuMonde {
  readonly personne: string
  readonly poste: string
  readonly origine: Origine
  readonly quand: Repere
  readonly issue: Issue
  readonly raison?: string
}

/** How far it went; what nobody ends is ended by time, by another place, or by the post. */
export type Issue =
  | 'brouillon'
  | 'demandee'
  | 'consentie'
  | 'envoyee'
  | { readonly entretien: Repere; readonly heure: string }
  | {
      readonly declinee: MotifDeDeclin
      readonly pourLaPersonne?: string
      readonly pourLAgent?: string
    }
  | 'refusee'
  | { readonly retiree: MotifDeRetrait }

export function propose(
  personne: string,
  poste: string,
  origine: Origine,
  quand: Repere,
  issue: Issue,
  raison?: string,
): PropositionDuMonde {
  return { personne, poste, origine, quand, issue, ...(raison ? { raison } : {}) }
}
