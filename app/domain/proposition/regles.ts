import { ajouterJours, type DateCivile } from '../shared/date-civile.ts'
import type { StatutDeProposition } from './proposition.ts'

/** Answers a person waits for at the same time: more would only spread their hopes thin. */
export const propositionsOuvertesMax = 3

/** Days a person, then a host, has to answer before a reminder, then before it lapses. */
export const delaisDeReponse = {
  personne: { rappel: 5, fin: 15 },
  hote: { rappel: 7, fin: 30 },
} as const

export type AttenduDe = keyof typeof delaisDeReponse

export interface Attente {
  readonly statut: StatutDeProposition
  /** Civil days; null = not yet. */
  readonly demandeeLe: DateCivile | null
  readonly envoyeeLe: DateCivile | null
  readonly entretienLe: DateCivile | null
  readonly rappeleeLe: DateCivile | null
}

/** Who has to answer, and since when the days count: after an interview, from that day. */
export function attenteDe(attente: Attente): { de: AttenduDe; depuis: DateCivile } | null {
  const { statut, demandeeLe, envoyeeLe, entretienLe } = attente
  if (statut === 'consentement_demande') return demandeeLe && { de: 'personne', depuis: demandeeLe }
  if (statut === 'envoyee') return envoyeeLe && { de: 'hote', depuis: envoyeeLe }
  if (statut !== 'entretien' || !envoyeeLe) return null
  return { de: 'hote', depuis: entretienLe && entretienLe > envoyeeLe ? entretienLe : envoyeeLe }
}

/** What is due on a day: one reminder, then the end. */
export function echeanceDe(attente: Attente, jour: DateCivile): 'rappel' | 'fin' | null {
  const attendue = attenteDe(attente)
  if (!attendue) return null
  const { rappel, fin } = delaisDeReponse[attendue.de]
  if (jour >= ajouterJours(attendue.depuis, fin)) return 'fin'
  return !attente.rappeleeLe && jour >= ajouterJours(attendue.depuis, rappel) ? 'rappel' : null
}
