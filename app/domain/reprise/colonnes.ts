/**
 * One column of a file, in both languages: what an export writes at its top and what an import
 * recognises there.
 */
export interface Colonne<Cle extends string = string> {
  readonly cle: Cle
  readonly fr: string
  readonly nl: string
  /** Other titles seen in real files, in either language. */
  readonly synonymes: readonly string[]
  readonly genre: 'texte' | 'date' | 'nombre'
  /** Without this column a sheet is of another kind. */
  readonly indispensable: boolean
}

/** Writes a list of columns shortly: key, titles, other titles. */
export function colonne<const Cle extends string>(
  cle: Cle,
  fr: string,
  nl: string,
  synonymes: readonly string[] = [],
  plus: Partial<Pick<Colonne, 'genre' | 'indispensable'>> = {},
): Colonne<Cle> {
  return { cle, fr, nl, synonymes, genre: 'texte', indispensable: false, ...plus }
}
