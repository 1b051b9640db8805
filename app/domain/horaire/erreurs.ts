declare module '#app/domain/shared/erreur.ts' {
  interface CodesErreur {
    'horaire/proposition_en_cours': Record<string, never>
    'horaire/pas_votre_reponse': Record<string, never>
    'horaire/deja_repondu': Record<string, never>
    'horaire/plages_refusees': { fautes: number }
    'horaire/delai_trop_court': { jours: number; premierJour: string }
    'horaire/hors_placement': { debutLe: string; finLe: string }
  }
}

export {}
