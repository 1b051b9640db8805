import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Objectif } from '#app/domain/candidat/candidat.ts'
import { statutsOccupants } from '#app/domain/placement/cycle-de-vie.ts'
import type { Verification } from '#app/domain/placement/placement.ts'
import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import type { Base } from '../client.server.ts'
import type { Perimetre } from '../perimetre.ts'
import { candidat } from '../schema/candidat.ts'
import { compte } from '../schema/compte.ts'
import { hote } from '../schema/hote.ts'
import { placement, verificationFaite } from '../schema/placement.ts'
import { poste } from '../schema/poste.ts'
import { proposition } from '../schema/proposition.ts'
import { duCpas, duDossier, duTriangle } from './vue.ts'

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

/** A placement as its acts need it. Refuses `commun/introuvable` out of sight. */
export function trouverPlacement(base: Base, perimetre: Perimetre, id: string) {
  const ligne = base
    .select({
      placement,
      titreDuPoste: poste.titre,
      metier: poste.metier,
      semaine: poste.semaine,
      taches: poste.taches,
      nomDeLHote: hote.nom,
      categorieDeLHote: hote.categorie,
      langueDeLHote: hote.langue,
    })
    .from(placement)
    .innerJoin(poste, eq(poste.id, placement.posteId))
    .innerJoin(hote, eq(hote.id, placement.hoteId))
    .where(and(duTriangle(perimetre, placement), eq(placement.id, id)))
    .get()
  if (!ligne) throw new ErreurMetier('commun/introuvable')
  const { placement: sien, ...reste } = ligne
  return { ...sien, ...reste }
}

/** The items of the check-list that are done. */
export function verificationsDe(base: Base, perimetre: Perimetre, placementId: string) {
  return base
    .select({
      quoi: verificationFaite.quoi,
      faiteLe: verificationFaite.faiteLe,
      reference: verificationFaite.reference,
    })
    .from(verificationFaite)
    .where(
      and(
        duCpas(perimetre, verificationFaite.cpasId),
        eq(verificationFaite.placementId, placementId),
      ),
    )
    .orderBy(asc(verificationFaite.quoi))
    .all()
}

/** The worker as a document prints them, and the agent who follows them. */
export function personneDuPlacement(base: Base, perimetre: Perimetre, placementId: string) {
  const ligne = base
    .select({
      candidatId: candidat.id,
      numero: candidat.numero,
      prenom: candidat.prenom,
      nom: candidat.nom,
      langue: candidat.langue,
      agentPrenom: compte.prenom,
      agentNom: compte.nom,
      agentTelephone: compte.telephone,
      agentCourriel: compte.courriel,
    })
    .from(placement)
    .innerJoin(candidat, eq(candidat.id, placement.candidatId))
    .leftJoin(compte, eq(compte.id, candidat.referentId))
    .where(and(duCpas(perimetre, placement.cpasId), eq(placement.id, placementId)))
    .get()
  if (!ligne) throw new ErreurMetier('commun/introuvable')
  return ligne
}

/** The items that are done, for an act of any side: it is told only whether the papers are in order. */
export function verificationsFaites(
  base: Base,
  _perimetre: Perimetre,
  placementId: string,
): Verification[] {
  return base
    .select({ quoi: verificationFaite.quoi })
    .from(verificationFaite)
    .where(eq(verificationFaite.placementId, placementId))
    .all()
    .map(({ quoi }) => quoi)
}

/** When a placement starts, for the notices of its own document. */
export function debutDuPlacement(base: Base, perimetre: Perimetre, id: string): DateCivile | null {
  return (
    base
      .select({ debutLe: placement.debutLe })
      .from(placement)
      .where(and(duTriangle(perimetre, placement), eq(placement.id, id)))
      .get()?.debutLe ?? null
  )
}
