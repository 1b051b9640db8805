declare module '#app/domain/shared/erreur.ts' {
  interface CodesErreur {
    'candidat/niss_connu': Record<string, never>
    'candidat/motif_requis': { candidatId: string }
    'candidat/archive': Record<string, never>
    'candidat/placement_en_cours': Record<string, never>
  }
}

export {}
