import { and, asc, desc, eq, gte, inArray, isNull, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import type { Base } from '../client.server.ts'
import type { Perimetre } from '../perimetre.ts'
import { candidat } from '../schema/candidat.ts'
import { compte, mandat } from '../schema/compte.ts'
import { hote } from '../schema/hote.ts'
import { placement } from '../schema/placement.ts'
import { poste } from '../schema/poste.ts'
import { absenceDAgent, prolongation } from '../schema/prolongation.ts'
import { enPoste } from './destinataire.server.ts'
import { duCpas, duDossier } from './vue.ts'

/** A request as its acts need it. Refuses `commun/introuvable` out of sight. */
export function trouverProlongation(base: Base, perimetre: Perimetre, id: string) {
  const ligne = base
    .select()
    .from(prolongation)
    .where(and(surDossier(perimetre), eq(prolongation.id, id)))
    .get()
  if (!ligne) throw new ErreurMetier('commun/introuvable')
  return ligne
}

const demandeur = alias(compte, 'demandeur')
const destinataire = alias(compte, 'destinataire')
const decideur = alias(compte, 'decideur')
const nomDe = (un: typeof demandeur | typeof destinataire | typeof decideur) =>
  sql<string>`${un.prenom} || ' ' || ${un.nom}`

/** The requests of a placement with who asked and who decided, the latest first. */
export function prolongationsDe(base: Base, perimetre: Perimetre, placementId: string) {
  return base
    .select({
      id: prolongation.id,
      statut: prolongation.statut,
      finVoulueLe: prolongation.finVoulueLe,
      motif: prolongation.motif,
      decideur: prolongation.decideur,
      demandeeA: prolongation.demandeeA,
      rappels: prolongation.rappels,
      decideeLe: prolongation.decideeLe,
      reference: prolongation.reference,
      raison: prolongation.raison,
      version: prolongation.version,
      demandeePar: nomDe(demandeur),
      adresseeA: nomDe(destinataire),
      decideePar: sql<string | null>`${decideur.prenom} || ' ' || ${decideur.nom}`,
    })
    .from(prolongation)
    .innerJoin(demandeur, eq(demandeur.id, prolongation.demandeeParId))
    .innerJoin(destinataire, eq(destinataire.id, prolongation.adresseeAId))
    .leftJoin(decideur, eq(decideur.id, prolongation.decideeParId))
    .where(and(surDossier(perimetre), eq(prolongation.placementId, placementId)))
    .orderBy(desc(prolongation.demandeeA))
    .all()
}

/** The requests that wait, for tasks and for the clock: of one placement, or of whoever looks. */
export function prolongationsEnAttente(
  base: Base,
  perimetre: Perimetre,
  { placementId }: { placementId?: string } = {},
) {
  return base
    .select({
      id: prolongation.id,
      version: prolongation.version,
      cpasId: prolongation.cpasId,
      placementId: prolongation.placementId,
      candidatId: prolongation.candidatId,
      finVoulueLe: prolongation.finVoulueLe,
      decideur: prolongation.decideur,
      adresseeAId: prolongation.adresseeAId,
      demandeeParId: prolongation.demandeeParId,
      demandeeA: prolongation.demandeeA,
      rappels: prolongation.rappels,
      statutDuPlacement: placement.statut,
      prenom: candidat.prenom,
      nom: candidat.nom,
      referentId: candidat.referentId,
      titreDuPoste: poste.titre,
      nomDeLHote: hote.nom,
    })
    .from(prolongation)
    .innerJoin(placement, eq(placement.id, prolongation.placementId))
    .innerJoin(candidat, eq(candidat.id, prolongation.candidatId))
    .innerJoin(poste, eq(poste.id, placement.posteId))
    .innerJoin(hote, eq(hote.id, placement.hoteId))
    .where(
      and(
        surDossier(perimetre),
        eq(prolongation.statut, 'demandee'),
        placementId ? eq(prolongation.placementId, placementId) : undefined,
      ),
    )
    .orderBy(asc(prolongation.demandeeA))
    .all()
}

/** The days away of the people of a centre that are not over yet. */
export function absencesDes(base: Base, perimetre: Perimetre, des: DateCivile) {
  return base
    .select({
      id: absenceDAgent.id,
      cpasId: absenceDAgent.cpasId,
      compteId: absenceDAgent.compteId,
      du: absenceDAgent.du,
      au: absenceDAgent.au,
      nom: sql<string>`${compte.prenom} || ' ' || ${compte.nom}`,
    })
    .from(absenceDAgent)
    .innerJoin(compte, eq(compte.id, absenceDAgent.compteId))
    .where(
      and(
        duCpas(perimetre, absenceDAgent.cpasId),
        isNull(absenceDAgent.retireeA),
        gte(absenceDAgent.au, des),
      ),
    )
    .orderBy(asc(absenceDAgent.du), asc(compte.nom))
    .all()
}

/** An absence to withdraw. Refuses `commun/introuvable` out of sight. */
export function trouverAbsence(base: Base, perimetre: Perimetre, id: string) {
  const ligne = base
    .select()
    .from(absenceDAgent)
    .where(and(duCpas(perimetre, absenceDAgent.cpasId), eq(absenceDAgent.id, id)))
    .get()
  if (!ligne) throw new ErreurMetier('commun/introuvable')
  return ligne
}

/** The people of a centre whose days away can be noted. */
export function collegues(base: Base, perimetre: Perimetre) {
  return base
    .selectDistinct({
      compteId: compte.id,
      nom: sql<string>`${compte.prenom} || ' ' || ${compte.nom}`,
    })
    .from(mandat)
    .innerJoin(compte, eq(compte.id, mandat.compteId))
    .where(
      and(
        duCpas(perimetre, mandat.cpasId),
        inArray(mandat.role, ['agent', 'prospecteur', 'administratif', 'responsable']),
        enPoste,
      ),
    )
    .orderBy(asc(compte.nom), asc(compte.prenom))
    .all()
}

const surDossier = (perimetre: Perimetre) => duDossier(perimetre, prolongation)
