import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import { parties } from '#app/domain/convention/convention.ts'
import type { FaitDuJournal } from '#app/domain/placement/ligne-du-temps.ts'
import { estMois } from '#app/domain/shared/date-civile.ts'
import type { Base } from '../client.server.ts'
import type { Perimetre } from '../perimetre.ts'
import { compte, mandat } from '../schema/compte.ts'
import { journal } from '../schema/journal.ts'
import { placement } from '../schema/placement.ts'
import { duCpas } from './vue.ts'

/** The types of events a placement's line of time is made of. */
const typesDeLaLigne = [
  'proposition.creee',
  'proposition.consentie',
  'proposition.envoyee',
  'proposition.acceptee',
  'convention.figee',
  'convention.signee',
  'convention.complete',
  'horaire.confirme',
  'placement.suspendu',
  'placement.repris',
  'placement.annule',
  'feuille.verrouillee',
] as const satisfies readonly FaitDuJournal['type'][]

export interface FaitDate extends Omit<FaitDuJournal, 'le'> {
  readonly survenuA: Date
}

/** What the journal tells of a placement, its proposal and its document, oldest first. */
export function journalDuTriangle(
  base: Base,
  perimetre: Perimetre,
  sujets: readonly string[],
): FaitDate[] {
  return base
    .select({ type: journal.type, survenuA: journal.survenuA, details: journal.details })
    .from(journal)
    .where(
      and(
        duCpas(perimetre, journal.cpasId),
        inArray(journal.sujetId, [...sujets]),
        inArray(journal.type, [...typesDeLaLigne]),
      ),
    )
    .orderBy(asc(journal.rang))
    .all()
    .flatMap(({ type, survenuA, details }) => {
      const connu = typesDeLaLigne.find((un) => un === type)
      return connu ? [{ type: connu, survenuA, ...precisions(details) }] : []
    })
}

/** The two details a step may carry: who signed, which month was locked. */
function precisions(details: string): Pick<FaitDuJournal, 'partie' | 'mois'> {
  const lus: unknown = JSON.parse(details)
  const champ = (nom: string): unknown =>
    typeof lus === 'object' && lus !== null ? Reflect.get(lus, nom) : undefined
  const mois = champ('mois')
  return {
    partie: parties.find((une) => une === champ('partie')) ?? null,
    mois: estMois(mois) ? mois : null,
  }
}

/** The people of the host who answer for it or tutor, for the agent who wants to call them. */
export function contactsDeLHote(base: Base, perimetre: Perimetre, placementId: string) {
  return base
    .select({
      prenom: compte.prenom,
      nom: compte.nom,
      role: mandat.role,
      telephone: compte.telephone,
      courriel: compte.courriel,
    })
    .from(placement)
    .innerJoin(mandat, eq(mandat.hoteId, placement.hoteId))
    .innerJoin(compte, eq(compte.id, mandat.compteId))
    .where(
      and(
        duCpas(perimetre, placement.cpasId),
        eq(placement.id, placementId),
        isNull(mandat.finA),
        eq(compte.actif, true),
      ),
    )
    .orderBy(asc(mandat.role), asc(compte.nom), asc(compte.prenom))
    .all()
}
