import { and, count, eq, gte, inArray, lt, lte } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { statutsCommences } from '#app/domain/placement/cycle-de-vie.ts'
import type { Dimension } from '#app/domain/placement/statistique.ts'
import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import type { Base } from '../client.server.ts'
import type { Perimetre } from '../perimetre.ts'
import { candidat } from '../schema/candidat.ts'
import { hote } from '../schema/hote.ts'
import { placement } from '../schema/placement.ts'
import { proposition } from '../schema/proposition.ts'

/** A whole year, as days and as instants: two years never overlap, so none can be subtracted. */
export interface AnneeCivile {
  readonly du: DateCivile
  readonly au: DateCivile
  readonly de: Date
  readonly avant: Date
}

/** Raw counts by group: they leave the server only after the small ones are taken out. */
export type Comptes = ReadonlyMap<string, number>

/** Proposals sent to a host in the year. */
export function compterPropositions(
  base: Base,
  perimetre: Perimetre,
  dimension: Dimension,
  { de, avant }: AnneeCivile,
): Comptes {
  exigerObservateur(perimetre)
  const parDimension: Record<Dimension, SQLiteColumn> = {
    cpas: proposition.cpasId,
    origine: proposition.origine,
    objectif: candidat.objectif,
    categorie: hote.categorie,
  }
  return enTable(
    base
      .select({ cle: parDimension[dimension], n: count() })
      .from(proposition)
      .innerJoin(candidat, eq(candidat.id, proposition.candidatId))
      .innerJoin(hote, eq(hote.id, proposition.hoteId))
      .where(and(gte(proposition.envoyeeA, de), lt(proposition.envoyeeA, avant)))
      .groupBy(parDimension[dimension])
      .all(),
  )
}

/** Placements that began in the year; those only prepared or given up are left out. */
export function compterPlacements(
  base: Base,
  perimetre: Perimetre,
  dimension: Dimension,
  { du, au }: AnneeCivile,
): Comptes {
  exigerObservateur(perimetre)
  const parDimension: Record<Dimension, SQLiteColumn> = {
    cpas: placement.cpasId,
    origine: proposition.origine,
    objectif: placement.objectif,
    categorie: hote.categorie,
  }
  return enTable(
    base
      .select({ cle: parDimension[dimension], n: count() })
      .from(placement)
      .innerJoin(proposition, eq(proposition.id, placement.propositionId))
      .innerJoin(hote, eq(hote.id, placement.hoteId))
      .where(
        and(
          inArray(placement.statut, [...statutsCommences]),
          gte(placement.debutLe, du),
          lte(placement.debutLe, au),
        ),
      )
      .groupBy(parDimension[dimension])
      .all(),
  )
}

function enTable(lignes: readonly { cle: unknown; n: number }[]): Comptes {
  return new Map(lignes.map(({ cle, n }) => [String(cle), n]))
}

function exigerObservateur({ genre }: Perimetre): void {
  if (genre !== 'observateur' && genre !== 'systeme')
    throw new Error('statistics of every centre are the observer’s business')
}
