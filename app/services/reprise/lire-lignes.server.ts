import { lireCandidats } from '#app/domain/reprise/candidats.ts'
import type { Colonne } from '#app/domain/reprise/colonnes.ts'
import { colonnesCandidats } from '#app/domain/reprise/colonnes-candidats.ts'
import { colonnesHotes, colonnesPostes } from '#app/domain/reprise/colonnes-hotes.ts'
import { colonnesPrestations } from '#app/domain/reprise/colonnes-prestations.ts'
import { lireHotes } from '#app/domain/reprise/hotes.ts'
import { lirePostes } from '#app/domain/reprise/postes.ts'
import { lirePrestations } from '#app/domain/reprise/prestations.ts'
import type { Lecture } from '#app/domain/reprise/reprise.ts'
import type { ObjetRepris } from '#app/domain/reprise/saisie.ts'
import type { Cellule, Tableau } from '#app/domain/reprise/tableau.ts'
import type { DateCivile } from '#app/domain/shared/date-civile.ts'

export const colonnesDe: Record<ObjetRepris, readonly Colonne[]> = {
  candidats: colonnesCandidats,
  hotes: colonnesHotes,
  postes: colonnesPostes,
  prestations: colonnesPrestations,
}

/** Judges the rows of a file by the rules of what it holds. Refuses `reprise/entetes_introuvables`. */
export function lireLignesDe(
  quoi: ObjetRepris,
  tableau: Tableau,
  aujourdhui: DateCivile,
): Lecture<unknown> {
  switch (quoi) {
    case 'candidats':
      return lireCandidats(tableau, { aujourdhui })
    case 'hotes':
      return lireHotes(tableau)
    case 'postes':
      return lirePostes(tableau, { aujourdhui })
    case 'prestations':
      return lirePrestations(tableau, { aujourdhui })
  }
}

interface LigneAReconstruire {
  readonly feuille: string
  readonly numero: number
  readonly cellules: Readonly<Record<string, Cellule>>
}

/**
 * The file again, from the cells that were kept and corrected: a row is always read among all others,
 * or its duplicates would not be seen. Each row stays at its number in its sheet.
 */
export function reconstruire(quoi: ObjetRepris, lignes: readonly LigneAReconstruire[]): Tableau {
  const colonnes = colonnesDe[quoi]
  const noms = [...new Set(lignes.map(({ feuille }) => feuille))]
  return {
    format: 'csv',
    encodage: 'utf-8',
    feuilles: noms.map((nom) => {
      const siennes = lignes.filter(({ feuille }) => feuille === nom)
      const premier = Math.min(...siennes.map(({ numero }) => numero))
      const rangees: Cellule[][] = Array.from({ length: Math.max(0, premier - 2) }, () => [])
      rangees.push(colonnes.map(({ cle }) => cle))
      for (const { numero, cellules } of siennes)
        rangees[numero - 1] = colonnes.map(({ cle }) => cellules[cle] ?? null)
      return { nom, lignes: Array.from(rangees, (rangee) => rangee ?? []) }
    }),
  }
}
