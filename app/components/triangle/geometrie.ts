import type { Coin, Tache } from '#app/domain/tache/tache.ts'

export interface Point {
  readonly x: number
  readonly y: number
}

/** One direction of one side of the triangle: what a corner owes another. */
export interface Fleche {
  readonly debiteur: Coin
  readonly creancier: Coin
  readonly nombre: number
  readonly retards: number
  readonly de: Point
  readonly a: Point
  /** Where the count stands: near who owes. */
  readonly pastille: Point
}

export const coins = ['cpas', 'hote', 'travailleur'] as const satisfies readonly Coin[]

/** The emblem: the centre at the top, the host and the worker at the feet. */
export const places: Record<Coin, Point> = {
  cpas: { x: 230, y: 86 },
  hote: { x: 92, y: 312 },
  travailleur: { x: 368, y: 312 },
}

const RAYON = 38
const ECART = 11
/** Share of an arrow from who owes to the count. */
const PRES_DU_DEBITEUR = 0.34

/** The six arrows of the drawing, each with what it counts. */
export function fleches(taches: readonly Tache[]): Fleche[] {
  return coins.flatMap((debiteur) =>
    coins
      .filter((creancier) => creancier !== debiteur)
      .map((creancier) => {
        const dues = taches.filter(
          (une) => une.debiteur === debiteur && une.creancier === creancier,
        )
        return {
          debiteur,
          creancier,
          nombre: dues.length,
          retards: dues.filter(({ enRetard }) => enRetard).length,
          ...trait(places[debiteur], places[creancier]),
        }
      }),
  )
}

/** Two parallel lines a side, each to the right of its own direction, clear of the corners. */
function trait(depuis: Point, vers: Point): Pick<Fleche, 'de' | 'a' | 'pastille'> {
  const longueur = Math.hypot(vers.x - depuis.x, vers.y - depuis.y)
  const ux = (vers.x - depuis.x) / longueur
  const uy = (vers.y - depuis.y) / longueur
  const le = (distance: number): Point => ({
    x: arrondi(depuis.x + ux * distance - uy * ECART),
    y: arrondi(depuis.y + uy * distance + ux * ECART),
  })
  const utile = longueur - 2 * RAYON
  return {
    de: le(RAYON),
    a: le(longueur - RAYON),
    pastille: le(RAYON + utile * PRES_DU_DEBITEUR),
  }
}

function arrondi(valeur: number): number {
  return Math.round(valeur * 10) / 10
}
