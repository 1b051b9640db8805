import type { ActeurDeLHote } from '#app/domain/shared/acteur.ts'
import type { Base } from '#db/client.server.ts'
import { listerConventions } from '#db/reads/convention-liste.server.ts'
import { lirePlacementPourLHote } from '#db/reads/placement-pour-hote.server.ts'
import type { Contexte } from '../contexte.server.ts'
import { feuillesEnBref, horaireEnBref } from './en-bref.server.ts'

/**
 * A person as their host sees them: the closed list of fields, the documents the host is a side of,
 * the schedule and the state of the month sheets. Refuses `commun/introuvable`.
 */
export function lirePourLHote(base: Base, ctx: Contexte<ActeurDeLHote>, placementId: string) {
  const personne = lirePlacementPourLHote(base, ctx.perimetre, placementId)
  return {
    personne,
    documents: listerConventions(base, ctx.perimetre, { sujetId: placementId }).map(
      ({ id, type, reference, statut }) => ({ id, type, reference, statut }),
    ),
    horaire: horaireEnBref(base, ctx, placementId),
    feuilles: feuillesEnBref(base, ctx, personne),
  }
}
