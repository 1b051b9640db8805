import type { StatutDePoste } from './poste.ts'

declare module '#app/domain/shared/erreur.ts' {
  interface CodesErreur {
    'poste/places_occupees': Record<string, never>
    'poste/transition_impossible': { de: StatutDePoste; vers: StatutDePoste }
    'poste/incomplet': { champs: readonly string[] }
  }
}
