import type { Instance } from '#app/domain/appariement/instance.ts'

/**
 * A second engine, of another family: primal network simplex on a general minimum-cost flow. It
 * shares nothing with the product's solver and is only here to agree with it.
 */
export interface Arc {
  readonly de: number
  readonly vers: number
  readonly capacite: number
  readonly cout: number
}

/** Minimum cost of a circulation over the arcs, with integer costs; the flow of each arc. */
export function circulationMinimale(noeuds: number, arcs: readonly Arc[]): number[] {
  return new Simplexe(noeuds, arcs).resoudre()
}

/** Value of the best allocation when a k-th post of person i earns `prime(i, k)` more. */
export function valeurOptimale(
  { personnes, postes, paires, objectif, parPlace }: Instance,
  prime: (personne: number, k: number) => number,
  parPersonne: number,
): number {
  const rangPersonne = new Map(personnes.map(({ id }, rang) => [id, 1 + rang]))
  const rangPoste = new Map(postes.map(({ id }, rang) => [id, 1 + personnes.length + rang]))
  const arcs: Arc[] = [
    ...personnes.flatMap((_, i) =>
      Array.from({ length: parPersonne }, (_, k) => ({
        de: 0,
        vers: 1 + i,
        capacite: 1,
        cout: -prime(i, k),
      })),
    ),
    ...paires.map(({ personne, poste, score }) => ({
      de: rangPersonne.get(personne) ?? 0,
      vers: rangPoste.get(poste) ?? 0,
      capacite: 1,
      cout: -score,
    })),
    ...postes.map(({ places }, j) => ({
      de: 1 + personnes.length + j,
      vers: 0,
      capacite: places * (objectif === 'listes' ? parPlace : 1),
      cout: 0,
    })),
  ]
  const flots = circulationMinimale(1 + personnes.length + postes.length, arcs)
  return -arcs.reduce((cout, arc, a) => cout + arc.cout * (flots[a] ?? 0), 0)
}

type Etat = 'arbre' | 'vide' | 'plein'

interface ArcVivant extends Arc {
  flot: number
  etat: Etat
}

/** Keeps a strongly feasible spanning tree (empty arcs point to the root), so it cannot cycle. */
class Simplexe {
  readonly #reels: number
  readonly #arcs: ArcVivant[]
  readonly #arbre = new Set<number>()
  readonly #racine: number
  readonly #parent: number[] = []
  readonly #arcDuParent: number[] = []
  readonly #profondeur: number[] = []
  readonly #potentiel: number[] = []

  constructor(noeuds: number, arcs: readonly Arc[]) {
    this.#reels = arcs.length
    this.#racine = noeuds
    const enorme = (1 + arcs.reduce((max, { cout }) => Math.max(max, Math.abs(cout)), 0)) * noeuds
    this.#arcs = [
      ...arcs.map((arc): ArcVivant => ({ ...arc, flot: 0, etat: 'vide' })),
      ...Array.from({ length: noeuds }, (_, de): ArcVivant => {
        return {
          de,
          vers: noeuds,
          capacite: Number.POSITIVE_INFINITY,
          cout: enorme,
          flot: 0,
          etat: 'arbre',
        }
      }),
    ]
    for (let de = 0; de < noeuds; de++) this.#arbre.add(arcs.length + de)
    this.#replanter()
  }

  resoudre(): number[] {
    const bloc = Math.ceil(Math.sqrt(this.#reels)) + 10
    let curseur = 0
    for (;;) {
      const entrant = this.#chercherEntrant(curseur, bloc)
      if (entrant === null) return this.#arcs.slice(0, this.#reels).map(({ flot }) => flot)
      curseur = entrant + 1
      this.#pivoter(entrant)
    }
  }

  /** The worst arc of the first block, from the cursor on, that holds one that could do better. */
  #chercherEntrant(depart: number, bloc: number): number | null {
    let pire: number | null = null
    let pireEcart = 0
    for (let vus = 1; vus <= this.#reels; vus++) {
      const a = (depart + vus - 1) % this.#reels
      const arc = this.#arc(a)
      const reduit = arc.cout + (this.#potentiel[arc.de] ?? 0) - (this.#potentiel[arc.vers] ?? 0)
      const ecart = arc.etat === 'vide' ? -reduit : arc.etat === 'plein' ? reduit : 0
      if (ecart > pireEcart && arc.capacite > 0) {
        pire = a
        pireEcart = ecart
      }
      if (vus % bloc === 0 && pire !== null) return pire
    }
    return pire
  }

  #pivoter(entrant: number): void {
    const arc = this.#arc(entrant)
    const [p, q] = arc.etat === 'vide' ? [arc.de, arc.vers] : [arc.vers, arc.de]
    const { descente, montee } = this.#cycle(p, q)
    let pas = arc.capacite
    let sortant = entrant
    for (const { a, sens } of descente)
      if (this.#residu(a, sens) < pas) {
        pas = this.#residu(a, sens)
        sortant = a
      }
    for (const { a, sens } of montee)
      if (this.#residu(a, sens) <= pas) {
        pas = this.#residu(a, sens)
        sortant = a
      }
    for (const { a, sens } of [...descente, ...montee]) this.#arc(a).flot += sens * pas
    arc.flot += arc.etat === 'vide' ? pas : -pas
    if (sortant === entrant) {
      arc.etat = arc.etat === 'vide' ? 'plein' : 'vide'
      return
    }
    arc.etat = 'arbre'
    this.#arbre.add(entrant)
    this.#arbre.delete(sortant)
    this.#arc(sortant).etat = this.#arc(sortant).flot === 0 ? 'vide' : 'plein'
    this.#replanter()
  }

  /** Tree arcs between p and q, each with the direction in which the cycle runs through it. */
  #cycle(p: number, q: number) {
    const descente: { a: number; sens: 1 | -1 }[] = []
    const montee: { a: number; sens: 1 | -1 }[] = []
    let bas = p
    let haut = q
    while (bas !== haut) {
      if ((this.#profondeur[bas] ?? 0) >= (this.#profondeur[haut] ?? 0)) {
        const a = this.#arcDuParent[bas] ?? 0
        descente.push({ a, sens: this.#arc(a).vers === bas ? 1 : -1 })
        bas = this.#parent[bas] ?? 0
      } else {
        const a = this.#arcDuParent[haut] ?? 0
        montee.push({ a, sens: this.#arc(a).de === haut ? 1 : -1 })
        haut = this.#parent[haut] ?? 0
      }
    }
    return { descente, montee }
  }

  #residu(a: number, sens: 1 | -1): number {
    const { capacite, flot } = this.#arc(a)
    return sens === 1 ? capacite - flot : flot
  }

  /** Parents, depths and potentials afresh from the root: slow and plain, as a witness should be. */
  #replanter(): void {
    const voisins: number[][] = Array.from({ length: this.#racine + 1 }, () => [])
    for (const a of this.#arbre) {
      voisins[this.#arc(a).de]?.push(a)
      voisins[this.#arc(a).vers]?.push(a)
    }
    this.#profondeur.fill(-1)
    this.#profondeur[this.#racine] = 0
    this.#potentiel[this.#racine] = 0
    const file = [this.#racine]
    const vus = new Set(file)
    for (const u of file)
      for (const a of voisins[u] ?? []) {
        const { de, vers, cout } = this.#arc(a)
        const w = de === u ? vers : de
        if (vus.has(w)) continue
        vus.add(w)
        this.#parent[w] = u
        this.#arcDuParent[w] = a
        this.#profondeur[w] = (this.#profondeur[u] ?? 0) + 1
        this.#potentiel[w] = (this.#potentiel[u] ?? 0) + (de === u ? cout : -cout)
        file.push(w)
      }
  }

  #arc(a: number): ArcVivant {
    const arc = this.#arcs[a]
    if (!arc) throw new RangeError(`no arc ${a}`)
    return arc
  }
}
