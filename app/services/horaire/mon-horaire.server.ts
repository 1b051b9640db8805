import { statutsOccupants } from '#app/domain/placement/cycle-de-vie.ts'
import type { ActeurTravailleur } from '#app/domain/shared/acteur.ts'
import type { Base } from '#db/client.server.ts'
import { mesPlacements } from '#db/reads/parcours.server.ts'
import type { Contexte } from '../contexte.server.ts'
import { type HoraireDuPlacement, lireHoraireDuPlacement } from './lire-horaire.server.ts'

/** The person's own schedule: that of the placement that runs or comes; null without one. */
export function monHoraire(
  base: Base,
  ctx: Contexte<ActeurTravailleur>,
): HoraireDuPlacement | null {
  const placement = mesPlacements(base, ctx.perimetre).find(({ statut }) =>
    statutsOccupants.some((un) => un === statut),
  )
  return placement ? lireHoraireDuPlacement(base, ctx, placement.id) : null
}
