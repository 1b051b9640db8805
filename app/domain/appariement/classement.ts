import { ajouterJours, type DateCivile, jourSemaine } from '#app/domain/shared/date-civile.ts'
import { LARGEUR_DE_BANDE } from './bareme.ts'
import { empreinte } from './empreinte.ts'

/** What a list is ordered by. */
export interface AClasser {
  readonly id: string
  readonly score: number
  readonly palier: number
}

export interface Classe<Element extends AClasser> {
  readonly element: Element
  /** 1 is first; equal scores share a rank. */
  readonly rang: number
  /** Elements of one band and one tier are equal but for a draw. */
  readonly bande: number
}

/** Falling score, ties by id: the same list gives the same order whatever the order it came in. */
export function classer<Element extends AClasser>(elements: readonly Element[]): Classe<Element>[] {
  const tries = elements.toSorted((a, b) => b.score - a.score || comparerIds(a.id, b.id))
  let rang = 0
  let bande = 0
  let tete = Number.POSITIVE_INFINITY
  let precedent = Number.POSITIVE_INFINITY
  return tries.map((element, place) => {
    if (element.score < precedent) rang = place + 1
    if (tete - element.score > LARGEUR_DE_BANDE) {
      bande++
      tete = element.score
    }
    precedent = element.score
    return { element, rang, bande }
  })
}

/** What must be logged so that anybody can redo the draw. */
export interface JournalDuTirage {
  readonly graine: string
  /** One entry per group of equals larger than one: the ids in the order drawn. */
  readonly tirages: readonly {
    readonly bande: number
    readonly palier: number
    readonly ordre: readonly string[]
  }[]
}

/**
 * The same list with a draw among equals: inside a band (two points under its first) people of one
 * tier exchange the places they hold, in an order given by the seed. The draw makes the two origins
 * of a proposal comparable afterwards; nobody passes somebody of another tier or two points better.
 */
export function classerAvecTirage<Element extends AClasser>(
  elements: readonly Element[],
  graine: string,
): { readonly classes: readonly Classe<Element>[]; readonly journal: JournalDuTirage } {
  const tries = classer(elements)
  const groupes = new Map<string, number[]>()
  tries.forEach(({ element, bande }, place) => {
    const cle = `${bande}/${element.palier}`
    const groupe = groupes.get(cle) ?? []
    groupe.push(place)
    groupes.set(cle, groupe)
  })
  const classes = [...tries]
  const tirages = [...groupes.values()].flatMap((places) => {
    const tires = places
      .flatMap((place) => tries[place] ?? [])
      .toSorted((a, b) => comparerAuSort(a.element.id, b.element.id, graine))
    tires.forEach((tire, k) => {
      classes[places[k] ?? 0] = tire
    })
    const premier = tires[0]
    return premier && tires.length > 1
      ? [
          {
            bande: premier.bande,
            palier: premier.element.palier,
            ordre: tires.map(({ element }) => element.id),
          },
        ]
      : []
  })
  return { classes, journal: { graine, tirages } }
}

/**
 * The seed of a list: the same all week, so that a page read again keeps its order, and another for
 * each person and post, so that no one is always drawn first.
 */
export function graineDeLaSemaine(sujetId: string, jour: DateCivile): string {
  return `${ajouterJours(jour, 1 - jourSemaine(jour))}/${sujetId}`
}

/** The rank a pair has on each side, among the pairs given; equal scores share a rank. */
export interface RangsCroises {
  readonly personne: string
  readonly poste: string
  /** Which choice the post is for the person, of how many. */
  readonly pourPersonne: number
  readonly surPostes: number
  /** Which profile the person is for the post, of how many. */
  readonly pourPoste: number
  readonly surPersonnes: number
}

/**
 * «2e choix pour elle, 14e profil pour le poste»: ranks on both sides of every pair, each side under
 * its own weights. Only eligible pairs are ranked; the two lists hold the same pairs.
 */
export function rangsCroises(
  vusDeLaPersonne: readonly PaireClassee[],
  vusDuPoste: readonly PaireClassee[],
): RangsCroises[] {
  const parPersonne = rangsPar(vusDeLaPersonne, 'personne', 'poste')
  const parPoste = rangsPar(vusDuPoste, 'poste', 'personne')
  return vusDeLaPersonne
    .map(({ personne, poste }) => {
      const chezElle = parPersonne.get(personne)
      const chezLui = parPoste.get(poste)
      return {
        personne,
        poste,
        pourPersonne: chezElle?.get(poste) ?? 0,
        surPostes: chezElle?.size ?? 0,
        pourPoste: chezLui?.get(personne) ?? 0,
        surPersonnes: chezLui?.size ?? 0,
      }
    })
    .toSorted((a, b) => comparerIds(a.personne, b.personne) || comparerIds(a.poste, b.poste))
}

export interface PaireClassee {
  readonly personne: string
  readonly poste: string
  readonly score: number
}

/** For each id of one side, the rank of each id of the other. */
function rangsPar(
  paires: readonly PaireClassee[],
  cote: 'personne' | 'poste',
  autre: 'personne' | 'poste',
): Map<string, Map<string, number>> {
  const listes = new Map<string, AClasser[]>()
  for (const paire of paires) {
    const liste = listes.get(paire[cote]) ?? []
    liste.push({ id: paire[autre], score: paire.score, palier: 0 })
    listes.set(paire[cote], liste)
  }
  return new Map(
    [...listes].map(([id, liste]) => [
      id,
      new Map(classer(liste).map(({ element, rang }) => [element.id, rang])),
    ]),
  )
}

/** By code unit, never by locale: the order must not depend on the machine. */
export function comparerIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function comparerAuSort(a: string, b: string, graine: string): number {
  return comparerIds(numeroTire(a, graine), numeroTire(b, graine)) || comparerIds(a, b)
}

/** The number a person draws depends on the seed and on her alone, not on who else draws. */
function numeroTire(id: string, graine: string): string {
  return empreinte(JSON.stringify([graine, id]))
}
