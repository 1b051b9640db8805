import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import './erreurs.ts'
import type { LigneSansPrimes } from './flot.ts'

/**
 * `score`: the largest total score. `lexicographique`: most people of the highest tier placed, then
 * most people placed, then score. `listes`: shortlists; most people of the highest tier with at
 * least one proposal, then most people with one, then numbers of proposals as equal as possible
 * (leximin), then score.
 */
export const objectifsDAffectation = ['score', 'lexicographique', 'listes'] as const
export type ObjectifDAffectation = (typeof objectifsDAffectation)[number]

export interface Instance {
  readonly personnes: readonly PersonneAPlacer[]
  readonly postes: readonly PosteOuvert[]
  /** Eligible pairs only, each once, score whole and ≥ 0. */
  readonly paires: readonly PaireScoree[]
  readonly objectif: ObjectifDAffectation
  /** `listes` only: proposals a free place receives, and open proposals a person may have. */
  readonly parPlace: number
  readonly parPersonne: number
}

export interface PersonneAPlacer {
  readonly id: string
  readonly palier: number
}

export interface PosteOuvert {
  readonly id: string
  readonly places: number
}

export interface PaireScoree {
  readonly personne: string
  readonly poste: string
  readonly score: number
}

/** Scores of our own run from 0 to 10 000; an instance with larger ones has its own ceiling. */
const SCORE_ORDINAIRE_MAX = 10_000

/** An instance in numbers: people and posts by rank of their id, so that input order is forgotten. */
export interface InstanceChiffree {
  readonly personnes: readonly PersonneAPlacer[]
  readonly postes: readonly PosteOuvert[]
  readonly capacites: Int32Array
  readonly lignes: readonly LigneSansPrimes[]
  readonly bareme: BaremeDePrimes
}

/** How an objective becomes whole weights added to the scores: see `primesDe`. */
export interface BaremeDePrimes {
  readonly objectif: ObjectifDAffectation
  readonly parPersonne: number
  /** More than any total of scores can be: one step up an objective outweighs all below. */
  readonly pas: number
  readonly palierPrioritaire: number
  readonly scoreMax: number
}

/**
 * Refuses an id or a pair given twice, a pair with an unknown end, and an instance whose weights
 * would pass 2^53.
 */
export function chiffrer(instance: Instance): InstanceChiffree {
  const personnes = parId(instance.personnes, '/personnes')
  const postes = parId(instance.postes, '/postes')
  const parPoste = instance.objectif === 'listes' ? instance.parPlace : 1
  const capacites = Int32Array.from(postes, ({ places }) => places * parPoste)
  return {
    personnes,
    postes,
    capacites,
    lignes: lignesTriees(instance.paires, personnes, postes),
    bareme: baremeDePrimes(instance, capacites),
  }
}

/**
 * The bonus of a person's k-th post, on top of its score. With `pas` above every possible total:
 * - `score`: none;
 * - `lexicographique`: pas for being placed, twice that in the highest tier. Two equal steps are
 *   enough: a path that places one more person of that tier never unplaces anybody net of it;
 * - `listes`, with p proposals at most: p·pas for the first, (p−1)·pas for the second…, one step
 *   more for the first in the highest tier. Sets of people that can be served form a matroid, where
 *   the best set depends on the order of the bonuses only; falling bonuses give leximin counts.
 */
export function primesDe(
  { objectif, parPersonne, pas, palierPrioritaire }: BaremeDePrimes,
  palier: number,
): Float64Array {
  const priorite = palier >= palierPrioritaire ? pas : 0
  switch (objectif) {
    case 'score':
      return Float64Array.of(0)
    case 'lexicographique':
      return Float64Array.of(pas + priorite)
    case 'listes':
      return Float64Array.from(
        { length: parPersonne },
        (_, k) => (parPersonne - k) * pas + (k === 0 ? priorite : 0),
      )
  }
}

/** One row: posts by falling score, ties by rank of the post. */
export function ligneTriee(postes: readonly number[], scores: readonly number[]): LigneSansPrimes {
  // Score and post packed in one number: a numeric sort is several times faster than a comparator.
  const base = postes.reduce((max, poste) => Math.max(max, poste), 0) + 1
  const max = scores.reduce((plus, score) => Math.max(plus, score), 0)
  const cles = Float64Array.from(postes, (poste, r) => (max - (scores[r] ?? 0)) * base + poste)
  cles.sort()
  return {
    postes: Int32Array.from(cles, (cle) => cle % base),
    scores: Float64Array.from(cles, (cle) => max - Math.floor(cle / base)),
  }
}

function parId<Element extends { readonly id: string }>(
  elements: readonly Element[],
  chemin: string,
): Element[] {
  const vus = new Set<string>()
  elements.forEach(({ id }, rang) => {
    if (vus.has(id))
      throw new ErreurMetier('appariement/en_double', { id, chemin: `${chemin}/${rang}/id` })
    vus.add(id)
  })
  return elements.toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

function lignesTriees(
  paires: readonly PaireScoree[],
  personnes: readonly PersonneAPlacer[],
  postes: readonly PosteOuvert[],
): LigneSansPrimes[] {
  const rangPersonne = new Map(personnes.map(({ id }, rang) => [id, rang]))
  const rangPoste = new Map(postes.map(({ id }, rang) => [id, rang]))
  const rangees = personnes.map(() => ({ postes: [] as number[], scores: [] as number[] }))
  paires.forEach(({ personne, poste, score }, rang) => {
    const i = rangConnu(rangPersonne, personne, `/paires/${rang}/personne`)
    rangees[i]?.postes.push(rangConnu(rangPoste, poste, `/paires/${rang}/poste`))
    rangees[i]?.scores.push(score)
  })
  for (const rangee of rangees)
    if (new Set(rangee.postes).size !== rangee.postes.length) throw doublon(paires)
  return rangees.map((rangee) => ligneTriee(rangee.postes, rangee.scores))
}

function doublon(paires: readonly PaireScoree[]): ErreurMetier {
  const vues = new Set<string>()
  const rang = paires.findIndex(({ personne, poste }) => {
    const cle = JSON.stringify([personne, poste])
    return vues.has(cle) || !vues.add(cle)
  })
  const id = [paires[rang]?.personne, paires[rang]?.poste].join(' – ')
  return new ErreurMetier('appariement/en_double', { id, chemin: `/paires/${rang}` })
}

function rangConnu(rangs: ReadonlyMap<string, number>, id: string, chemin: string): number {
  const rang = rangs.get(id)
  if (rang === undefined) throw new ErreurMetier('appariement/id_inconnu', { id, chemin })
  return rang
}

function baremeDePrimes(
  { objectif, parPersonne, personnes, paires }: Instance,
  capacites: Int32Array,
): BaremeDePrimes {
  const scoreMax = paires.reduce((max, { score }) => Math.max(max, score), SCORE_ORDINAIRE_MAX)
  const places = capacites.reduce((somme, une) => somme + une, 0)
  const pas = places * scoreMax + 1
  // Values and prices of the whole allocation stay under this product.
  if (objectif !== 'score' && places * (parPersonne + 2) * pas > Number.MAX_SAFE_INTEGER)
    throw new ErreurMetier('appariement/trop_grand', { places })
  const palierPrioritaire = personnes.reduce((max, { palier }) => Math.max(max, palier), 0)
  return { objectif, parPersonne, pas, palierPrioritaire, scoreMax }
}
