import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { surplus } from './certificat.ts'
import { empreinte } from './empreinte.ts'
import { Flot, type LigneDeFlot, type LigneSansPrimes } from './flot.ts'
import {
  chiffrer,
  type Instance,
  type InstanceChiffree,
  ligneTriee,
  objectifsDAffectation,
  type PersonneAPlacer,
  type PosteOuvert,
  primesDe,
} from './instance.ts'

export interface Affectation {
  /** By id of the person, then of the post. */
  readonly affectations: readonly { readonly personne: string; readonly poste: string }[]
  /** Total score of the allocation, whatever the objective. */
  readonly valeur: number
  /** People with at least one post, by tier; tiers 0, 1 and 2 always appear. */
  readonly placesParPalier: Readonly<Record<string, number>>
  readonly certificat: Certificat
  readonly versionRegles: string
}

/**
 * Proof that no allocation is worth more. `v` is the price of one place of each post, `u` what each
 * person gains at those prices, all whole and ≥ 0, with u + v ≥ the worth of every pair. Then
 * Σu + Σ places·v bounds the worth of any allocation, and `borne` is that sum: it equals the worth
 * of this one. The worth of a pair is its score plus the bonuses of `primesDe`: for `score` it is
 * the score alone, so `borne` = `valeur`; for the others it also holds the steps of the objective.
 */
export interface Certificat {
  readonly u: Readonly<Record<string, number>>
  readonly v: Readonly<Record<string, number>>
  readonly borne: number
}

/** Changes whenever the same input may give another allocation. */
const VERSION = `affectation-${empreinte(JSON.stringify([1, objectifsDAffectation]))}`

/**
 * The optimal allocation of people to places for the objective of the instance, with its proof. The
 * same set of people, posts and pairs gives the same answer whatever their order.
 * Refuses: `appariement/en_double`, `appariement/id_inconnu`, `appariement/trop_grand`.
 */
export function affecter(instance: Instance): Affectation {
  return ouvrirAffectation(instance).resultat()
}

/** A solved allocation that goes on: somebody new arrives, one path is searched, not all again. */
export interface AffectationOuverte {
  readonly resultat: () => Affectation
  readonly ajouter: (
    personne: PersonneAPlacer,
    paires: readonly { readonly poste: string; readonly score: number }[],
  ) => void
}

/**
 * Solves the instance and keeps the solution open. `ajouter` refuses an id already there
 * (`appariement/en_double`), an unknown post (`appariement/id_inconnu`) and a score above the scale
 * fixed when it was opened (`appariement/score_hors_echelle`). The result stays optimal and proved;
 * between equal optima it may differ from a run from scratch.
 */
export function ouvrirAffectation(instance: Instance): AffectationOuverte {
  const chiffree = chiffrer(instance)
  const flot = new Flot(chiffree.capacites)
  const ids = new Set<string>()
  const posees: { personne: PersonneAPlacer; ligne: LigneDeFlot }[] = []
  const inscrire = (personne: PersonneAPlacer, { postes, scores }: LigneSansPrimes) => {
    const ligne = { postes, scores, primes: primesDe(chiffree.bareme, personne.palier) }
    ids.add(personne.id)
    posees.push({ personne, ligne })
    return ligne
  }
  flot.ajouterTous(
    chiffree.personnes.flatMap((personne, i) => {
      const ligne = chiffree.lignes[i]
      return ligne ? [inscrire(personne, ligne)] : []
    }),
  )
  return {
    resultat: () => {
      const parts = posees.map((une, i) => ({ ...une, rangs: flot.rangsDe(i) }))
      return lireResultat(chiffree, parts, flot.prix())
    },
    ajouter: (personne, paires) => {
      if (ids.has(personne.id))
        throw new ErreurMetier('appariement/en_double', { id: personne.id, chemin: '/id' })
      flot.ajouter(inscrire(personne, ligneDe(paires, chiffree)))
    },
  }
}

function ligneDe(
  paires: readonly { readonly poste: string; readonly score: number }[],
  { postes, bareme }: InstanceChiffree,
): LigneSansPrimes {
  const rangs = new Map(postes.map(({ id }, rang) => [id, rang]))
  const vus = paires.map(({ poste, score }, k) => {
    const rang = rangs.get(poste)
    if (rang === undefined)
      throw new ErreurMetier('appariement/id_inconnu', { id: poste, chemin: `/${k}/poste` })
    if (score > bareme.scoreMax)
      throw new ErreurMetier('appariement/score_hors_echelle', {
        score,
        maximum: bareme.scoreMax,
      })
    return rang
  })
  const double = vus.findIndex((rang, k) => vus.indexOf(rang) !== k)
  if (double >= 0) {
    const id = paires[double]?.poste ?? ''
    throw new ErreurMetier('appariement/en_double', { id, chemin: `/${double}/poste` })
  }
  return ligneTriee(
    vus,
    paires.map(({ score }) => score),
  )
}

/** What one person holds at the end: the ranks of her row. */
interface Part {
  readonly personne: PersonneAPlacer
  readonly ligne: LigneDeFlot
  readonly rangs: readonly number[]
}

function lireResultat(
  { postes, capacites }: InstanceChiffree,
  parts: readonly Part[],
  prix: Float64Array,
): Affectation {
  const parId = parts.toSorted((a, b) => (a.personne.id < b.personne.id ? -1 : 1))
  return {
    affectations: parId.flatMap(({ personne, ligne, rangs }) =>
      rangs
        .map((rang) => ligne.postes[rang] ?? 0)
        .toSorted((a, b) => a - b)
        .map((j) => ({ personne: personne.id, poste: postes[j]?.id ?? '' })),
    ),
    valeur: somme(parts.flatMap(({ ligne, rangs }) => rangs.map((r) => ligne.scores[r] ?? 0))),
    placesParPalier: compterParPalier(parts),
    certificat: certifier(postes, capacites, parId, prix),
    versionRegles: VERSION,
  }
}

function compterParPalier(parts: readonly Part[]): Record<string, number> {
  const comptes = new Map([0, 1, 2].map((palier) => [palier, 0]))
  for (const { personne, rangs } of parts) {
    const deja = comptes.get(personne.palier) ?? 0
    comptes.set(personne.palier, deja + (rangs.length > 0 ? 1 : 0))
  }
  return Object.fromEntries(comptes)
}

function certifier(
  postes: readonly PosteOuvert[],
  capacites: Int32Array,
  parts: readonly Part[],
  prix: Float64Array,
): Certificat {
  const u = parts.map(({ personne, ligne }) => [personne.id, surplus(ligne, prix)] as const)
  const v = postes.map(({ id }, j) => [id, prix[j] ?? 0] as const)
  return {
    u: Object.fromEntries(u),
    v: Object.fromEntries(v),
    borne: somme(u.map(([, gain]) => gain)) + somme(v.map(([, un], j) => (capacites[j] ?? 0) * un)),
  }
}

function somme(nombres: readonly number[]): number {
  return nombres.reduce((total, un) => total + un, 0)
}
