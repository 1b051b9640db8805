import { Tas } from './tas.ts'

/**
 * One person of an allocation, in numbers: she may take post `postes[r]` for a gain of `scores[r]`
 * (rows sorted by falling score), and her k-th post earns `primes[k]` more. Whole numbers; the
 * bonuses must not rise with k: that concavity is what makes the flow exact.
 */
export interface LigneDeFlot extends LigneSansPrimes {
  readonly primes: Float64Array
}

export interface LigneSansPrimes {
  readonly postes: Int32Array
  readonly scores: Float64Array
}

const LOIN = Number.POSITIVE_INFINITY
const AUCUN = -1

/**
 * Maximum-value allocation of people to places, each post at most once per person, by successive
 * shortest paths with prices. After each `ajouter` the allocation is optimal for the people added so
 * far, and the prices prove it: a person is added to a solved instance at the cost of one path.
 *
 * Bookkeeping: with price λ per person and v ≥ 0 per post, an arc not taken has λ + v − score ≥ 0
 * and an arc taken has it ≤ 0; a post with a free place has v = 0. A new person looks for the
 * cheapest way to a free place, or to somebody for whom losing a post costs less than she gains.
 * Every distance is a whole number, exact while all values stay under 2^53.
 */
export class Flot {
  readonly #capacites: Int32Array
  readonly #prixPostes: Float64Array
  readonly #occupants: number[][]
  readonly #rangsOccupes: number[][]

  readonly #lignes: LigneDeFlot[] = []
  readonly #pris: Uint8Array[] = []
  readonly #nombres: number[] = []
  readonly #prixPersonnes: number[] = []

  // The search under way: distances, and from where each node was reached.
  readonly #tas = new Tas()
  readonly #distancePostes: Float64Array
  readonly #personneAvant: Int32Array
  readonly #rangAvant: Int32Array
  readonly #distancePersonnes: number[] = []
  readonly #posteAvant: number[] = []
  readonly #placeAvant: number[] = []
  readonly #postesTouches: number[] = []
  readonly #personnesTouchees: number[] = []
  #meilleur = 0
  /** The best end so far makes somebody lose a post, instead of filling a free place. */
  #parAbandon = true
  #posteFinal = AUCUN
  #personneFinale = AUCUN
  /**
   * A free place is then preferred to a loss of equal cost. With bonuses for being placed nothing
   * is equal that places fewer, and without free places the whole plateau would be searched in vain.
   */
  #egaliteUtile = false
  #placesLibres: number

  constructor(capacites: Int32Array) {
    const m = capacites.length
    this.#capacites = capacites
    this.#placesLibres = capacites.reduce((somme, une) => somme + une, 0)
    this.#prixPostes = new Float64Array(m)
    this.#occupants = Array.from({ length: m }, () => [])
    this.#rangsOccupes = Array.from({ length: m }, () => [])
    this.#distancePostes = new Float64Array(m).fill(LOIN)
    this.#personneAvant = new Int32Array(m)
    this.#rangAvant = new Int32Array(m)
  }

  /** Adds one person; the allocation is optimal again on return. */
  ajouter(ligne: LigneDeFlot): void {
    this.ajouterTous([ligne])
  }

  /**
   * Adds many people. Their posts are sought by falling bonus, everybody's first before anybody's
   * second, then by falling score: what comes late is worth less and seldom moves what is there.
   * Several times faster than in the order of the people.
   */
  ajouterTous(lignes: readonly LigneDeFlot[]): void {
    const recherches = lignes.flatMap((ligne) => {
      const i = this.#inscrire(ligne)
      const places = Math.min(ligne.primes.length, ligne.postes.length)
      return Array.from({ length: places }, (_, k) => {
        return { i, k, prime: ligne.primes[k] ?? 0, score: ligne.scores[k] ?? 0 }
      })
    })
    recherches.sort((a, b) => b.prime - a.prime || b.score - a.score)
    for (const { i, k } of recherches) this.#inserer(i, k)
  }

  #inscrire(ligne: LigneDeFlot): number {
    const i = this.#lignes.length
    this.#lignes.push(ligne)
    this.#pris.push(new Uint8Array(ligne.postes.length))
    this.#nombres.push(0)
    this.#prixPersonnes.push(0)
    this.#distancePersonnes.push(LOIN)
    this.#posteAvant.push(AUCUN)
    this.#placeAvant.push(AUCUN)
    return i
  }

  /** The ranks, in her row, of the posts that person `i` holds: best score first. */
  rangsDe(i: number): number[] {
    const rangs: number[] = []
    this.#pris[i]?.forEach((pris, rang) => {
      if (pris === 1) rangs.push(rang)
    })
    return rangs
  }

  /** What one more place would be worth, per post: 0 where a place is free. */
  prix(): Float64Array {
    return this.#prixPostes.slice()
  }

  #meilleurSurplus({ postes, scores }: LigneDeFlot): number {
    let meilleur = -LOIN
    for (let r = 0; r < postes.length; r++) {
      const surplus = (scores[r] ?? 0) - (this.#prixPostes[postes[r] ?? 0] ?? 0)
      if (surplus > meilleur) meilleur = surplus
    }
    return meilleur
  }

  #inserer(i: number, k: number): void {
    const ligne = this.#lignes[i]
    if (!ligne) return
    // Before her first post nothing ties her price: the lowest one allowed makes the search short.
    if (k === 0) this.#prixPersonnes[i] = this.#meilleurSurplus(ligne)
    const prime = ligne.primes[k] ?? 0
    const aGagner = prime + (this.#prixPersonnes[i] ?? 0)
    if (aGagner < 0) return
    this.#egaliteUtile = prime === 0 && this.#placesLibres > 0
    this.#chercher(i, aGagner)
    this.#ajusterPrix()
    if (this.#posteFinal !== AUCUN || this.#personneFinale !== AUCUN) this.#deplacer(i)
    this.#oublier()
  }

  #chercher(i: number, aGagner: number): void {
    this.#meilleur = aGagner
    this.#parAbandon = true
    this.#posteFinal = AUCUN
    this.#personneFinale = AUCUN
    this.#atteindre(i, 0)
    this.#parcourir(i, 0)
    while (this.#tas.minimum <= this.#limite()) {
      const distance = this.#tas.minimum
      const noeud = this.#tas.retirer()
      // People are numbered after the posts; an entry that is no longer the node's distance is old.
      const personne = noeud - this.#capacites.length
      if (personne >= 0) {
        if (this.#distancePersonnes[personne] === distance) this.#parcourir(personne, distance)
      } else if (this.#distancePostes[noeud] === distance) this.#deloger(noeud, distance)
    }
  }

  /** Ends longer than this are of no use. */
  #limite(): number {
    return this.#parAbandon && this.#egaliteUtile ? this.#meilleur : this.#meilleur - 1
  }

  #atteindre(i: number, distance: number): void {
    if (this.#distancePersonnes[i] === LOIN) this.#personnesTouchees.push(i)
    this.#distancePersonnes[i] = distance
  }

  /** From a person to the posts she does not hold. */
  #parcourir(i: number, distance: number): void {
    const ligne = this.#lignes[i]
    const pris = this.#pris[i]
    if (!ligne || !pris) return
    const { postes, scores } = ligne
    const prixPostes = this.#prixPostes
    const distances = this.#distancePostes
    const base = distance + (this.#prixPersonnes[i] ?? 0)
    let limite = this.#limite()
    for (let r = 0; r < postes.length; r++) {
      const plancher = base - (scores[r] ?? 0)
      // Rows fall in score and prices are never negative: nothing further can be near enough.
      if (plancher > limite) break
      const j = postes[r] ?? 0
      const d = plancher + (prixPostes[j] ?? 0)
      if (d > limite || d >= (distances[j] ?? 0) || pris[r] === 1) continue
      if (distances[j] === LOIN) this.#postesTouches.push(j)
      distances[j] = d
      this.#personneAvant[j] = i
      this.#rangAvant[j] = r
      if ((this.#occupants[j]?.length ?? 0) < (this.#capacites[j] ?? 0)) {
        this.#meilleur = d
        this.#parAbandon = false
        this.#posteFinal = j
        limite = d - 1
      } else this.#tas.ajouter(d, j)
    }
  }

  /** From a full post to the people who hold it. */
  #deloger(j: number, distance: number): void {
    const occupants = this.#occupants[j] ?? []
    const rangs = this.#rangsOccupes[j] ?? []
    const prixPoste = this.#prixPostes[j] ?? 0
    for (let place = 0; place < occupants.length; place++) {
      const k = occupants[place] ?? 0
      const ligne = this.#lignes[k]
      const prixPersonne = this.#prixPersonnes[k] ?? 0
      const ecart = (ligne?.scores[rangs[place] ?? 0] ?? 0) - prixPersonne - prixPoste
      const d = distance + ecart
      if (d > this.#limite() || d >= (this.#distancePersonnes[k] ?? 0)) continue
      this.#atteindre(k, d)
      this.#posteAvant[k] = j
      this.#placeAvant[k] = place
      const perte = d + (ligne?.primes[(this.#nombres[k] ?? 1) - 1] ?? 0) + prixPersonne
      if (perte < this.#meilleur) {
        this.#meilleur = perte
        this.#parAbandon = true
        this.#posteFinal = AUCUN
        this.#personneFinale = k
      }
      if (ecart === 0) this.#parcourir(k, d)
      else this.#tas.ajouter(d, this.#capacites.length + k)
    }
  }

  /** Nodes nearer than the end move by what separates them from it: no arc becomes wrong. */
  #ajusterPrix(): void {
    const fin = this.#meilleur
    for (const j of this.#postesTouches) {
      const avance = fin - (this.#distancePostes[j] ?? 0)
      if (avance > 0) this.#prixPostes[j] = (this.#prixPostes[j] ?? 0) + avance
    }
    for (const k of this.#personnesTouchees) {
      const avance = fin - (this.#distancePersonnes[k] ?? 0)
      if (avance > 0) this.#prixPersonnes[k] = (this.#prixPersonnes[k] ?? 0) - avance
    }
  }

  /** Gives the place at the end of the path, then each place vacated, to whoever came before. */
  #deplacer(racine: number): void {
    let j = this.#posteFinal
    let place = this.#occupants[j]?.length ?? 0
    if (j !== AUCUN) this.#placesLibres--
    else {
      const perdante = this.#personneFinale
      j = this.#posteAvant[perdante] ?? 0
      place = this.#placeAvant[perdante] ?? 0
      this.#nombres[perdante] = (this.#nombres[perdante] ?? 1) - 1
      this.#marquer(j, place, 0)
    }
    this.#nombres[racine] = (this.#nombres[racine] ?? 0) + 1
    for (;;) {
      const k = this.#personneAvant[j] ?? 0
      const occupants = this.#occupants[j] ?? []
      const rangs = this.#rangsOccupes[j] ?? []
      occupants[place] = k
      rangs[place] = this.#rangAvant[j] ?? 0
      this.#marquer(j, place, 1)
      if (k === racine) return
      j = this.#posteAvant[k] ?? 0
      place = this.#placeAvant[k] ?? 0
      this.#marquer(j, place, 0)
    }
  }

  #marquer(j: number, place: number, pris: 0 | 1): void {
    const k = this.#occupants[j]?.[place] ?? 0
    const rang = this.#rangsOccupes[j]?.[place] ?? 0
    const prises = this.#pris[k]
    if (prises) prises[rang] = pris
  }

  #oublier(): void {
    for (const j of this.#postesTouches) this.#distancePostes[j] = LOIN
    for (const k of this.#personnesTouchees) this.#distancePersonnes[k] = LOIN
    this.#postesTouches.length = 0
    this.#personnesTouchees.length = 0
    this.#tas.vider()
  }
}
