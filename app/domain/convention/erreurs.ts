import type { DateCivile } from '../shared/date-civile.ts'
import type { StatutDeCadre } from './cadre.ts'
import type { Partie, StatutDeConvention } from './convention.ts'
import type { Difference } from './difference.ts'

declare module '#app/domain/shared/erreur.ts' {
  interface CodesErreur {
    'convention/transition_impossible': { de: StatutDeConvention; vers: StatutDeConvention }
    'convention/partie_etrangere': { partie: Partie }
    'convention/deja_signee': { partie: Partie }
    /** The centre set an order, and another side signs before this one. */
    'convention/pas_son_tour': { dabord: Partie }
    /** Under age on the first day: signed on paper, with whoever represents the person. */
    'convention/mineur_au_debut': { debutLe: DateCivile }
    /** A rule holds from its day on and never before: what was frozen under the old one stays. */
    'convention/reglage_retroactif': Record<string, never>
    /** A rule already holds from that day: a line is added, never edited. */
    'convention/reglage_deja_pris': { des: DateCivile }
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
