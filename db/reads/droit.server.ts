import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import type { Base } from '../client.server.ts'
import type { Perimetre } from '../perimetre.ts'
import { candidat, occupation } from '../schema/candidat.ts'
import { cpas } from '../schema/cpas.ts'
import { compteur } from '../schema/droit.ts'
import { hote } from '../schema/hote.ts'
import { placement } from '../schema/placement.ts'
import { duDossier } from './vue.ts'

/** The counter of a person as last computed; undefined before their first placement. */
export function lireCompteur(base: Base, perimetre: Perimetre, candidatId: string) {
  return base
    .select()
    .from(compteur)
    .where(and(duDossier(perimetre, compteur), eq(compteur.candidatId, candidatId)))
    .get()
}

/** What the rights engine needs of a person, whoever locked the sheet; nothing of it is shown. */
export function carriereConnue(base: Base, _perimetre: Perimetre, candidatId: string) {
  const dossier = base
    .select({ cpasId: candidat.cpasId, naissanceLe: candidat.naissanceLe, region: cpas.region })
    .from(candidat)
    .innerJoin(cpas, eq(cpas.id, candidat.cpasId))
    .where(eq(candidat.id, candidatId))
    .get()
  const placements = base
    .select({
      id: placement.id,
      statut: placement.statut,
      debutLe: placement.debutLe,
      finPrevueLe: placement.finPrevueLe,
      finLe: placement.finLe,
      heuresSemaine: placement.heuresSemaine,
      heuresReference: placement.heuresReference,
      nomDeLHote: hote.nom,
    })
    .from(placement)
    .innerJoin(hote, eq(hote.id, placement.hoteId))
    .where(
      and(
        eq(placement.candidatId, candidatId),
        inArray(placement.statut, ['actif', 'suspendu', 'termine']),
      ),
    )
    .orderBy(asc(placement.debutLe))
    .all()
  const occupations = base
    .select({
      type: occupation.type,
      du: occupation.du,
      au: occupation.au,
      details: occupation.details,
      preuve: occupation.preuve,
      verifieeA: occupation.verifieeA,
    })
    .from(occupation)
    .where(and(eq(occupation.candidatId, candidatId), isNull(occupation.retireeA)))
    .orderBy(asc(occupation.du), asc(occupation.id))
    .all()
    .map(({ verifieeA, ...une }) => ({ ...une, verifiee: verifieeA !== null }))
  return { dossier, placements, occupations }
}

export interface CompteurDeListe {
  readonly candidatId: string
  readonly prenom: string
  readonly nom: string
  readonly verdict: string
  readonly dateDemande: DateCivile
  readonly donneesAu: DateCivile | null
}

/** The counters of a centre, for alerts and statistics. */
export function listerCompteurs(base: Base, perimetre: Perimetre): CompteurDeListe[] {
  return base
    .select({
      candidatId: compteur.candidatId,
      prenom: candidat.prenom,
      nom: candidat.nom,
      verdict: compteur.verdict,
      dateDemande: compteur.dateDemande,
      donneesAu: compteur.donneesAu,
    })
    .from(compteur)
    .innerJoin(candidat, eq(candidat.id, compteur.candidatId))
    .where(duDossier(perimetre, compteur))
    .orderBy(asc(candidat.nom), asc(candidat.prenom))
    .all()
}
