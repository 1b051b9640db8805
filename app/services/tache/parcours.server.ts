import type { StatutDePlacement } from '#app/domain/placement/placement.ts'
import type { ActeurTravailleur } from '#app/domain/shared/acteur.ts'
import type { Base } from '#db/client.server.ts'
import { mesPlacements, monAgent } from '#db/reads/parcours.server.ts'
import type { Contexte } from '../contexte.server.ts'
import { type CompteurEstime, estimerDroits } from '../droit/estimer.server.ts'
import { listerTaches, type TacheAFaire } from './lister.server.ts'

/** A person's own way: what they must do, where they work, how far they are, whom they can call. */
export interface Parcours {
  readonly agent: ReturnType<typeof monAgent>
  readonly taches: readonly TacheAFaire[]
  readonly placement: ReturnType<typeof mesPlacements>[number] | null
  readonly compteur: CompteurEstime | null
}

/** Which placement is «my work»: the one that runs, else the one to come, else the last. */
const ordre: Record<StatutDePlacement, number> = {
  actif: 0,
  suspendu: 0,
  signature: 1,
  preparation: 1,
  termine: 2,
  annule: 3,
}

export function parcoursDe(base: Base, ctx: Contexte<ActeurTravailleur>): Parcours {
  const placements = mesPlacements(base, ctx.perimetre)
  return {
    agent: monAgent(base, ctx.perimetre),
    taches: listerTaches(base, ctx, 'travailleur'),
    placement:
      placements.toReversed().toSorted((a, b) => ordre[a.statut] - ordre[b.statut])[0] ?? null,
    compteur: estimerDroits(base, ctx, ctx.acteur.candidatId),
  }
}
