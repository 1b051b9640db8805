import type { Face } from './polices.ts'

/** Lengths are points (1/72 inch), measured from the top left corner of an A4 sheet. */
export const page = { largeur: 595.28, hauteur: 841.89 } as const
export const MM = 72 / 25.4

export const marges = { gauche: 60, droite: 60, haut: 66, bas: 84 } as const
/** Numbers of articles and clauses hang in this column, so that the eye finds them. */
export const gouttiere = 30

export const largeurUtile = page.largeur - marges.gauche - marges.droite
export const hauteurUtile = page.hauteur - marges.haut - marges.bas

/** Contrast with white: ink 14:1, accent 8:1, grey 6:1. The rules and grounds only decorate. */
export const couleurs = {
  encre: '0.11 0.15 0.19 rg',
  accent: '0.08 0.29 0.44 rg',
  gris: '0.33 0.38 0.43 rg',
  filet: '0.74 0.79 0.83 RG',
  filetFort: '0.08 0.29 0.44 RG',
  fond: '0.95 0.965 0.975 rg',
} as const
export type Couleur = 'encre' | 'accent' | 'gris'

export interface Style {
  readonly face: Face
  readonly corps: number
  readonly interligne: number
  readonly couleur: Couleur
}

export const styles = {
  titre: { face: 'grasse', corps: 19, interligne: 24, couleur: 'accent' },
  surtitre: { face: 'grasse', corps: 8.5, interligne: 12, couleur: 'gris' },
  sousTitre: { face: 'normale', corps: 10.5, interligne: 15, couleur: 'gris' },
  article: { face: 'grasse', corps: 11, interligne: 15, couleur: 'accent' },
  intertitre: { face: 'grasse', corps: 9.5, interligne: 13.5, couleur: 'accent' },
  texte: { face: 'normale', corps: 9.5, interligne: 13.6, couleur: 'encre' },
  numero: { face: 'grasse', corps: 8.5, interligne: 13.6, couleur: 'gris' },
  role: { face: 'grasse', corps: 9, interligne: 13, couleur: 'accent' },
  nom: { face: 'grasse', corps: 10, interligne: 14, couleur: 'encre' },
  cellule: { face: 'normale', corps: 9, interligne: 12.4, couleur: 'encre' },
  enTete: { face: 'grasse', corps: 8.5, interligne: 11.6, couleur: 'accent' },
  celluleSerree: { face: 'normale', corps: 8.4, interligne: 10.8, couleur: 'encre' },
  enTeteSerree: { face: 'grasse', corps: 8, interligne: 10.8, couleur: 'accent' },
  legende: { face: 'grasse', corps: 9, interligne: 13, couleur: 'gris' },
  note: { face: 'normale', corps: 9, interligne: 12.8, couleur: 'encre' },
  pied: { face: 'normale', corps: 7, interligne: 9.4, couleur: 'gris' },
} as const satisfies Record<string, Style>
