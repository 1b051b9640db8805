import type { Affectation } from './affectation.ts'
import type { LigneDeFlot } from './flot.ts'
import { type InstanceChiffree, type PosteOuvert, primesDe } from './instance.ts'

/**
 * The most a person can gain when every place costs its price: over the number n of posts she takes,
 * her n best margins (score − price) and n first bonuses. 0 when nothing pays. This is her `u`.
 */
export function surplus({ postes, scores, primes }: LigneDeFlot, prix: Float64Array): number {
  const marges = plusGrandes(postes, scores, prix, Math.min(primes.length, postes.length))
  let gain = 0
  let meilleur = 0
  marges.forEach((marge, k) => {
    gain += marge + (primes[k] ?? 0)
    if (gain > meilleur) meilleur = gain
  })
  return meilleur
}

/**
 * Does the proof hold: prices and gains whole and ≥ 0, nobody could gain more than her `u`, `borne`
 * the sum it claims to be, the allocation allowed and worth exactly that much, `valeur` its total
 * score. One pass over the pairs; meant for the log of each run, so that no allocation is stored on
 * faith.
 */
export function certificatTient(instance: InstanceChiffree, resultat: Affectation): boolean {
  const { postes, capacites } = instance
  const { v, borne } = resultat.certificat
  const prix = Float64Array.from(postes, ({ id }) => v[id] ?? Number.NaN)
  const bilan = prix.every(estEntierPositif) ? faireLeBilan(instance, resultat, prix) : null
  if (!bilan) return false
  const coutDesPlaces = prix.reduce((total, un, j) => total + un * (capacites[j] ?? 0), 0)
  return (
    bilan.occupes.every((nombre, j) => nombre <= (capacites[j] ?? 0)) &&
    bilan.affectations === resultat.affectations.length &&
    resultat.valeur === bilan.scores &&
    borne === bilan.gains + coutDesPlaces &&
    borne === bilan.scores + bilan.primes
  )
}

interface Bilan {
  readonly occupes: Int32Array
  affectations: number
  scores: number
  primes: number
  gains: number
}

/** Adds everybody up; null as soon as a gain is too small or something held is not allowed. */
function faireLeBilan(
  { personnes, postes, lignes, bareme }: InstanceChiffree,
  resultat: Affectation,
  prix: Float64Array,
): Bilan | null {
  const tenus = postesTenus(postes, resultat)
  const occupes = new Int32Array(postes.length)
  const bilan: Bilan = { occupes, affectations: 0, scores: 0, primes: 0, gains: 0 }
  for (const [i, { id, palier }] of personnes.entries()) {
    const ligne = { ...(lignes[i] ?? LIGNE_VIDE), primes: primesDe(bareme, palier) }
    const gain = resultat.certificat.u[id] ?? Number.NaN
    if (!estEntierPositif(gain) || gain < surplus(ligne, prix)) return null
    bilan.gains += gain
    for (const [k, j] of (tenus.get(id) ?? []).entries()) {
      const score = ligne.scores[ligne.postes.indexOf(j)]
      const prime = ligne.primes[k]
      if (score === undefined || prime === undefined) return null
      bilan.scores += score
      bilan.primes += prime
      bilan.affectations++
      occupes[j] = (occupes[j] ?? 0) + 1
    }
  }
  return bilan
}

const LIGNE_VIDE = { postes: new Int32Array(0), scores: new Float64Array(0) }

function estEntierPositif(nombre: number): boolean {
  return Number.isSafeInteger(nombre) && nombre >= 0
}

/** Ranks of the posts each person holds; a post named twice or unknown becomes rank -1, in no row. */
function postesTenus(
  postes: readonly PosteOuvert[],
  { affectations }: Affectation,
): Map<string, number[]> {
  const rangs = new Map(postes.map(({ id }, rang) => [id, rang]))
  const tenus = new Map<string, number[]>()
  for (const { personne, poste } of affectations) {
    const siens = tenus.get(personne) ?? []
    const rang = rangs.get(poste) ?? -1
    siens.push(siens.includes(rang) ? -1 : rang)
    tenus.set(personne, siens)
  }
  return tenus
}

/** The `nombre` largest margins, falling. Scores fall along a row and no price is below 0. */
function plusGrandes(
  postes: Int32Array,
  scores: Float64Array,
  prix: Float64Array,
  nombre: number,
): number[] {
  const meilleures: number[] = []
  for (let r = 0; r < postes.length; r++) {
    const score = scores[r] ?? 0
    if (score <= (meilleures[nombre - 1] ?? Number.NEGATIVE_INFINITY)) break
    const marge = score - (prix[postes[r] ?? 0] ?? 0)
    let place = meilleures.length
    while (place > 0 && (meilleures[place - 1] ?? 0) < marge) place--
    if (place >= nombre) continue
    meilleures.splice(place, 0, marge)
    if (meilleures.length > nombre) meilleures.pop()
  }
  return meilleures
}
