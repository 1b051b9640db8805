declare module '#app/domain/journal/journal.ts' {
  interface TypesEvenement {
    'journal.consulte': {
      type: string | null
      parId: string | null
      du: string | null
      au: string | null
      page: number
    }
    'journal.verifie': { valide: boolean; lignes: number; rang: number | null }
    'envoi.relance': { modele: string }
    'statistiques.exportees': { annee: number }
  }
}

export {}
