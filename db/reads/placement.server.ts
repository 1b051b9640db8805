import { and, asc, count, desc, eq, inArray, type SQL, sql } from 'drizzle-orm'
import type { Objectif } from '#app/domain/candidat/candidat.ts'
import { statutsOccupants } from '#app/domain/placement/cycle-de-vie.ts'
import type {
  MotifDeFin,
  StatutDePlacement,
  Verification,
} from '#app/domain/placement/placement.ts'
import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { mots } from '#app/domain/shared/texte.ts'
import type { Base } from '../client.server.ts'
import type { Perimetre } from '../perimetre.ts'
import { candidat } from '../schema/candidat.ts'
import { compte } from '../schema/compte.ts'
import { hote } from '../schema/hote.ts'
import { placement, verificationFaite } from '../schema/placement.ts'
import { poste } from '../schema/poste.ts'
import { proposition } from '../schema/proposition.ts'
import {
  contenant,
  duCpas,
  duDossier,
  duTriangle,
  PAR_PAGE,
  type PageDeListe,
  pagination,
} from './vue.ts'

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

export interface LigneDePlacement {
  readonly id: string
  readonly statut: StatutDePlacement
  readonly prenom: string
  readonly nom: string
  readonly titreDuPoste: string
  readonly nomDeLHote: string
  readonly debutLe: DateCivile
  readonly finPrevueLe: DateCivile
  readonly finLe: DateCivile | null
  readonly motifFin: MotifDeFin | null
  readonly referentId: string | null
  readonly referent: string | null
}

export interface FiltresDePlacements {
  readonly mots?: string | undefined
  readonly statut?: StatutDePlacement | undefined
  readonly referentId?: string | undefined
  readonly hoteId?: string | undefined
  readonly page?: number | undefined
}

/** One page of the placements of a centre: those that start last first. */
export function listerPlacements(
  base: Base,
  perimetre: Perimetre,
  filtres: FiltresDePlacements,
): PageDeListe<LigneDePlacement> {
  const ou = retenus(perimetre, filtres)
  const total = compter(base, ou)
  const { page, pages, decalage } = pagination(total, filtres.page ?? 1)
  const lignes = lignesDe(base, ou)
    .orderBy(desc(placement.debutLe), asc(candidat.recherche), asc(placement.id))
    .limit(PAR_PAGE)
    .offset(decalage)
    .all()
  return { lignes, total, page, pages }
}

/** Where a centre has placed people, by name. */
export function lieuxDesPlacements(base: Base, perimetre: Perimetre) {
  return base
    .selectDistinct({ id: hote.id, nom: hote.nom })
    .from(placement)
    .innerJoin(hote, eq(hote.id, placement.hoteId))
    .where(duCpas(perimetre, placement.cpasId))
    .orderBy(asc(hote.nom), asc(hote.id))
    .all()
}

export interface ColonneDePlacements {
  readonly statut: StatutDePlacement
  readonly total: number
  readonly lignes: readonly LigneDePlacement[]
}

/** Enough of each state for a board; the whole of one state is a list. */
const PAR_COLONNE = 25

/** The placements that go on, by state: what starts or ends first, first. */
export function colonnesDePlacements(
  base: Base,
  perimetre: Perimetre,
  filtres: Omit<FiltresDePlacements, 'statut' | 'page'>,
): ColonneDePlacements[] {
  return statutsOccupants.map((statut) => {
    const ou = retenus(perimetre, { ...filtres, statut })
    const enCours = statut === 'actif' || statut === 'suspendu'
    const lignes = lignesDe(base, ou)
      .orderBy(asc(enCours ? placement.finPrevueLe : placement.debutLe), asc(placement.id))
      .limit(PAR_COLONNE)
      .all()
    return { statut, total: compter(base, ou), lignes }
  })
}

/** A centre's own list, never another side's. */
function retenus(perimetre: Perimetre, filtres: FiltresDePlacements): SQL | undefined {
  return and(
    duCpas(perimetre, placement.cpasId),
    filtres.statut ? eq(placement.statut, filtres.statut) : undefined,
    filtres.referentId ? eq(candidat.referentId, filtres.referentId) : undefined,
    filtres.hoteId ? eq(placement.hoteId, filtres.hoteId) : undefined,
    ...mots(filtres.mots ?? '').map(
      (mot) =>
        sql`(${candidat.recherche} like ${contenant(mot)} escape '\\' or ${poste.recherche} like ${contenant(mot)} escape '\\' or ${hote.recherche} like ${contenant(mot)} escape '\\')`,
    ),
  )
}

function compter(base: Base, ou: SQL | undefined): number {
  return (
    base
      .select({ n: count() })
      .from(placement)
      .innerJoin(candidat, eq(candidat.id, placement.candidatId))
      .innerJoin(poste, eq(poste.id, placement.posteId))
      .innerJoin(hote, eq(hote.id, placement.hoteId))
      .where(ou)
      .get()?.n ?? 0
  )
}

function lignesDe(base: Base, ou: SQL | undefined) {
  return base
    .select({
      id: placement.id,
      statut: placement.statut,
      prenom: candidat.prenom,
      nom: candidat.nom,
      titreDuPoste: poste.titre,
      nomDeLHote: hote.nom,
      debutLe: placement.debutLe,
      finPrevueLe: placement.finPrevueLe,
      finLe: placement.finLe,
      motifFin: placement.motifFin,
      referentId: candidat.referentId,
      referent: sql<string | null>`${compte.prenom} || ' ' || ${compte.nom}`,
    })
    .from(placement)
    .innerJoin(candidat, eq(candidat.id, placement.candidatId))
    .innerJoin(poste, eq(poste.id, placement.posteId))
    .innerJoin(hote, eq(hote.id, placement.hoteId))
    .leftJoin(compte, eq(compte.id, candidat.referentId))
    .where(ou)
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

/** How the worker of a document is called. */
export function nomDuTravailleur(base: Base, perimetre: Perimetre, candidatId: string) {
  const ligne = base
    .select({ prenom: candidat.prenom, nom: candidat.nom })
    .from(candidat)
    .where(and(duCpas(perimetre, candidat.cpasId), eq(candidat.id, candidatId)))
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
