import { PLUS_PETIT_EFFECTIF, SEUIL_ECARTE } from './bareme.ts'
import { comparerIds } from './classement.ts'
import { type Effectif, masquer, masquerRepartition } from './effectif.ts'
import type { PaireScoree } from './instance.ts'
import { type NomDeRegle, nomsDeRegle } from './motif.ts'
import type { Evaluation } from './score.ts'

/** One person who was never proposed, with what stands in the way. For her agent: no statistics. */
export interface JamaisPropose {
  readonly personne: string
  readonly postesAdmissibles: number
  /** Posts each rule excludes her from, most first; `seule`: by that rule and no other. */
  readonly obstacles: readonly {
    readonly regle: NomDeRegle
    readonly postes: number
    readonly seule: number
  }[]
}

/**
 * Everybody without a single proposal, by id, and the rules that exclude them: a language shown
 * here is a course to organise, not a failure of the person.
 */
export function jamaisProposes(
  evaluations: readonly Evaluation[],
  proposees: ReadonlySet<string>,
): JamaisPropose[] {
  return [...parPersonne(evaluations)]
    .filter(([personne]) => !proposees.has(personne))
    .map(([personne, siennes]) => ({
      personne,
      postesAdmissibles: siennes.filter(({ admissible }) => admissible).length,
      obstacles: obstacles(siennes),
    }))
    .toSorted((a, b) => comparerIds(a.personne, b.personne))
}

/** People by months waited, fit to be published. */
export function repartirAttentes(
  moisDAttente: readonly number[],
): Map<(typeof tranchesDAttente)[number], Effectif> {
  const comptes = new Map(tranchesDAttente.map((tranche) => [tranche, 0]))
  for (const mois of moisDAttente) {
    const tranche = trancheDe(mois)
    comptes.set(tranche, (comptes.get(tranche) ?? 0) + 1)
  }
  return masquerRepartition(comptes)
}

/** Months waited: the tiers of priority change at 6 and 12. */
export const tranchesDAttente = ['0-2', '3-5', '6-11', '12+'] as const

/**
 * Gini coefficient of how often people are shown: 0 when all are shown as often, near 1 when a few
 * take everything. 0 for nobody or nothing shown.
 */
export function gini(nombres: readonly number[]): number {
  const total = nombres.reduce((somme, un) => somme + un, 0)
  if (total === 0) return 0
  const n = nombres.length
  const ponderee = nombres
    .toSorted((a, b) => a - b)
    .reduce((somme, un, rang) => somme + (2 * (rang + 1) - n - 1) * un, 0)
  return ponderee / (n * total)
}

/**
 * The curve behind the Gini: from the least shown person to the most, which share of everything shown
 * they have together. First point 0, last 1; the straight line when nothing was shown.
 */
export function courbeDeLorenz(nombres: readonly number[]): number[] {
  const total = nombres.reduce((somme, un) => somme + un, 0)
  let cumul = 0
  const parts = nombres
    .toSorted((a, b) => a - b)
    .map((un, rang) => {
      cumul += un
      return total === 0 ? (rang + 1) / nombres.length : cumul / total
    })
  return [0, ...parts]
}

/**
 * The same curve fit to be published: a point every ten people at least, since the slopes of a finer
 * one would count the small groups one by one. Null under two such groups.
 */
export function courbePubliee(nombres: readonly number[]): number[] | null {
  const groupes = Math.floor(nombres.length / PLUS_PETIT_EFFECTIF)
  if (groupes < 2) return null
  const fine = courbeDeLorenz(nombres)
  // Straight between the points of the fine curve: groups need not end on a whole person.
  return Array.from({ length: groupes + 1 }, (_, rang) => {
    const ou = (rang * nombres.length) / groupes
    const avant = Math.floor(ou)
    const debut = fine[avant] ?? 1
    return debut + (ou - avant) * ((fine[avant + 1] ?? debut) - debut)
  })
}

/** How many people were proposed how often, fit to be published. */
export function repartirExpositions(
  nombres: readonly number[],
): Map<(typeof tranchesDExposition)[number], Effectif> {
  const comptes = new Map(tranchesDExposition.map((tranche) => [tranche, 0]))
  for (const nombre of nombres) {
    const tranche = tranchesDExposition[Math.min(nombre, tranchesDExposition.length - 1)] ?? '3+'
    comptes.set(tranche, (comptes.get(tranche) ?? 0) + 1)
  }
  return masquerRepartition(comptes)
}

/** Times proposed. */
export const tranchesDExposition = ['0', '1', '2', '3+'] as const

/**
 * Whom each rule hinders among those never proposed, fit to be published: everybody counts once for
 * every rule that excludes her from at least one post. Rules that hinder nobody are left out.
 */
export function compterLesObstacles(
  jamais: readonly JamaisPropose[],
): { readonly regle: NomDeRegle; readonly personnes: Effectif }[] {
  return nomsDeRegle
    .map((regle) => ({
      regle,
      nombre: jamais.filter(({ obstacles: siens }) => siens.some((un) => un.regle === regle))
        .length,
    }))
    .filter(({ nombre }) => nombre > 0)
    .toSorted((a, b) => b.nombre - a.nombre)
    .map(({ regle, nombre }) => ({ regle, personnes: masquer(nombre) }))
}

/** Of the people a rule hinders most, how many were proposed at least once; small groups hidden. */
export interface GroupeParRegle {
  readonly regle: NomDeRegle | 'aucune'
  readonly personnes: Effectif
  readonly proposees: Effectif
}

/** Everybody is counted once, under the rule that excludes her from most posts. */
export function proposesParRegleBloquante(
  evaluations: readonly Evaluation[],
  proposees: ReadonlySet<string>,
): GroupeParRegle[] {
  const groupes = new Map<NomDeRegle | 'aucune', string[]>()
  for (const [personne, siennes] of parPersonne(evaluations)) {
    const regle = obstacles(siennes)[0]?.regle ?? 'aucune'
    groupes.set(regle, [...(groupes.get(regle) ?? []), personne])
  }
  const effectifs = masquerRepartition(new Map([...groupes].map(([r, ids]) => [r, ids.length])))
  return [...nomsDeRegle, 'aucune' as const].flatMap((regle) => {
    const ids = groupes.get(regle)
    if (!ids) return []
    const personnes = effectifs.get(regle) ?? null
    const nombre = ids.filter((id) => proposees.has(id)).length
    return [
      { regle, personnes, proposees: personnes === null ? null : partMasquee(nombre, personnes) },
    ]
  })
}

/** Somebody eligible whom lower scores passed at many posts: the over-selection alarm. */
export interface Ecartee {
  readonly personne: string
  /** Posts where a lower score was proposed and she was not. */
  readonly fois: number
}

/** Those passed over at least five times, most first. `propositions` are pairs of `admissibles`. */
export function ecartees(
  admissibles: readonly PaireScoree[],
  propositions: readonly { readonly personne: string; readonly poste: string }[],
): Ecartee[] {
  const proposees = new Set(propositions.map(cleDePaire))
  const plusBas = new Map<string, number>()
  for (const paire of admissibles)
    if (proposees.has(cleDePaire(paire)))
      plusBas.set(paire.poste, Math.min(paire.score, plusBas.get(paire.poste) ?? paire.score))
  const fois = new Map<string, number>()
  for (const paire of admissibles)
    if (!proposees.has(cleDePaire(paire)) && (plusBas.get(paire.poste) ?? Infinity) < paire.score)
      fois.set(paire.personne, (fois.get(paire.personne) ?? 0) + 1)
  return [...fois]
    .filter(([, nombre]) => nombre >= SEUIL_ECARTE)
    .map(([personne, nombre]) => ({ personne, fois: nombre }))
    .toSorted((a, b) => b.fois - a.fois || comparerIds(a.personne, b.personne))
}

/** What serving the longest-waiting first costs in total score; told at every run. */
export interface PrixDeLEquite {
  readonly perdu: number
  /** Per thousand of the best total. */
  readonly pourMille: number
}

export function prixDeLEquite(valeur: number, valeurMaximale: number): PrixDeLEquite {
  const perdu = valeurMaximale - valeur
  return { perdu, pourMille: valeurMaximale === 0 ? 0 : (1000 * perdu) / valeurMaximale }
}

/** How often people decided otherwise than the list said. Null figures: too few decisions. */
export interface Derogations {
  readonly decisions: Effectif
  /** 0..1. */
  readonly taux: number | null
  /** Nobody ever decides otherwise: then the list decides, which the law forbids (GDPR art. 22). */
  readonly alarme: 'aucune_derogation' | null
}

export function tauxDeDerogation(decisions: readonly { readonly suivie: boolean }[]): Derogations {
  const nombre = masquer(decisions.length)
  if (nombre === null) return { decisions: null, taux: null, alarme: null }
  const derogations = decisions.filter(({ suivie }) => !suivie).length
  return {
    decisions: nombre,
    taux: derogations / nombre,
    alarme: derogations === 0 ? 'aucune_derogation' : null,
  }
}

function parPersonne(evaluations: readonly Evaluation[]): Map<string, Evaluation[]> {
  const groupes = new Map<string, Evaluation[]>()
  for (const evaluation of evaluations) {
    const siennes = groupes.get(evaluation.personne) ?? []
    siennes.push(evaluation)
    groupes.set(evaluation.personne, siennes)
  }
  return groupes
}

function obstacles(siennes: readonly Evaluation[]): JamaisPropose['obstacles'] {
  const bloquantes = siennes.map(({ motifs }) =>
    motifs.filter(({ ok }) => ok === false).map(({ regle }) => regle),
  )
  return nomsDeRegle
    .map((regle) => {
      const concernees = bloquantes.filter((regles) => regles.includes(regle))
      const seule = concernees.filter((regles) => regles.length === 1).length
      return { regle, postes: concernees.length, seule }
    })
    .filter(({ postes }) => postes > 0)
    .toSorted((a, b) => b.postes - a.postes || b.seule - a.seule)
}

function trancheDe(mois: number): (typeof tranchesDAttente)[number] {
  if (mois >= 12) return '12+'
  if (mois >= 6) return '6-11'
  return mois >= 3 ? '3-5' : '0-2'
}

/** Hidden as well when it says the same of nearly everybody, or of nearly nobody, in a group. */
function partMasquee(nombre: number, effectif: number): Effectif {
  return effectif - nombre < PLUS_PETIT_EFFECTIF ? null : masquer(nombre)
}

function cleDePaire({ personne, poste }: { personne: string; poste: string }): string {
  return JSON.stringify([personne, poste])
}
