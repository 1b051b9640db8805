/**
 * A binary heap of numbered nodes by distance, for shortest paths. An improved node is pushed again
 * and the old entry is skipped by the caller when it surfaces: cheaper here than moving entries.
 */
export class Tas {
  #cles: number[] = []
  #noeuds: number[] = []

  get vide(): boolean {
    return this.#cles.length === 0
  }

  /** The smallest distance held; infinite when the heap is empty. */
  get minimum(): number {
    return this.#cles[0] ?? Number.POSITIVE_INFINITY
  }

  vider(): void {
    this.#cles.length = 0
    this.#noeuds.length = 0
  }

  /** Between equal distances the smaller node number comes out first, so that ties never drift. */
  ajouter(cle: number, noeud: number): void {
    const cles = this.#cles
    const noeuds = this.#noeuds
    let rang = cles.length
    cles.push(cle)
    noeuds.push(noeud)
    while (rang > 0) {
      const parent = (rang - 1) >> 1
      const cleParent = cles[parent] ?? 0
      const noeudParent = noeuds[parent] ?? 0
      if (cleParent < cle || (cleParent === cle && noeudParent <= noeud)) break
      cles[rang] = cleParent
      noeuds[rang] = noeudParent
      rang = parent
    }
    cles[rang] = cle
    noeuds[rang] = noeud
  }

  /** Takes the nearest node out; -1 when the heap is empty. */
  retirer(): number {
    const cles = this.#cles
    const noeuds = this.#noeuds
    const premier = noeuds[0] ?? -1
    const cle = cles.pop() ?? 0
    const noeud = noeuds.pop() ?? -1
    const taille = cles.length
    if (taille === 0) return premier
    let rang = 0
    for (let enfant = 1; enfant < taille; enfant = 2 * rang + 1) {
      const droite = enfant + 1
      if (droite < taille && avant(cles, noeuds, droite, enfant)) enfant = droite
      const cleEnfant = cles[enfant] ?? 0
      const noeudEnfant = noeuds[enfant] ?? 0
      if (cle < cleEnfant || (cle === cleEnfant && noeud <= noeudEnfant)) break
      cles[rang] = cleEnfant
      noeuds[rang] = noeudEnfant
      rang = enfant
    }
    cles[rang] = cle
    noeuds[rang] = noeud
    return premier
  }
}

function avant(cles: readonly number[], noeuds: readonly number[], a: number, b: number): boolean {
  const cleA = cles[a] ?? 0
  const cleB = cles[b] ?? 0
  return cleA < cleB || (cleA === cleB && (noeuds[a] ?? 0) < (noeuds[b] ?? 0))
}
