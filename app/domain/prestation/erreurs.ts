import type { DateCivile, Mois } from '../shared/date-civile.ts'
import type { StatutDeFeuille } from './prestation.ts'

declare module '#app/domain/shared/erreur.ts' {
  interface CodesErreur {
    'feuille/transition_impossible': { de: StatutDeFeuille; vers: StatutDeFeuille }
    'feuille/verrouillee': Record<string, never>
    'feuille/travail_pas_commence': Record<string, never>
    'feuille/mois_pas_fini': { mois: Mois }
    'feuille/jours_sans_motif': { jours: readonly DateCivile[] }
    'feuille/jour_hors_placement': { jour: DateCivile }
    'feuille/minutes_impossibles': { jour: DateCivile }
    'feuille/contestation_ouverte': Record<string, never>
    'feuille/sans_horaire': Record<string, never>
  }
}
