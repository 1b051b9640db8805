import type { MotifDeDeclin, MotifDeRetrait, Origine, VoieDeConsentement } from './proposition.ts'

declare module '#app/domain/journal/journal.ts' {
  interface TypesEvenement {
    'proposition.creee': {
      candidatId: string
      posteId: string
      origine: Origine
      score: number | null
    }
    'proposition.consentement_demande': Record<string, never>
    'proposition.consentie': { voie: VoieDeConsentement }
    'proposition.refusee': { voie: VoieDeConsentement }
    'proposition.envoyee': { hoteId: string }
    'proposition.entretien': { jour: string }
    'proposition.acceptee': { placementId: string }
    'proposition.declinee': { motif: MotifDeDeclin }
    'proposition.retiree': { motif: MotifDeRetrait }
    'proposition.rappelee': { a: 'personne' | 'hote' }
    'proposition.expiree': { sansReponseDe: 'personne' | 'hote' }
  }
}
