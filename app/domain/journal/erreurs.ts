import type { FauteDeChaine } from './chaine.ts'

declare module '#app/domain/shared/erreur.ts' {
  interface CodesErreur {
    'journal/chaine_rompue': { chemin: string; rang: number; faute: FauteDeChaine; lignes: number }
    'journal/ancre_illisible': { fichier: string; ligne: number }
  }
}
