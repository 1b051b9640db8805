declare module '#app/domain/shared/erreur.ts' {
  interface CodesErreur {
    'compte/identifiants_faux': Record<string, never>
    'compte/lien_inconnu': Record<string, never>
    'compte/lien_perime': Record<string, never>
    'compte/lien_deja_utilise': Record<string, never>
    'compte/code_faux': { restants: number }
    'compte/sans_mandat': Record<string, never>
    'compte/mot_de_passe_faible': Record<string, never>
    'compte/courriel_connu': Record<string, never>
    'compte/dernier_gestionnaire': Record<string, never>
  }
}

export {}
