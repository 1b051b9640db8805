import type { LigneBrute } from './entetes.ts'
import { retablir } from './formules.ts'
import { type CodeProbleme, type Normalisation, normalisations, type Probleme } from './reprise.ts'
import { type Cellule, texteBrut, texteDe } from './tableau.ts'

/** What the readers of single cells see of a row: its cells by column, and where to note a finding. */
export interface Lecteur<Cle extends string> {
  readonly cellule: (colonne: Cle) => Cellule
  /** The cleaned text, null when empty. Notes `spaces` when something was around it. */
  readonly texte: (colonne: Cle) => string | null
  readonly noter: (code: CodeProbleme, colonne: Cle) => void
  readonly normaliser: (normalisation: Normalisation | null) => void
}

/** The notebook of one row: nothing that is noticed while reading it gets lost. */
export interface Carnet<Cle extends string> extends Lecteur<Cle> {
  readonly problemes: () => readonly Probleme<Cle>[]
  readonly normalisees: () => readonly Normalisation[]
}

/** Long enough to find a cell again, short enough for a report of twenty thousand rows. */
const VALEUR_MAX = 200

/** An empty notebook over one row; `place` says in which cell each column stands. */
export function ouvrirCarnet<Cle extends string>(
  ligne: LigneBrute,
  place: ReadonlyMap<Cle, number>,
): Carnet<Cle> {
  const problemes: Probleme<Cle>[] = []
  const normalisees = new Set<Normalisation>()
  const cellule = (colonne: Cle): Cellule => ligne.cellules[place.get(colonne) ?? -1] ?? null
  return {
    cellule,
    texte: (colonne) => {
      const brut = texteBrut(cellule(colonne))
      const texte = texteDe(cellule(colonne))
      if (texte === null) return null
      if (texte !== brut) normalisees.add('spaces')
      if (/[;"\n]/.test(texte)) normalisees.add('quoted_cell')
      return retablir(texte)
    },
    noter: (code, colonne) => {
      if (problemes.some((un) => un.code === code && un.colonne === colonne)) return
      const valeur = texteBrut(cellule(colonne)).slice(0, VALEUR_MAX)
      problemes.push({ code, colonne, valeur })
    },
    normaliser: (normalisation) => {
      if (normalisation) normalisees.add(normalisation)
    },
    problemes: () => problemes,
    normalisees: () => normalisations.filter((une) => normalisees.has(une)),
  }
}
