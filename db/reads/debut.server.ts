import { and, asc, eq, gt, inArray, lte } from 'drizzle-orm'
import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import type { Base } from '../client.server.ts'
import type { Perimetre } from '../perimetre.ts'
import { candidat } from '../schema/candidat.ts'
import { hote } from '../schema/hote.ts'
import { placement } from '../schema/placement.ts'
import { poste } from '../schema/poste.ts'

/** The placements that begin soon and have not started, for the clock. */
export function debutsProches(
  base: Base,
  _perimetre: Perimetre,
  { apres, jusquAu }: { apres: DateCivile; jusquAu: DateCivile },
) {
  return base
    .select({
      id: placement.id,
      cpasId: placement.cpasId,
      hoteId: placement.hoteId,
      candidatId: placement.candidatId,
      debutLe: placement.debutLe,
      titreDuPoste: poste.titre,
      nomDeLHote: hote.nom,
    })
    .from(placement)
    .innerJoin(poste, eq(poste.id, placement.posteId))
    .innerJoin(hote, eq(hote.id, placement.hoteId))
    .where(
      and(
        inArray(placement.statut, ['preparation', 'signature']),
        gt(placement.debutLe, apres),
        lte(placement.debutLe, jusquAu),
      ),
    )
    .orderBy(asc(placement.id))
    .all()
}

/** The two days that say who represents a worker. Nothing of them is shown. */
export function naissanceEtDebut(base: Base, _perimetre: Perimetre, placementId: string) {
  return base
    .select({ naissanceLe: candidat.naissanceLe, debutLe: placement.debutLe })
    .from(placement)
    .innerJoin(candidat, eq(candidat.id, placement.candidatId))
    .where(eq(placement.id, placementId))
    .get()
}
