import type { ObjetRepris } from './saisie.ts'

declare module '#app/domain/journal/journal.ts' {
  interface TypesEvenement {
    'reprise.deposee': { quoi: ObjetRepris; lignes: number }
    'reprise.ligne_corrigee': { rang: number }
    'reprise.appliquee': { quoi: ObjetRepris; reprises: number; toutOuRien: boolean }
    'reprise.abandonnee': { quoi: ObjetRepris }
    'reprise.exportee': { quoi: ObjetRepris; format: string; nombre: number; niss: boolean }
  }
}
