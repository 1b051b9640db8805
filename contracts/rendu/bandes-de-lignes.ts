import type { Style } from './charte.ts'
import type { Bande } from './pagination.ts'
import type { Ligne } from './paragraphe.ts'
import { largeur } from './polices.ts'
import type { Noeud } from './structure.ts'
import { assainir } from './texte.ts'

export interface PlaceDesLignes {
  readonly style: Style
  readonly x: number
  readonly avant: number
  readonly element: Noeud
  /** True when what follows must not be parted from the last line. */
  readonly solidaire: boolean
  /** Number or bullet that hangs to the left of the first line. */
  readonly marque?: {
    readonly texte: string
    readonly x: number
    readonly style: Style
    /** Its own element; without one it is read as the beginning of the line. */
    readonly element?: Noeud
  }
}

/**
 * One strip a line. A paragraph never leaves one line alone at the foot or at the head of a page:
 * the first two and the last two stay together.
 */
export function bandesDeLignes(lignes: readonly Ligne[], place: PlaceDesLignes): Bande[] {
  const { style, avant, solidaire } = place
  const derniere = lignes.length - 1
  return lignes.map((ligne, i) => ({
    hauteur: style.interligne,
    avant: i === 0 ? avant : 0,
    solidaire: i === derniere ? solidaire : i === 0 || i === derniere - 1,
    tracer: (plume, y) => {
      const ligneDeBase = y + ligneDeBaseDe(style)
      if (i === 0 && place.marque) {
        const { texte, x, style: sien, element } = place.marque
        const fin = element ? 'rien' : 'espace'
        plume.texte(ligneSeule(texte, sien, fin), x, ligneDeBase, sien, element ?? place.element)
      }
      plume.texte(ligne, place.x, ligneDeBase, style, place.element)
    },
  }))
}

/** Distance from the top of a line to the foot of its letters: the white is shared above and below. */
export function ligneDeBaseDe({ interligne, corps }: Style): number {
  return (interligne + corps * 0.714) / 2
}

/** A text known to be short, on one line, as it stands. */
export function ligneSeule(brut: string, style: Style, fin: Ligne['fin'] = 'rien'): Ligne {
  const texte = assainir(brut)
  return {
    fragments: [{ face: style.face, texte }],
    largeur: largeur(texte, style.face, style.corps),
    etirement: 0,
    fin,
    lache: false,
  }
}
