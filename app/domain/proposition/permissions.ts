import type { Acteur } from '../shared/acteur.ts'
import type { Proposition } from './proposition.ts'

export function peutProposer({ role }: Acteur): boolean {
  return role === 'agent' || role === 'responsable'
}

export function peutLirePropositions({ porte }: Acteur): boolean {
  return porte === 'cpas' || porte === 'hote' || porte === 'travailleur'
}

/** Only the person says yes or no for themselves; at the desk the agent writes down what they said. */
export function peutConsentir(
  acteur: Acteur,
  { candidatId }: Pick<Proposition, 'candidatId'>,
): boolean {
  return acteur.porte === 'travailleur' && acteur.candidatId === candidatId
}

/** The host's manager answers for the organisation; a tutor may not engage it. */
export function peutRepondre(acteur: Acteur, { hoteId }: Pick<Proposition, 'hoteId'>): boolean {
  return acteur.porte === 'hote' && acteur.role === 'gestionnaire' && acteur.hoteId === hoteId
}
