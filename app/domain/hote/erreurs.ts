declare module '#app/domain/shared/erreur.ts' {
  interface CodesErreur {
    /** `hoteId` only when the person may see that host: who else works with it is nobody's business. */
    'hote/bce_connu': { hoteId?: string }
    'hote/nom_connu': { hoteId: string }
    'hote/but_requis': Record<string, never>
    'hote/pas_partenaire': Record<string, never>
    'hote/deja_partenaire': Record<string, never>
    'hote/partage_reserve': Record<string, never>
  }
}

export {}
