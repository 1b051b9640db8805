import { minutesDeTrajet } from './admissibilite.ts'
import {
  type Contexte,
  niveauxOraux,
  type PartDuScore,
  type PersonneAApparier,
  type PosteAApparier,
  partsDuScore,
} from './appariement.ts'
import type { Direction } from './bareme.ts'
import type { RangsCroises } from './classement.ts'
import type { Motif } from './motif.ts'
import { enParts, maitrises, mesurerTrajet, mesures, type Parts, partsDe, total } from './score.ts'
import { enIntervalles, marge } from './semaine.ts'

/** What a part of the score says in facts; sentences are made of them in each language. */
export type FaitDuScore =
  | { readonly part: 'souhait'; readonly rang: 1 | 2 | 3 | null; readonly memeDomaine: boolean }
  | {
      readonly part: 'competences'
      /** 0..100, and the competences not wholly held, with whether the post teaches them. */
      readonly taux: number
      readonly manquantes: readonly { readonly code: string; readonly apprise: boolean }[]
    }
  | { readonly part: 'objectif'; readonly affinite: number }
  | {
      readonly part: 'trajet'
      readonly minutes: number | null
      /** How a change of data would change the result (GDPR, C-203/22). */
      readonly variation: { readonly minutes: number; readonly dixiemes: number } | null
    }
  | {
      readonly part: 'langue'
      readonly raison: 'non_demandee' | 'a_evaluer' | 'sous_le_niveau' | 'au_niveau' | 'cours'
      /** Levels above what is asked, the weaker language counting. */
      readonly avance: number
    }
  /** Minutes between her other hours and the work; null when the hours do not bind. */
  | { readonly part: 'horaire'; readonly marge: number | null }

export interface LigneDExplication {
  readonly fait: FaitDuScore
  /** Tenths of a point, as shown: the lines add up exactly to the total shown. */
  readonly dixiemes: number
}

export interface Explication {
  readonly lignes: readonly LigneDExplication[]
  readonly dixiemes: number
}

/** The match of one pair as it is kept with the proposal: told again later, in either language. */
export interface MatchRetenu {
  readonly score: number
  readonly explication: Explication
  /** What blocked, when an agent proposed all the same. */
  readonly bloquent: readonly Motif[]
  readonly aVerifier: readonly Motif[]
  readonly direction: Direction
  readonly version: string
  readonly palier: number
  readonly rangs: Omit<RangsCroises, 'personne' | 'poste'>
  /** All that was possible at that moment, on both sides, by falling score. */
  readonly alors: {
    readonly postes: readonly PossibleAlors[]
    readonly personnes: readonly PossibleAlors[]
  }
  /** The draw that ordered the list it was chosen from; null when no list was. */
  readonly tirage: TirageRetenu | null
}

export interface PossibleAlors {
  readonly id: string
  readonly score: number
}

/** The place a pair held in its list, and the draw among its equals, so that it can be redone. */
export interface TirageRetenu {
  readonly graine: string
  /** 1 is first on the list that was shown. */
  readonly place: number
  /** Its equals in the order drawn, itself included; empty when it had none. */
  readonly ordre: readonly string[]
}

/**
 * Why this score: one line per part, heaviest first, that add up to the score in tenths (the score
 * is cut, never rounded up). Built from the same functions as the score, so it cannot say another
 * story.
 */
export function expliquer(
  personne: PersonneAApparier,
  poste: PosteAApparier,
  contexte: Contexte,
): Explication {
  const parts = partsDe(personne, poste, contexte)
  const dixiemes = enDixiemes(parts)
  return {
    lignes: partsDuScore
      .map((part) => ({
        fait: faitDe(part, personne, poste, contexte),
        dixiemes: dixiemes[part],
      }))
      .toSorted((a, b) => b.dixiemes - a.dixiemes),
    dixiemes: Math.floor(total(parts) / 10),
  }
}

/**
 * Hundredths cut to tenths so that the parts still add up: the tenths lost by cutting each part go
 * to the parts that lost most, in the order of the parts.
 */
export function enDixiemes(parts: Parts): Parts {
  const perdus =
    Math.floor(total(parts) / 10) -
    partsDuScore.reduce((somme, part) => somme + Math.floor(parts[part] / 10), 0)
  const servis = new Set(
    partsDuScore.toSorted((a, b) => (parts[b] % 10) - (parts[a] % 10)).slice(0, perdus),
  )
  return enParts((part) => Math.floor(parts[part] / 10) + (servis.has(part) ? 1 : 0))
}

function faitDe(
  part: PartDuScore,
  personne: PersonneAApparier,
  poste: PosteAApparier,
  contexte: Contexte,
): FaitDuScore {
  const mesure = mesures[part].mesurer(personne, poste, contexte)
  switch (part) {
    case 'souhait':
      return { part, rang: rangDuSouhait(personne, poste), memeDomaine: mesure > 0 }
    case 'competences':
      return { part, taux: mesure, manquantes: manquantes(personne, poste) }
    case 'objectif':
      return { part, affinite: mesure }
    case 'trajet':
      return faitDuTrajet(personne, poste, contexte)
    case 'langue':
      return faitDeLangue(personne, poste)
    case 'horaire':
      return { part, marge: margeConnue(personne, poste) }
  }
}

function rangDuSouhait(
  { souhaits }: PersonneAApparier,
  { metier }: PosteAApparier,
): 1 | 2 | 3 | null {
  return ([1, 2, 3] as const).find((rang) => souhaits[rang - 1] === metier) ?? null
}

function manquantes(personne: PersonneAApparier, poste: PosteAApparier) {
  return maitrises(personne, poste)
    .filter(({ maitrise }) => maitrise < 1)
    .map(({ code }) => ({ code, apprise: poste.apprises.includes(code) }))
}

/** A journey she would hardly notice: what it would earn is told beside what this one earns. */
const TRAJET_COURT = 15

function faitDuTrajet(
  personne: PersonneAApparier,
  poste: PosteAApparier,
  contexte: Contexte,
): FaitDuScore {
  const minutes = minutesDeTrajet(personne, poste, contexte)
  const autrement = contexte.poids.trajet * mesurerTrajet(TRAJET_COURT, personne.minutesMax)
  const plusCourt = minutes !== null && minutes > TRAJET_COURT && autrement > 0
  return {
    part: 'trajet',
    minutes,
    variation: plusCourt ? { minutes: TRAJET_COURT, dixiemes: Math.floor(autrement / 10) } : null,
  }
}

function faitDeLangue(
  { langues, veutCoursDeLangue }: PersonneAApparier,
  poste: PosteAApparier,
): FaitDuScore {
  const demandees = (['fr', 'nl'] as const).filter((langue) => poste.langues[langue] !== '0')
  const avances = demandees.map((langue) => {
    const niveau = langues[langue]
    return niveau === null
      ? null
      : niveauxOraux.indexOf(niveau) - niveauxOraux.indexOf(poste.langues[langue])
  })
  const connues = avances.filter((avance) => avance !== null)
  const avance = Math.min(...connues)
  const part = 'langue'
  if (demandees.length === 0) return { part, raison: 'non_demandee', avance: 0 }
  if (avance < 0) return { part, raison: 'sous_le_niveau', avance }
  if (connues.length < avances.length) return { part, raison: 'a_evaluer', avance: 0 }
  const cours = poste.coursDeLangue && veutCoursDeLangue
  return { part, raison: cours ? 'cours' : 'au_niveau', avance }
}

function margeConnue(
  { indisponibilites }: PersonneAApparier,
  { horaire }: PosteAApparier,
): number | null {
  if (horaire === null) return null
  const minutes = marge(enIntervalles(indisponibilites), enIntervalles(horaire))
  return Number.isFinite(minutes) ? minutes : null
}
