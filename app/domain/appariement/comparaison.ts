import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { type Origine, origines } from './appariement.ts'
import { type Effectif, masquer } from './effectif.ts'
import './erreurs.ts'

/** What became of one proposal. */
export interface Suivi {
  readonly origine: Origine
  /** What must be alike for two outcomes to compare: language level × waiting × aim. */
  readonly strate: string
  readonly abouti: boolean
}

export interface TauxDUneOrigine {
  readonly origine: Origine
  readonly nombre: Effectif
  /** 0..1, with its 95 % interval (Wilson); null below the smallest count shown. */
  readonly taux: number | null
  readonly intervalle: readonly [number, number] | null
}

export interface ComparaisonDesOrigines {
  readonly parOrigine: readonly TauxDUneOrigine[]
  /**
   * Odds of success after a demand over those after an offer, at equal strata (Mantel–Haenszel);
   * null when one side is too small or the odds cannot be formed.
   */
  readonly rapportDesChances: number | null
  /** Only the pairs ordered by a logged draw compare without self-selection. */
  readonly aleatoire: boolean
}

/**
 * Does answering the person's wish last longer than filling the institution's vacancy? The question
 * of origin, answered with its uncertainty. `aleatoire` says whether the caller kept only proposals
 * whose order a logged draw decided.
 */
export function comparerOrigines(
  suivis: readonly Suivi[],
  aleatoire: boolean,
): ComparaisonDesOrigines {
  const parOrigine = origines.map((origine) => tauxDe(origine, suivis))
  const comparables = parOrigine.filter(
    ({ origine, nombre }) => nombre !== null && (origine === 'demande' || origine === 'offre'),
  )
  return {
    parOrigine,
    rapportDesChances: comparables.length === 2 ? mantelHaenszel(suivis) : null,
    aleatoire,
  }
}

/** A proposal without an origin is not sent: refuses with `appariement/origine_manquante`. */
export function exigerOrigine(origine: Origine | null | undefined): Origine {
  if (!origine) throw new ErreurMetier('appariement/origine_manquante')
  return origine
}

function tauxDe(origine: Origine, suivis: readonly Suivi[]): TauxDUneOrigine {
  const siens = suivis.filter((un) => un.origine === origine)
  const nombre = masquer(siens.length)
  if (nombre === null) return { origine, nombre, taux: null, intervalle: null }
  const succes = siens.filter(({ abouti }) => abouti).length
  return { origine, nombre, taux: succes / nombre, intervalle: wilson(succes, nombre) }
}

/** Normal quantile for a two-sided 95 %. */
const Z = 1.959964

/** Wilson's score interval: stays inside 0..1 and is honest for small numbers. */
export function wilson(succes: number, nombre: number): readonly [number, number] {
  const p = succes / nombre
  const z2 = Z * Z
  const centre = p + z2 / (2 * nombre)
  const demi = Z * Math.sqrt((p * (1 - p)) / nombre + z2 / (4 * nombre * nombre))
  const diviseur = 1 + z2 / nombre
  return [Math.max(0, (centre - demi) / diviseur), Math.min(1, (centre + demi) / diviseur)]
}

function mantelHaenszel(suivis: readonly Suivi[]): number | null {
  const compter = (siens: readonly Suivi[], origine: Origine, abouti: boolean) =>
    siens.filter((un) => un.origine === origine && un.abouti === abouti).length
  let pour = 0
  let contre = 0
  for (const strate of new Set(suivis.map((un) => un.strate))) {
    const siens = suivis.filter(
      (un) => un.strate === strate && (un.origine === 'demande' || un.origine === 'offre'),
    )
    if (siens.length === 0) continue
    pour += (compter(siens, 'demande', true) * compter(siens, 'offre', false)) / siens.length
    contre += (compter(siens, 'demande', false) * compter(siens, 'offre', true)) / siens.length
  }
  return contre === 0 ? null : pour / contre
}
