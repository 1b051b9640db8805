import { and, asc, eq, gte, inArray, lte, ne, type SQL, sql } from 'drizzle-orm'
import { statutsEnCours } from '#app/domain/placement/cycle-de-vie.ts'
import type { JourDeFeuille, StatutDeFeuille } from '#app/domain/prestation/prestation.ts'
import { commeLHoteLeVoit } from '#app/domain/prestation/regles.ts'
import type { DateCivile, Mois } from '#app/domain/shared/date-civile.ts'
import type { Base } from '../client.server.ts'
import type { Perimetre } from '../perimetre.ts'
import { exception, feuille, horaire } from '../schema/horaire.ts'
import { placement } from '../schema/placement.ts'
import { deLHote } from './vue.ts'

/** A host's placements, but for those undone before they began: these leave it nothing of the person. */
const chezLui = (perimetre: Perimetre): SQL =>
  and(deLHote(perimetre, placement.hoteId), ne(placement.statut, 'annule')) ?? sql`0`

export interface FeuilleDeTravailleur {
  readonly placementId: string
  readonly mois: Mois
  readonly statut: StatutDeFeuille
  readonly vueA: Date | null
}

/** The sheets a host has confirmed or sent, of all its workers. */
export function feuillesChezLHote(base: Base, perimetre: Perimetre): FeuilleDeTravailleur[] {
  return base
    .select({
      placementId: feuille.placementId,
      mois: feuille.mois,
      statut: feuille.statut,
      vueA: feuille.vueA,
    })
    .from(feuille)
    .innerJoin(placement, eq(placement.id, feuille.placementId))
    .where(chezLui(perimetre))
    .orderBy(asc(feuille.mois), asc(feuille.id))
    .all()
}

/** Announced days of a host's workers in a period: «absent», «formation», «fermé», never why. */
export function exceptionsChezLHote(
  base: Base,
  perimetre: Perimetre,
  { du, au }: { du: DateCivile; au: DateCivile },
): (JourDeFeuille & { placementId: string })[] {
  return base
    .select({
      placementId: exception.placementId,
      jour: exception.jour,
      code: exception.code,
      minutes: exception.minutes,
    })
    .from(exception)
    .innerJoin(placement, eq(placement.id, exception.placementId))
    .where(and(chezLui(perimetre), gte(exception.jour, du), lte(exception.jour, au)))
    .orderBy(asc(exception.jour), asc(exception.placementId))
    .all()
    .map(({ placementId, ...jour }) => ({ placementId, ...commeLHoteLeVoit(jour) }))
}

/** The schedules both sides agreed on, of the workers who are there or about to be. */
export function horairesChezLHote(base: Base, perimetre: Perimetre) {
  return base
    .select({
      placementId: horaire.placementId,
      des: horaire.des,
      semaine: horaire.semaine,
      statut: horaire.statut,
    })
    .from(horaire)
    .innerJoin(placement, eq(placement.id, horaire.placementId))
    .where(
      and(
        deLHote(perimetre, placement.hoteId),
        inArray(placement.statut, ['signature', ...statutsEnCours]),
        inArray(horaire.statut, ['confirme', 'remplace']),
      ),
    )
    .orderBy(asc(horaire.des))
    .all()
}
