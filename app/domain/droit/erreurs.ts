import type { Bilingue } from '#app/domain/shared/langue.ts'

declare module '#app/domain/shared/erreur.ts' {
  interface CodesErreur {
    /** The parameters of the law start later than this application. */
    'droit/demande_trop_ancienne': { chemin: string; date: string; depuis: string }
    /** `--etapes` was asked for a case, or a step was given without it. */
    'droit/etape_sans_option': { chemin: string }
    'droit/cas_avec_option': { chemin: string }
    /** The steps are answered by the law as delivered, whatever an instance added. */
    'droit/etape_sur_la_base': { chemin: string }
    'droit/etape_inconnue': { chemin: string; fn: string; connues: string }
    /** No sheet of the person is locked: nothing is proven yet. */
    'droit/rien_a_attester': Record<string, never>
    'droit/politique_retroactive': Record<string, never>
    /** A line of a parameter that does not start in the future needs a written reason. */
    'droit/ligne_retroactive': Record<string, never>
    /** Reference cases and counters judged before the day of the line that it would change. */
    'droit/passe_derange': { nombre: number; cas: string; compteurs: number }
    /** Reference cases that could no longer be computed. */
    'droit/cas_en_panne': { nombre: number; cas: string }
    'droit/lecture_a_confirmer': Record<string, never>
    /** What the line changes is no longer what was shown. */
    'droit/comparaison_changee': Record<string, never>
    /** A kept line that this version cannot read; `ou` is the part that is wrong. */
    'droit/ligne_illisible': { parametre: Bilingue; des: string; ou: string }
    'droit/champ_d_etape': { chemin: string; champ: string }
  }
}
