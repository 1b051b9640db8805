import type { Ton } from '#app/components/ui/page.tsx'
import type { StatutDeProposition } from '#app/domain/proposition/proposition.ts'

/** The colour of each state, the same on every list. */
export const tons: Record<StatutDeProposition, Ton> = {
  brouillon: 'neutre',
  consentement_demande: 'attente',
  consentie: 'info',
  envoyee: 'attente',
  entretien: 'info',
  acceptee: 'bien',
  declinee: 'mal',
  refusee: 'mal',
  retiree: 'neutre',
  expiree: 'neutre',
}
