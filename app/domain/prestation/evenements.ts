declare module '#app/domain/journal/journal.ts' {
  interface TypesEvenement {
    'feuille.confirmee': { mois: string; minutes: number }
    'feuille.vue': { mois: string }
    'feuille.contestee': { mois: string }
    'feuille.decidee': { mois: string; maintenue: boolean }
    'feuille.renvoyee': { mois: string }
    /** 1: the month is over; 2 and 3: the days after the limit. */
    'feuille.demandee': { mois: string; rang: number }
    'feuille.approuvee': { mois: string; minutes: number }
    'feuille.verrouillee': { mois: string }
    'feuilles.exportees': { mois: string; format: string; lignes: number }
    'feuille.corrigee': { mois: string; jour: string; avant: string; apres: string }
  }
}

export {}
