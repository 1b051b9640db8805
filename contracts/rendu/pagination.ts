import { hauteurUtile, marges } from './charte.ts'
import { nouvellePlume, type Plume } from './plume.ts'

/** A strip of the page that is never cut: a line, a table row, a row of signature boxes. */
export interface Bande {
  readonly hauteur: number
  /** White above it, dropped at the top of a page. */
  readonly avant: number
  /** Never ends a page: it stays with the strip that follows. */
  readonly solidaire: boolean
  readonly nouvellePage?: boolean
  /** Drawn again above this strip when it comes first on a page: the header of its table. */
  readonly rappel?: Bande
  readonly tracer: (plume: Plume, y: number, rappel: boolean) => void
}

/**
 * Lays the strips on pages, top to bottom, and draws them. A chain of `solidaire` strips moves to
 * the next page as a whole, unless it is higher than a page.
 */
export function paginer(bandes: readonly Bande[]): Plume[] {
  const plumes = [nouvellePlume(0)]
  let y = 0
  const tourner = () => {
    plumes.push(nouvellePlume(plumes.length))
    y = 0
  }
  const poser = (bande: Bande) => {
    const plume = plumes.at(-1)
    if (!plume) return
    if (y === 0 && bande.rappel) {
      bande.rappel.tracer(plume, marges.haut, true)
      y = bande.rappel.hauteur
    } else if (y > 0) y += bande.avant
    bande.tracer(plume, marges.haut + y, false)
    y += bande.hauteur
  }
  for (const chaine of chaines(bandes)) {
    if (chaine[0]?.nouvellePage && y > 0) tourner()
    if (y > 0 && y + hauteur(chaine) > hauteurUtile && tientSurUnePage(chaine)) tourner()
    for (const bande of chaine) {
      if (y > 0 && y + bande.avant + bande.hauteur > hauteurUtile) tourner()
      poser(bande)
    }
  }
  return plumes
}

function chaines(bandes: readonly Bande[]): Bande[][] {
  const toutes: Bande[][] = []
  let liee = false
  for (const bande of bandes) {
    if (liee && !bande.nouvellePage) toutes.at(-1)?.push(bande)
    else toutes.push([bande])
    liee = bande.solidaire
  }
  return toutes
}

function hauteur(chaine: readonly Bande[]): number {
  return chaine.reduce((somme, une) => somme + une.avant + une.hauteur, 0)
}

function tientSurUnePage(chaine: readonly Bande[]): boolean {
  const premiere = chaine[0]
  const rappel = premiere?.rappel?.hauteur ?? 0
  return hauteur(chaine) - (premiere?.avant ?? 0) + rappel <= hauteurUtile
}
