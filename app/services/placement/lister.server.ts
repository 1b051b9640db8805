import type { VueDesPlacements } from '#app/domain/placement/filtres.ts'
import type { Base } from '#db/client.server.ts'
import {
  type ColonneDePlacements,
  colonnesDePlacements,
  type FiltresDePlacements,
  listerPlacements,
} from '#db/reads/placement.server.ts'
import type { Contexte } from '../contexte.server.ts'
import { listerTaches } from '../tache/lister.server.ts'

/**
 * The placements of a centre, as a board by state (those that go on, each with what is late around
 * it) or as a list of all of them. Asking for one state asks for a list.
 */
export function listerOuRanger(
  base: Base,
  ctx: Contexte,
  { vue, ...filtres }: FiltresDePlacements & { readonly vue?: VueDesPlacements | undefined },
) {
  if (vue === 'liste' || filtres.statut)
    return { colonnes: null, liste: listerPlacements(base, ctx.perimetre, filtres) }
  return {
    colonnes: avecRetards(base, ctx, colonnesDePlacements(base, ctx.perimetre, filtres)),
    liste: null,
  }
}

function avecRetards(base: Base, ctx: Contexte, colonnes: readonly ColonneDePlacements[]) {
  const retards = new Map<string, number>()
  for (const { enRetard, sujet } of listerTaches(base, ctx))
    if (enRetard && sujet.placementId !== null)
      retards.set(sujet.placementId, (retards.get(sujet.placementId) ?? 0) + 1)
  return colonnes.map((colonne) => ({
    ...colonne,
    lignes: colonne.lignes.map((ligne) => ({ ...ligne, retards: retards.get(ligne.id) ?? 0 })),
  }))
}
