import type {
  PartDuScore,
  PersonneAApparier,
  PosteAApparier,
} from '#app/domain/appariement/appariement.ts'
import type { Direction } from '#app/domain/appariement/bareme.ts'
import { classer } from '#app/domain/appariement/classement.ts'
import { contexteDe } from '#app/domain/appariement/contexte.ts'
import { expliquer } from '#app/domain/appariement/explication.ts'
import { type Priorite, prioriteDe } from '#app/domain/appariement/palier.ts'
import { evaluerPaire } from '#app/domain/appariement/score.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import type { Langue } from '#app/domain/shared/langue.ts'
import { jourABruxelles } from '#app/i18n/format.ts'
import { textes } from '#app/i18n/index.ts'
import type { Base } from '#db/client.server.ts'
import {
  type LigneDePersonne,
  personnesAApparier,
  postesAApparier,
} from '#db/reads/appariement.server.ts'
import type { Contexte } from '../contexte.server.ts'
import { raconterLeScore } from './raconter.server.ts'
import { enPersonne, enPoste } from './traduire.server.ts'

/** One line of a list of matches, with the words that explain it. */
export interface LigneDeMatch {
  readonly id: string
  readonly rang: number
  /** Tenths of a point, 0 to 1000: shown as 77,2. */
  readonly dixiemes: number
  /** The score told part by part, heaviest first; the parts add up to it. */
  readonly lignes: readonly {
    readonly part: PartDuScore
    readonly dixiemes: number
    readonly phrase: string
  }[]
  readonly priorite: string | null
  /** What has to be checked before proposing. */
  readonly aVerifier: readonly string[]
}

/** One that a rule excludes: every reason, each with what would change it. */
export interface LigneExclue {
  readonly id: string
  readonly raisons: readonly string[]
}

export interface Matchs {
  readonly admis: readonly LigneDeMatch[]
  readonly exclus: readonly LigneExclue[]
}

/** The open posts for one person, in the order of what fits them. Refuses `commun/introuvable`. */
export function classerPostes(
  base: Base,
  ctx: Contexte,
  candidatId: string,
  langue: Langue,
): Matchs {
  const ligne = personnesAApparier(base, ctx.perimetre, { candidatId })[0]
  if (!ligne) throw new ErreurMetier('commun/introuvable')
  const personne = enPersonne(ligne)
  return ranger(
    postesAApparier(base, ctx.perimetre).map((un) => ({
      id: un.id,
      personne,
      poste: enPoste(un),
      priorite: null,
    })),
    'demande',
    langue,
  )
}

/** The people who wait, for one post, in the order of what it asks; waiting never changes the score. */
export function classerPersonnes(
  base: Base,
  ctx: Contexte,
  posteId: string,
  langue: Langue,
): Matchs {
  const ligne = postesAApparier(base, ctx.perimetre, { posteId })[0]
  if (!ligne) throw new ErreurMetier('commun/introuvable')
  const poste = enPoste(ligne)
  return ranger(
    personnesAApparier(base, ctx.perimetre).map((une) => ({
      id: une.id,
      personne: enPersonne(une),
      poste,
      priorite: prioriteDeLigne(une, ctx),
    })),
    'offre',
    langue,
  )
}

interface Paire {
  readonly id: string
  readonly personne: PersonneAApparier
  readonly poste: PosteAApparier
  readonly priorite: Priorite | null
}

function ranger(paires: readonly Paire[], direction: Direction, langue: Langue): Matchs {
  const contexte = contexteDe(direction)
  const t = textes(langue).appariement
  const jugees = paires.map((paire) => ({
    ...paire,
    evaluation: evaluerPaire(paire.personne, paire.poste, contexte),
  }))
  const admises = classer(
    jugees
      .filter(({ evaluation }) => evaluation.admissible)
      .map((une) => ({
        ...une,
        score: une.evaluation.score,
        palier: une.priorite?.palier ?? 0,
      })),
  )
  return {
    admis: admises.map(({ element: une, rang }) => ({
      id: une.id,
      rang,
      ...raconterLeScore(expliquer(une.personne, une.poste, contexte), langue),
      priorite: une.priorite && une.priorite.palier > 0 ? t.priorite(une.priorite) : null,
      aVerifier: une.evaluation.motifs.filter(({ ok }) => ok === null).map(t.motif),
    })),
    exclus: jugees
      .filter(({ evaluation }) => !evaluation.admissible)
      .map(({ id, evaluation }) => ({
        id,
        score: evaluation.score,
        bloquants: evaluation.motifs.filter(({ ok }) => ok === false),
      }))
      // Those nearest to being possible come first: one reason to lift, then the best of them.
      .toSorted((a, b) => a.bloquants.length - b.bloquants.length || b.score - a.score)
      .map(({ id, bloquants }) => ({ id, raisons: bloquants.map(t.motif) })),
  }
}

function prioriteDeLigne(ligne: LigneDePersonne, { aujourdhui }: Contexte): Priorite {
  return prioriteDe(
    {
      attendDepuisLe: ligne.suiviDepuis,
      derniereProposeLe: ligne.derniereProposition && jourABruxelles(ligne.derniereProposition),
    },
    aujourdhui,
  )
}
