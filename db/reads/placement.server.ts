import { and, eq, inArray } from 'drizzle-orm'
import { statutsOccupants } from '#app/domain/placement/cycle-de-vie.ts'
import type { Base } from '../client.server.ts'
import type { Perimetre } from '../perimetre.ts'
import { placement } from '../schema/placement.ts'
import { duDossier } from './vue.ts'

/** Whether a person prepares or runs a placement. */
export function aUnPlacementOuvert(base: Base, perimetre: Perimetre, candidatId: string): boolean {
  return (
    base
      .select({ id: placement.id })
      .from(placement)
      .where(
        and(
          duDossier(perimetre, placement),
          eq(placement.candidatId, candidatId),
          inArray(placement.statut, [...statutsOccupants]),
        ),
      )
      .limit(1)
      .get() !== undefined
  )
}
