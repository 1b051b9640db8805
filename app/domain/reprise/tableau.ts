import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import { nettoyer } from '#app/domain/shared/texte.ts'

/**
 * A file once its bytes are read: sheets, rows, cells, whatever the format was. A CSV file has one
 * sheet. Nothing is interpreted yet; only a spreadsheet's own dates are days already.
 */
export interface Tableau {
  readonly format: 'csv' | 'xlsx'
  /** Windows-1252 has no ş, ł or Vietnamese letter: what could not be written is lost for good. */
  readonly encodage: 'utf-8' | 'utf-16' | 'windows-1252'
  readonly feuilles: readonly Feuille[]
}

export interface Feuille {
  readonly nom: string
  /** From the first row of the sheet on, so that the index + 1 is the number a spreadsheet shows. */
  readonly lignes: readonly (readonly Cellule[])[]
}

export type Cellule = string | number | boolean | JourDeTableur | null

/** A date cell of a spreadsheet. */
export interface JourDeTableur {
  readonly jour: DateCivile
}

/** True for a cell that its spreadsheet itself typed as a date. */
export function estJour(cellule: Cellule): cellule is JourDeTableur {
  return typeof cellule === 'object' && cellule !== null
}

/** The cell as its author sees it, nothing removed. */
export function texteBrut(cellule: Cellule): string {
  if (cellule === null) return ''
  if (estJour(cellule)) return cellule.jour
  // A whole number never prints as 1e+21 here, and a box that is ticked means yes.
  if (typeof cellule === 'number')
    return Number.isInteger(cellule) ? enChiffres(cellule) : `${cellule}`
  return typeof cellule === 'boolean' ? (cellule ? 'oui' : 'non') : cellule
}

/** The cell without what typing and spreadsheets leave around; null when nothing remains. */
export function texteDe(cellule: Cellule): string | null {
  const texte = nettoyer(texteBrut(cellule))
  return texte === '' ? null : texte
}

/** True for a row in which nobody wrote anything. */
export function estVide(ligne: readonly Cellule[]): boolean {
  return ligne.every((cellule) => texteDe(cellule) === null)
}

function enChiffres(nombre: number): string {
  return Number.isSafeInteger(nombre) ? String(nombre) : BigInt(nombre).toString()
}
