import { and, asc, desc, eq, inArray, type SQL, sql } from 'drizzle-orm'
import type { JourDeFeuille, StatutDeFeuille } from '#app/domain/prestation/prestation.ts'
import { commeLHoteLeVoit } from '#app/domain/prestation/regles.ts'
import type { DateCivile, Mois } from '#app/domain/shared/date-civile.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import type { Base } from '../client.server.ts'
import type { Perimetre } from '../perimetre.ts'
import { candidat } from '../schema/candidat.ts'
import { correction, feuille, feuilleJour } from '../schema/horaire.ts'
import { hote } from '../schema/hote.ts'
import { placement } from '../schema/placement.ts'
import { poste } from '../schema/poste.ts'
import { duTriangle } from './vue.ts'

const colonnes = {
  id: feuille.id,
  mois: feuille.mois,
  statut: feuille.statut,
  confirmeeA: feuille.confirmeeA,
  vueA: feuille.vueA,
  contestation: feuille.contestation,
  decision: feuille.decision,
  approuveeA: feuille.approuveeA,
  verrouilleeA: feuille.verrouilleeA,
  version: feuille.version,
  placementId: feuille.placementId,
  cpasId: placement.cpasId,
  hoteId: placement.hoteId,
  candidatId: placement.candidatId,
  debutLe: placement.debutLe,
  finPrevueLe: placement.finPrevueLe,
  finLe: placement.finLe,
  titreDuPoste: poste.titre,
  nomDeLHote: hote.nom,
}

/** One sheet with its days, by its id. Refuses `commun/introuvable` out of sight. */
export function trouverFeuille(base: Base, perimetre: Perimetre, id: string) {
  return completer(base, perimetre, eq(feuille.id, id)) ?? introuvable()
}

/** The sheet of a month of a placement, if it was ever confirmed. */
export function feuilleDuMois(base: Base, perimetre: Perimetre, placementId: string, mois: Mois) {
  return completer(
    base,
    perimetre,
    and(eq(feuille.placementId, placementId), eq(feuille.mois, mois)),
  )
}

function completer(base: Base, perimetre: Perimetre, ou: SQL | undefined) {
  const ligne = base
    .select(colonnes)
    .from(feuille)
    .innerJoin(placement, eq(placement.id, feuille.placementId))
    .innerJoin(poste, eq(poste.id, placement.posteId))
    .innerJoin(hote, eq(hote.id, placement.hoteId))
    .where(and(duTriangle(perimetre, placement), ou))
    .get()
  if (!ligne) return undefined
  const jours = joursDe(base, [ligne.id]).get(ligne.id) ?? []
  return { ...ligne, jours: perimetre.genre === 'hote' ? jours.map(commeLHoteLeVoit) : jours }
}

function joursDe(base: Base, ids: readonly string[]): Map<string, JourDeFeuille[]> {
  const groupes = new Map<string, JourDeFeuille[]>()
  const lignes = base
    .select()
    .from(feuilleJour)
    .where(inArray(feuilleJour.feuilleId, [...ids]))
    .orderBy(asc(feuilleJour.jour))
    .all()
  for (const { feuilleId, jour, code, minutes } of lignes) {
    const siens = groupes.get(feuilleId) ?? []
    siens.push({ jour, code, minutes })
    groupes.set(feuilleId, siens)
  }
  return groupes
}

/** Corrections made after the lock, in their order. */
export function correctionsDe(base: Base, perimetre: Perimetre, feuilleId: string) {
  return base
    .select({
      jour: correction.jour,
      code: correction.code,
      minutes: correction.minutes,
      raison: correction.raison,
      corrigeeA: correction.corrigeeA,
    })
    .from(correction)
    .innerJoin(feuille, eq(feuille.id, correction.feuilleId))
    .innerJoin(placement, eq(placement.id, feuille.placementId))
    .where(
      and(
        perimetre.genre === 'hote' ? sql`0` : duTriangle(perimetre, placement),
        eq(correction.feuilleId, feuilleId),
      ),
    )
    .orderBy(asc(correction.corrigeeA), asc(correction.id))
    .all()
}

export interface FeuilleVerrouillee {
  readonly mois: Mois
  readonly jours: readonly JourDeFeuille[]
  readonly corrections: readonly JourDeFeuille[]
}

/** What is certain of a placement: its locked months, with their corrections. */
export function feuillesVerrouillees(
  base: Base,
  perimetre: Perimetre,
  placementId: string,
): FeuilleVerrouillee[] {
  const lignes = base
    .select({ id: feuille.id, mois: feuille.mois })
    .from(feuille)
    .innerJoin(placement, eq(placement.id, feuille.placementId))
    .where(
      and(
        duTriangle(perimetre, placement),
        eq(feuille.placementId, placementId),
        eq(feuille.statut, 'verrouillee'),
      ),
    )
    .orderBy(asc(feuille.mois))
    .all()
  const jours = joursDe(
    base,
    lignes.map(({ id }) => id),
  )
  return lignes.map(({ id, mois }) => ({
    mois,
    jours: jours.get(id) ?? [],
    corrections: correctionsDe(base, perimetre, id),
  }))
}

export interface FeuilleAttendue {
  readonly placementId: string
  readonly feuilleId: string | null
  readonly mois: Mois
  readonly statut: StatutDeFeuille | null
  readonly prenom: string
  readonly nom: string
  readonly titreDuPoste: string
  readonly nomDeLHote: string
  readonly contestee: boolean
}

/**
 * Every sheet a month should have, present or missing: a missing one is shown as missing, never as
 * nothing.
 */
export function feuillesAttendues(
  base: Base,
  perimetre: Perimetre,
  { mois, du, au }: { mois: Mois; du: DateCivile; au: DateCivile },
): FeuilleAttendue[] {
  return base
    .select({
      placementId: placement.id,
      feuilleId: feuille.id,
      statut: feuille.statut,
      contestation: feuille.contestation,
      decision: feuille.decision,
      prenom: candidat.prenom,
      nom: candidat.nom,
      titreDuPoste: poste.titre,
      nomDeLHote: hote.nom,
    })
    .from(placement)
    .innerJoin(candidat, eq(candidat.id, placement.candidatId))
    .innerJoin(poste, eq(poste.id, placement.posteId))
    .innerJoin(hote, eq(hote.id, placement.hoteId))
    .leftJoin(feuille, and(eq(feuille.placementId, placement.id), eq(feuille.mois, mois)))
    .where(
      and(
        duTriangle(perimetre, placement),
        inArray(placement.statut, ['actif', 'suspendu', 'termine']),
        sql`${placement.debutLe} <= ${au}`,
        sql`coalesce(${placement.finLe}, ${placement.finPrevueLe}) >= ${du}`,
      ),
    )
    .orderBy(asc(hote.nom), asc(candidat.nom), asc(candidat.prenom))
    .all()
    .map(({ contestation, decision, ...ligne }) => ({
      ...ligne,
      mois,
      contestee: contestation !== null && decision === null,
    }))
}

/** The sheets of a placement, the latest month first. */
export function feuillesDuPlacement(base: Base, perimetre: Perimetre, placementId: string) {
  return base
    .select({
      id: feuille.id,
      mois: feuille.mois,
      statut: feuille.statut,
      confirmeeA: feuille.confirmeeA,
      vueA: feuille.vueA,
      verrouilleeA: feuille.verrouilleeA,
    })
    .from(feuille)
    .innerJoin(placement, eq(placement.id, feuille.placementId))
    .where(and(duTriangle(perimetre, placement), eq(feuille.placementId, placementId)))
    .orderBy(desc(feuille.mois))
    .all()
}

function introuvable(): never {
  throw new ErreurMetier('commun/introuvable')
}
