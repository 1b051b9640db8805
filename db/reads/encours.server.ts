import { and, count, eq, inArray } from 'drizzle-orm'
import { statutsOccupants } from '#app/domain/placement/cycle-de-vie.ts'
import type { Base } from '../client.server.ts'
import type { Perimetre } from '../perimetre.ts'
import { convention } from '../schema/convention.ts'
import { feuille } from '../schema/horaire.ts'
import { placement } from '../schema/placement.ts'
import { poste } from '../schema/poste.ts'
import { deLHote } from './vue.ts'

/** What a person of a host leaves behind, in numbers: the team has to take it over. */
export interface EnCours {
  readonly placements: number
  readonly postes: number
  readonly signatures: number
  readonly feuilles: number
}

/** Documents wait for the organisation, so they count for whoever may sign for it. */
export function compterEnCours(
  base: Base,
  perimetre: Perimetre,
  { compteId, peutSigner }: { compteId: string; peutSigner: boolean },
): EnCours {
  const tutore = and(
    deLHote(perimetre, placement.hoteId),
    eq(placement.tuteurId, compteId),
    inArray(placement.statut, [...statutsOccupants]),
  )
  const sienPoste = and(
    deLHote(perimetre, poste.hoteId),
    eq(poste.tuteurId, compteId),
    inArray(poste.statut, ['ouvert', 'suspendu']),
  )
  const aSigner = and(deLHote(perimetre, convention.hoteId), eq(convention.statut, 'a_signer'))
  return {
    placements: combien(base.select({ n: count() }).from(placement).where(tutore)),
    postes: combien(base.select({ n: count() }).from(poste).where(sienPoste)),
    signatures: peutSigner
      ? combien(base.select({ n: count() }).from(convention).where(aSigner))
      : 0,
    feuilles: combien(
      base
        .select({ n: count() })
        .from(feuille)
        .innerJoin(placement, eq(placement.id, feuille.placementId))
        .where(and(tutore, eq(feuille.statut, 'ouverte'))),
    ),
  }
}

function combien(requete: { get: () => { n: number } | undefined }): number {
  return requete.get()?.n ?? 0
}
