import { and, asc, desc, eq, inArray, isNull, lte, sql } from 'drizzle-orm'
import type { Changement, NatureDAvenant } from '#app/domain/avenant/avenant.ts'
import {
  type StatutDeConvention,
  type TypeDeConvention,
  typesDeDepart,
} from '#app/domain/convention/convention.ts'
import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import type { Base } from '../client.server.ts'
import type { Perimetre } from '../perimetre.ts'
import { convention } from '../schema/convention.ts'
import { avenant } from '../schema/placement.ts'
import { duDocument, duTriangle } from './vue.ts'

/** An avenant as its acts need it. Refuses `commun/introuvable` out of sight. */
export function trouverAvenant(base: Base, perimetre: Perimetre, id: string) {
  const ligne = base
    .select()
    .from(avenant)
    .where(and(duTriangle(perimetre, avenant), eq(avenant.id, id)))
    .get()
  if (!ligne) throw new ErreurMetier('commun/introuvable')
  return ligne
}

export interface LigneDAvenant {
  readonly id: string
  readonly rang: number
  readonly nature: NatureDAvenant
  readonly effetLe: DateCivile
  readonly changement: Changement
  readonly motif: string
  readonly appliqueA: Date | null
  readonly conventionId: string
  readonly reference: string
  readonly statut: StatutDeConvention
}

/** The avenants of a placement with their documents, in order; a host and a worker see no draft. */
export function avenantsDe(base: Base, perimetre: Perimetre, placementId: string): LigneDAvenant[] {
  return base
    .select({
      id: avenant.id,
      rang: avenant.rang,
      nature: avenant.nature,
      effetLe: avenant.effetLe,
      changement: avenant.changement,
      motif: avenant.motif,
      appliqueA: avenant.appliqueA,
      conventionId: convention.id,
      reference: convention.reference,
      statut: convention.statut,
    })
    .from(avenant)
    .innerJoin(convention, eq(convention.sujetId, avenant.id))
    .where(and(duDocument(perimetre, convention), eq(avenant.placementId, placementId)))
    .orderBy(asc(avenant.rang))
    .all()
}

/** Avenants count within a placement. */
export function prochainRang(base: Base, perimetre: Perimetre, placementId: string): number {
  const { n } = base
    .select({ n: sql<number | null>`max(${avenant.rang})` })
    .from(avenant)
    .where(and(duTriangle(perimetre, avenant), eq(avenant.placementId, placementId)))
    .get() ?? { n: null }
  return (n ?? 0) + 1
}

export interface DocumentDOrigine {
  readonly reference: string
  readonly type: TypeDeConvention
  readonly signeeA: Date
}

/**
 * The signed document that avenants change. Refuses `avenant/convention_non_signee`: nothing is
 * changed before everybody has agreed to it once.
 */
export function documentDOrigine(
  base: Base,
  perimetre: Perimetre,
  placementId: string,
): DocumentDOrigine {
  const ligne = base
    .select({
      reference: convention.reference,
      type: convention.type,
      signeeA: convention.signeeA,
    })
    .from(convention)
    .where(
      and(
        duDocument(perimetre, convention),
        eq(convention.sujetId, placementId),
        inArray(convention.type, [...typesDeDepart]),
        eq(convention.statut, 'signee'),
      ),
    )
    .orderBy(desc(convention.creeA))
    .get()
  if (!ligne?.signeeA) throw new ErreurMetier('avenant/convention_non_signee')
  const { reference, type, signeeA } = ligne
  return { reference, type, signeeA }
}

/** The changes of weekly hours that all have signed, in order of their day. */
export function heuresChangees(base: Base, perimetre: Perimetre, placementId: string) {
  return avenantsDe(base, perimetre, placementId)
    .flatMap(({ statut, effetLe, changement }) =>
      statut === 'signee' && changement.nature === 'horaire'
        ? [
            {
              effetLe,
              heuresSemaine: changement.heuresSemaine,
              heuresAvant: changement.heuresAvant,
            },
          ]
        : [],
    )
    .toSorted((a, b) => (a.effetLe < b.effetLe ? -1 : 1))
}

/** Signed by all, not yet carried out, and due: for the round of the day. */
export function avenantsDus(base: Base, _perimetre: Perimetre, aujourdhui: DateCivile) {
  return base
    .select({ id: avenant.id })
    .from(avenant)
    .innerJoin(convention, eq(convention.sujetId, avenant.id))
    .where(
      and(
        eq(convention.statut, 'signee'),
        isNull(avenant.appliqueA),
        lte(avenant.effetLe, aujourdhui),
      ),
    )
    .orderBy(asc(avenant.effetLe), asc(avenant.id))
    .all()
}

/** The avenant of a placement whose document is still open, if there is one. */
export function avenantOuvert(base: Base, perimetre: Perimetre, placementId: string) {
  return avenantsDe(base, perimetre, placementId).find(
    ({ statut }) => statut !== 'signee' && statut !== 'annulee',
  )
}
