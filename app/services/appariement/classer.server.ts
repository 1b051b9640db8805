import type {
  PartDuScore,
  PersonneAApparier,
  PosteAApparier,
} from '#app/domain/appariement/appariement.ts'
import type { Direction } from '#app/domain/appariement/bareme.ts'
import { classerAvecTirage, graineDeLaSemaine } from '#app/domain/appariement/classement.ts'
import { contexteDe } from '#app/domain/appariement/contexte.ts'
import { expliquer } from '#app/domain/appariement/explication.ts'
import type { Priorite } from '#app/domain/appariement/palier.ts'
import type { ReglageDAppariement } from '#app/domain/appariement/reglage.ts'
import { evaluerPaire } from '#app/domain/appariement/score.ts'
import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import type { Langue } from '#app/domain/shared/langue.ts'
import { textes } from '#app/i18n/index.ts'
import type { Base } from '#db/client.server.ts'
import { personnesAApparier, postesAApparier } from '#db/reads/appariement.server.ts'
import type { Contexte } from '../contexte.server.ts'
import { prioriteDeLigne } from './preparer-plan.server.ts'
import { raconterLeScore } from './raconter.server.ts'
import { reglageDuCpas } from './reglage.server.ts'
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
  /** Names the draw that ordered equals this week, so that anybody can redo it. */
  readonly graine: string
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
    listeDe(base, ctx, candidatId),
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
  const liste = listeDe(base, ctx, posteId)
  return ranger(
    personnesAApparier(base, ctx.perimetre).map((une) => ({
      id: une.id,
      personne: enPersonne(une),
      poste,
      priorite: prioriteDeLigne(une, ctx.aujourdhui, liste.reglage),
    })),
    'offre',
    liste,
    langue,
  )
}

interface Paire {
  readonly id: string
  readonly personne: PersonneAApparier
  readonly poste: PosteAApparier
  readonly priorite: Priorite | null
}

/** What a list is made with: the decisions of the centre, and the draw of the week. */
interface Liste {
  readonly jour: DateCivile
  readonly reglage: ReglageDAppariement
  readonly graine: string
}

function listeDe(base: Base, { perimetre, aujourdhui }: Contexte, sujetId: string): Liste {
  return {
    jour: aujourdhui,
    reglage: reglageDuCpas(base, perimetre, aujourdhui),
    graine: graineDeLaSemaine(sujetId, aujourdhui),
  }
}

function ranger(
  paires: readonly Paire[],
  direction: Direction,
  { jour, reglage, graine }: Liste,
  langue: Langue,
): Matchs {
  const contexte = contexteDe(direction, jour, new Map(), reglage)
  const t = textes(langue).appariement
  const jugees = paires.map((paire) => ({
    ...paire,
    evaluation: evaluerPaire(paire.personne, paire.poste, contexte),
  }))
  const { classes } = classerAvecTirage(
    jugees
      .filter(({ evaluation }) => evaluation.admissible)
      .map((une) => ({
        ...une,
        score: une.evaluation.score,
        palier: une.priorite?.palier ?? 0,
      })),
    graine,
  )
  return {
    graine,
    admis: classes.map(({ element: une }, place) => ({
      id: une.id,
      rang: place + 1,
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
