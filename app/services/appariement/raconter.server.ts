import type { Explication, MatchRetenu } from '#app/domain/appariement/explication.ts'
import type { Langue } from '#app/domain/shared/langue.ts'
import { textes } from '#app/i18n/index.ts'

/** A score told part by part, for the page: the sentences are made here, the page only draws. */
export function raconterLeScore({ lignes, dixiemes }: Explication, langue: Langue) {
  const t = textes(langue).appariement
  return {
    dixiemes,
    lignes: lignes.map((ligne) => ({
      part: ligne.fait.part,
      dixiemes: ligne.dixiemes,
      phrase: t.ligne(ligne),
    })),
  }
}

/** The match kept with a proposal, told in the reader's language. */
export function raconterLeMatch(match: MatchRetenu, langue: Langue) {
  const { appariement: t, apparier } = textes(langue)
  const { proposition: p } = apparier
  return {
    ...raconterLeScore(match.explication, langue),
    bloquent: match.bloquent.map(t.motif),
    aVerifier: match.aVerifier.map(t.motif),
    rangs: t.rangs(match.rangs),
    version: match.version,
    alors: p.alors(match.alors.postes.length, match.alors.personnes.length),
    tirage:
      match.tirage &&
      p.placeTiree(match.tirage.place, match.tirage.ordre.length, match.tirage.graine),
  }
}

/** Why a post was proposed, in the words meant for the person: no score, no rank, no rule. */
export function raconterALaPersonne(match: MatchRetenu, langue: Langue): string[] {
  const { fait } = textes(langue).pourquoi
  return match.explication.lignes.flatMap((ligne) => fait(ligne.fait) ?? [])
}
