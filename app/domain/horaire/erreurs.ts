import type { DateCivile, Mois } from '../shared/date-civile.ts'
import type { FauteDHoraire } from './regles.ts'

declare module '#app/domain/shared/erreur.ts' {
  interface CodesErreur {
    'horaire/proposition_en_cours': Record<string, never>
    'horaire/pas_votre_reponse': Record<string, never>
    'horaire/deja_repondu': Record<string, never>
    'horaire/plages_refusees': { fautes: readonly FauteDHoraire[] }
    /** Warnings that the form has not shown yet: read them, then send all the same. */
    'horaire/a_confirmer': { fautes: readonly FauteDHoraire[] }
    'horaire/delai_trop_court': { jours: number; premierJour: DateCivile }
    'horaire/hors_placement': { debutLe: DateCivile; finLe: DateCivile }
    /** None of the announced days is worked by the schedule. */
    'horaire/aucun_jour_prevu': Record<string, never>
    'horaire/trop_de_jours': { max: number }
    /** The sheet of that month is already confirmed: the day is corrected there. */
    'horaire/mois_confirme': { mois: Mois }
  }
}
