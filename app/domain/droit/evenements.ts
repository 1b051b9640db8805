declare module '#app/domain/journal/journal.ts' {
  interface TypesEvenement {
    'droit.politique_fixee': { des: string; limite: string; prolongation: string; decideur: string }
    'droit.ligne_ajoutee': {
      parametre: string
      des: string
      cas: number
      compteurs: number
    }
  }
}

export {}
