import type { StatutDePoste } from './poste.ts'
import type { ManqueDePoste } from './regles.ts'

declare module '#app/domain/shared/erreur.ts' {
  interface CodesErreur {
    'poste/places_occupees': Record<string, never>
    'poste/transition_impossible': { de: StatutDePoste; vers: StatutDePoste }
    'poste/incomplet': { champs: readonly ManqueDePoste[] }
    'poste/rien_a_confirmer': { statut: StatutDePoste }
    /** Some of the chosen centres do not see the host, so they would see nothing. */
    'poste/hote_non_partage': Record<string, never>
  }
}
