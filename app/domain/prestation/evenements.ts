declare module '#app/domain/journal/journal.ts' {
  interface TypesEvenement {
    'feuille.confirmee': { mois: string; minutes: number }
    'feuille.vue': { mois: string }
    'feuille.contestee': { mois: string }
    'feuille.decidee': { mois: string; maintenue: boolean }
    'feuille.renvoyee': { mois: string }
    'feuille.approuvee': { mois: string; minutes: number }
    'feuille.verrouillee': { mois: string }
    'feuilles.exportees': { mois: string; format: string; lignes: number }
    'feuille.corrigee': { mois: string; jour: string; avant: string; apres: string }
  }
}

export {}
