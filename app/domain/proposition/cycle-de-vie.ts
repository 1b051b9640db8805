import { ErreurMetier } from '../shared/erreur.ts'
import type { StatutDeProposition } from './proposition.ts'

/**
 * What may follow what. The person's consent stands before the host: nothing is sent to a host that
 * the person has not agreed to (professional secrecy, art. 36 and 50 of the organic law).
 */
export const suites: Record<StatutDeProposition, readonly StatutDeProposition[]> = {
  brouillon: ['consentement_demande', 'consentie', 'refusee', 'retiree'],
  consentement_demande: ['consentie', 'refusee', 'retiree', 'expiree'],
  consentie: ['envoyee', 'refusee', 'retiree'],
  envoyee: ['entretien', 'acceptee', 'declinee', 'refusee', 'retiree', 'expiree'],
  entretien: ['acceptee', 'declinee', 'refusee', 'retiree', 'expiree'],
  acceptee: ['retiree'],
  declinee: [],
  refusee: [],
  retiree: [],
  expiree: [],
}

/** Proposals that somebody still has to answer. */
export const statutsOuverts = [
  'brouillon',
  'consentement_demande',
  'consentie',
  'envoyee',
  'entretien',
] as const satisfies readonly StatutDeProposition[]

/** The stages a host may see: from the moment the proposal was sent to it. */
export const statutsVusParLHote = [
  'envoyee',
  'entretien',
  'acceptee',
  'declinee',
  'retiree',
  'expiree',
] as const satisfies readonly StatutDeProposition[]

export function estOuverte(statut: StatutDeProposition): boolean {
  return statutsOuverts.some((ouvert) => ouvert === statut)
}

/** Moves a proposal on; refuses `proposition/transition_impossible` for any other pair. */
export function faireAvancer<P extends { readonly statut: StatutDeProposition }>(
  proposition: P,
  vers: StatutDeProposition,
): P {
  if (!suites[proposition.statut].includes(vers))
    throw new ErreurMetier('proposition/transition_impossible', { de: proposition.statut, vers })
  return { ...proposition, statut: vers }
}
