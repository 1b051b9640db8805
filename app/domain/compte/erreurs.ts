declare module '#app/domain/shared/erreur.ts' {
  interface CodesErreur {
    'compte/identifiants_faux': Record<string, never>
    'compte/lien_inconnu': Record<string, never>
    'compte/lien_perime': Record<string, never>
    'compte/lien_deja_utilise': Record<string, never>
    'compte/code_faux': { restants: number }
    'compte/sans_mandat': Record<string, never>
    'compte/mot_de_passe_requis': Record<string, never>
    'compte/mot_de_passe_faible': Record<string, never>
    'compte/mot_de_passe_actuel_faux': Record<string, never>
    'compte/courriel_connu': Record<string, never>
    'compte/courriel_absent': Record<string, never>
    'compte/deja_membre': Record<string, never>
    'compte/agent_ailleurs': Record<string, never>
    'compte/relance_trop_tot': { secondes: number; envoyeeA: Date; courriel: string }
    'compte/dernier_gestionnaire': Record<string, never>
    'compte/dernier_responsable': Record<string, never>
    'compte/dernier_admin': Record<string, never>
  }
}

export {}
