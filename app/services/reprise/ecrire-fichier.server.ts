import { Buffer } from 'node:buffer'
import { stringify } from 'csv-stringify/sync'
import ecrireClasseur, { type Cell } from 'write-excel-file/node'
import type { Colonne } from '#app/domain/reprise/colonnes.ts'
import type { CellulesDe } from '#app/domain/reprise/export.ts'
import { neutraliser } from '#app/domain/reprise/formules.ts'
import { type Cellule, estJour } from '#app/domain/reprise/tableau.ts'
import { type DateCivile, versJour } from '#app/domain/shared/date-civile.ts'
import type { Langue } from '#app/domain/shared/langue.ts'

export interface FeuilleAEcrire<Cle extends string> {
  readonly nom: string
  readonly colonnes: readonly Colonne<Cle>[]
  readonly lignes: readonly CellulesDe<Cle>[]
}

/** What each kind of file is called on the web. */
export const typesDeFichier = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const
export type FormatDeFichier = keyof typeof typesDeFichier

const FORMAT_DATE = 'dd/mm/yyyy'
const LARGEURS = { texte: 22, date: 12, nombre: 12 } as const

/**
 * Rows to a CSV that a Belgian spreadsheet opens as it is: UTF-8 with its mark, semicolons, decimal
 * commas, every cell quoted, dates as 05/04/1995, and nothing that could be calculated.
 */
export function ecrireCsv<Cle extends string>(
  { colonnes, lignes }: Omit<FeuilleAEcrire<Cle>, 'nom'>,
  langue: Langue,
): Buffer {
  const rangees = [
    colonnes.map((colonne) => colonne[langue]),
    ...lignes.map((ligne) => colonnes.map(({ cle }) => enTexte(ligne[cle]))),
  ]
  const texte = stringify(rangees, {
    delimiter: ';',
    quoted: true,
    quoted_empty: true,
    record_delimiter: 'windows',
  })
  return Buffer.from(`\ufeff${texte}`, 'utf8')
}

/**
 * Rows to an Excel workbook, one sheet for each list: dates are dates and numbers are numbers; texts
 * are typed as text, with an apostrophe where retyping them would make a formula.
 */
export function ecrireXlsx<Cle extends string>(
  feuilles: readonly FeuilleAEcrire<Cle>[],
  langue: Langue,
): Promise<Buffer> {
  const classeur = feuilles.map(({ nom, colonnes, lignes }) => ({
    sheet: nomDeFeuille(nom),
    stickyRowsCount: 1,
    columns: colonnes.map(({ genre }) => ({ width: LARGEURS[genre] })),
    data: [
      colonnes.map(
        (colonne): Cell => ({ value: colonne[langue], type: String, fontWeight: 'bold' }),
      ),
      ...lignes.map((ligne) => colonnes.map(({ cle }) => enCelluleExcel(ligne[cle]))),
    ],
  }))
  return ecrireClasseur(classeur).toBuffer()
}

function enTexte(cellule: Cellule): string {
  if (cellule === null) return ''
  if (typeof cellule === 'number') return String(cellule).replace('.', ',')
  if (typeof cellule === 'boolean') return cellule ? 'oui' : 'non'
  return estJour(cellule) ? jourBelge(cellule.jour) : neutraliser(cellule)
}

function enCelluleExcel(cellule: Cellule): Cell {
  if (cellule === null) return null
  if (typeof cellule === 'number') return { value: cellule, type: Number }
  if (typeof cellule === 'boolean') return { value: cellule ? 'oui' : 'non', type: String }
  return estJour(cellule)
    ? { value: new Date(versJour(cellule.jour) * 86_400_000), type: Date, format: FORMAT_DATE }
    : { value: neutraliser(cellule), type: String }
}

function jourBelge(jour: DateCivile): string {
  return jour.split('-').toReversed().join('/')
}

/** Excel refuses these signs and more than 31 of any. */
function nomDeFeuille(nom: string): string {
  return (
    nom
      .replace(/[\\/?*[\]:]/g, ' ')
      .slice(0, 31)
      .trim() || 'Liste'
  )
}
