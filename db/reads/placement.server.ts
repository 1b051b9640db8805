import { and, eq, inArray } from 'drizzle-orm'
import type { Objectif } from '#app/domain/candidat/candidat.ts'
import { statutsOccupants } from '#app/domain/placement/cycle-de-vie.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import type { Base } from '../client.server.ts'
import type { Perimetre } from '../perimetre.ts'
import { candidat } from '../schema/candidat.ts'
import { placement } from '../schema/placement.ts'
import { proposition } from '../schema/proposition.ts'
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

/** What a placement takes over from the dossier when a host accepts. Nothing of it is shown. */
export function dossierPourLePlacement(
  base: Base,
  _perimetre: Perimetre,
  propositionId: string,
): { referentId: string | null; objectif: Objectif } {
  const ligne = base
    .select({ referentId: candidat.referentId, objectif: candidat.objectif })
    .from(proposition)
    .innerJoin(candidat, eq(candidat.id, proposition.candidatId))
    .where(eq(proposition.id, propositionId))
    .get()
  if (!ligne) throw new ErreurMetier('commun/introuvable')
  return ligne
}
