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
    /** A line of a parameter holds from today on or later. */
    'droit/ligne_retroactive': Record<string, never>
    /** No JSON, or not the shape of this parameter; `ou` is the part that is wrong. */
    'droit/valeur_de_parametre': { ou: string }
    /** Reference cases that would no longer give the agreed answer. */
    'droit/cas_de_reference': { nombre: number; cas: string }
    'droit/champ_d_etape': { chemin: string; champ: string }
  }
}

export {}
