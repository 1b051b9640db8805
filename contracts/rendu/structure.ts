import type { Langue } from '#app/domain/shared/langue.ts'

/** The roles of PDF 1.7 (ISO 32000-1, 14.8.4) that our blocks need. */
export type Role =
  | 'Document'
  | 'Part'
  | 'Div'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'Caption'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'

/** One element of the tree that a screen reader walks. */
export interface Noeud {
  readonly role: Role
  readonly langue?: Langue
  /** Which cells a header cell names. */
  readonly portee?: 'Row' | 'Column'
  readonly enfants: (Noeud | Marque)[]
}

/** A piece of page content that belongs to an element. */
export interface Marque {
  readonly page: number
  readonly mcid: number
}

/** Makes an element and hangs it under its parent, in reading order. */
export function noeud(
  role: Role,
  parent: Noeud | null,
  attributs: Pick<Noeud, 'langue' | 'portee'> = {},
): Noeud {
  const nouveau: Noeud = { role, ...attributs, enfants: [] }
  parent?.enfants.push(nouveau)
  return nouveau
}

export function estNoeud(enfant: Noeud | Marque): enfant is Noeud {
  return 'role' in enfant
}
