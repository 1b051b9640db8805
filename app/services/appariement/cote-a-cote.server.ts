import type { PersonneAApparier, PosteAApparier } from '#app/domain/appariement/appariement.ts'
import type { Direction } from '#app/domain/appariement/bareme.ts'
import { contexteDe } from '#app/domain/appariement/contexte.ts'
import { expliquer } from '#app/domain/appariement/explication.ts'
import { evaluerPaire } from '#app/domain/appariement/score.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import type { Langue } from '#app/domain/shared/langue.ts'
import { textes } from '#app/i18n/index.ts'
import type { Base } from '#db/client.server.ts'
import { personnesAApparier, postesAApparier } from '#db/reads/appariement.server.ts'
import type { Contexte } from '../contexte.server.ts'
import { classerPersonnes, classerPostes, type Matchs } from './classer.server.ts'
import { comparer } from './comparer.server.ts'
import { raconterLeScore } from './raconter.server.ts'
import { reglageDuCpas } from './reglage.server.ts'
import { enPersonne, enPoste } from './traduire.server.ts'

/** One column of a comparison: the same facts for each, in the same order. */
export interface Colonne extends ReturnType<typeof raconterLeScore> {
  readonly id: string
  /** Its place on the list it was taken from; null when a rule excludes it. */
  readonly place: number | null
  readonly sur: number
  readonly bloquent: readonly string[]
  readonly aVerifier: readonly string[]
  readonly priorite: string | null
  /** The ranks on both sides, in words. */
  readonly rangs: string
}

/** Fewer compare nothing, more do not fit a screen or a mind. */
export const COMPARES_AU_MOINS = 2
export const COMPARES_AU_PLUS = 3

/** Posts for one person, side by side. Refuses `commun/introuvable`. */
export function posteACotePoste(
  base: Base,
  ctx: Contexte,
  candidatId: string,
  posteIds: readonly string[],
  langue: Langue,
): Colonne[] {
  const matchs = classerPostes(base, ctx, candidatId, langue)
  return posteIds.map((posteId) =>
    colonneDe(base, ctx, { candidatId, posteId, direction: 'demande' }, posteId, matchs, langue),
  )
}

/** People for one post, side by side. Refuses `commun/introuvable`. */
export function personneACotePersonne(
  base: Base,
  ctx: Contexte,
  posteId: string,
  candidatIds: readonly string[],
  langue: Langue,
): Colonne[] {
  const matchs = classerPersonnes(base, ctx, posteId, langue)
  return candidatIds.map((candidatId) =>
    colonneDe(base, ctx, { candidatId, posteId, direction: 'offre' }, candidatId, matchs, langue),
  )
}

function colonneDe(
  base: Base,
  ctx: Contexte,
  paire: {
    readonly candidatId: string
    readonly posteId: string
    readonly direction: Extract<Direction, 'demande' | 'offre'>
  },
  id: string,
  { admis }: Matchs,
  langue: Langue,
): Colonne {
  const t = textes(langue).appariement
  const [personne, poste] = lirePaire(base, ctx, paire)
  const reglage = reglageDuCpas(base, ctx.perimetre, ctx.aujourdhui)
  const contexte = contexteDe(paire.direction, ctx.aujourdhui, new Map(), reglage)
  const { motifs } = evaluerPaire(personne, poste, contexte)
  const ligne = admis.find((un) => un.id === id)
  const { rangs } = comparer(base, ctx, { ...paire, origine: paire.direction })
  return {
    id,
    ...raconterLeScore(expliquer(personne, poste, contexte), langue),
    place: ligne?.rang ?? null,
    sur: admis.length,
    bloquent: motifs.filter(({ ok }) => ok === false).map(t.motif),
    aVerifier: motifs.filter(({ ok }) => ok === null).map(t.motif),
    priorite: ligne?.priorite ?? null,
    rangs: t.rangs(rangs),
  }
}

function lirePaire(
  base: Base,
  { perimetre }: Contexte,
  { candidatId, posteId }: { candidatId: string; posteId: string },
): readonly [PersonneAApparier, PosteAApparier] {
  const personne = personnesAApparier(base, perimetre, { candidatId })[0]
  const poste = postesAApparier(base, perimetre, { posteId })[0]
  if (!personne || !poste) throw new ErreurMetier('commun/introuvable')
  return [enPersonne(personne), enPoste(poste)]
}
