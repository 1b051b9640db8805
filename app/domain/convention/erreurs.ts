import type { StatutDeCadre } from './cadre.ts'
import type { Partie, StatutDeConvention } from './convention.ts'
import type { Difference } from './difference.ts'

declare module '#app/domain/shared/erreur.ts' {
  interface CodesErreur {
    'convention/transition_impossible': { de: StatutDeConvention; vers: StatutDeConvention }
    'convention/partie_etrangere': { partie: Partie }
    'convention/deja_signee': { partie: Partie }
    'convention/relance_trop_tot': { prochaineA: number }
    'convention/rien_a_relancer': Record<string, never>
    'convention/rien_a_imprimer': Record<string, never>
    'convention/tirage_en_cours': Record<string, never>
    'convention/page_deja_classee': Record<string, never>
    'convention/texte_change': { differences?: readonly Difference[] }
    'convention/complement_manquant': Record<string, never>
    'convention/rien_de_change': Record<string, never>
    'convention/existe_deja': Record<string, never>
    'convention/pas_habilite': Record<string, never>
    'convention/donnees_manquantes': { manquantes: readonly string[] }
    'cadre/transition_impossible': { de: StatutDeCadre; vers: StatutDeCadre }
    'cadre/service_interne': Record<string, never>
    'cadre/deja_en_vigueur': Record<string, never>
    'convention/scan_illisible': Record<string, never>
  }
}
