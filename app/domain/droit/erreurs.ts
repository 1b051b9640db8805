declare module '#app/domain/shared/erreur.ts' {
  interface CodesErreur {
    /** The parameters of the law start later than this application. */
    'droit/demande_trop_ancienne': { chemin: string; date: string; depuis: string }
    /** `--etapes` was asked for a case, or a step was given without it. */
    'droit/etape_sans_option': { chemin: string }
    'droit/cas_avec_option': { chemin: string }
    'droit/etape_inconnue': { chemin: string; fn: string; connues: string }
    /** No sheet of the person is locked: nothing is proven yet. */
    'droit/rien_a_attester': Record<string, never>
    'droit/politique_retroactive': Record<string, never>
    'droit/champ_d_etape': { chemin: string; champ: string }
  }
}

export {}
