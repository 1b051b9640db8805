import type { DateCivile } from '../shared/date-civile.ts'
import type { FauteDHoraire } from './regles.ts'

declare module '#app/domain/shared/erreur.ts' {
  interface CodesErreur {
    'horaire/proposition_en_cours': Record<string, never>
    'horaire/pas_votre_reponse': Record<string, never>
    'horaire/deja_repondu': Record<string, never>
    'horaire/plages_refusees': { fautes: readonly FauteDHoraire[] }
    'horaire/delai_trop_court': { jours: number; premierJour: DateCivile }
    'horaire/hors_placement': { debutLe: DateCivile; finLe: DateCivile }
  }
}
