import { enVigueur } from '#app/domain/shared/bareme.ts'
import { ajouterMois, type DateCivile } from '#app/domain/shared/date-civile.ts'
import { type SeuilsDePalier, seuilsDePalier } from './bareme.ts'

/** 2: must be shown first; 1: never proposed; 0: the others. */
export type Palier = 0 | 1 | 2

export interface Attente {
  /** Since when she has been ready and waiting for a post. */
  readonly attendDepuisLe: DateCivile
  /** Last time she was proposed to a host, null when never. */
  readonly derniereProposeLe: DateCivile | null
}

export interface Priorite {
  readonly palier: Palier
  /** Whole months waited. */
  readonly moisDAttente: number
  readonly jamaisPropose: boolean
}

/**
 * Who must be served first: tier 2 after twelve months of waiting, or six without a single proposal;
 * tier 1 when never proposed; else 0. It never enters the score: it guarantees a proposal. A centre
 * may have decided other thresholds.
 */
export function prioriteDe(
  { attendDepuisLe, derniereProposeLe }: Attente,
  jour: DateCivile,
  seuils: SeuilsDePalier = enVigueur(seuilsDePalier, jour).valeur,
): Priorite {
  const { attenteLongueMois, jamaisProposeMois } = seuils
  const moisDAttente = moisEcoules(attendDepuisLe, jour)
  const jamaisPropose = derniereProposeLe === null
  const prioritaire =
    moisDAttente >= attenteLongueMois || (jamaisPropose && moisDAttente >= jamaisProposeMois)
  return { palier: prioritaire ? 2 : jamaisPropose ? 1 : 0, moisDAttente, jamaisPropose }
}

/** Whole months from one day to another, 0 when the second comes first. */
export function moisEcoules(depuis: DateCivile, jusque: DateCivile): number {
  const [anneeA, moisA] = enNombres(depuis)
  const [anneeB, moisB] = enNombres(jusque)
  const mois = (anneeB - anneeA) * 12 + moisB - moisA
  return Math.max(0, ajouterMois(depuis, mois) <= jusque ? mois : mois - 1)
}

function enNombres(jour: DateCivile): [number, number] {
  return [Number(jour.slice(0, 4)), Number(jour.slice(5, 7))]
}
