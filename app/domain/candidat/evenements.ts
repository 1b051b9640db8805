declare module '#app/domain/journal/journal.ts' {
  interface TypesEvenement {
    'candidat.ouvert': { origine: 'saisie' | 'reprise' }
    'candidat.modifie': { champs: readonly string[] }
    'candidat.attribue': { referentId: string; avantId: string | null }
    'candidat.archive': Record<string, never>
    'candidat.rouvert': Record<string, never>
    'candidat.niss_revele': Record<string, never>
    'candidat.note': { nature: string }
    'candidat.occupation_ajoutee': {
      occupationId: string
      type: string
      papierSha256: string | null
    }
    'candidat.occupation_corrigee': {
      occupationId: string
      type: string
      verifiee: boolean
      papierSha256: string | null
    }
    'candidat.occupation_verifiee': { occupationId: string }
    'candidat.occupation_retiree': { occupationId: string }
  }
}

export {}
