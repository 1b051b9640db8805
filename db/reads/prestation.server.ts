import { and, asc, desc, eq, inArray, type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { statutsCommences } from '#app/domain/placement/cycle-de-vie.ts'
import type { JourDeFeuille, StatutDeFeuille } from '#app/domain/prestation/prestation.ts'
import { commeLHoteLeVoit } from '#app/domain/prestation/regles.ts'
import {
  type DateCivile,
  dernierJour,
  type Mois,
  premierJour,
} from '#app/domain/shared/date-civile.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import type { Base } from '../client.server.ts'
import type { Perimetre } from '../perimetre.ts'
import { candidat } from '../schema/candidat.ts'
import { correction, feuille, feuilleJour } from '../schema/horaire.ts'
import { hote } from '../schema/hote.ts'
import { journal } from '../schema/journal.ts'
import { placement } from '../schema/placement.ts'
import { poste } from '../schema/poste.ts'
import { duCpas, duTriangle } from './vue.ts'

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
/** Which version of a sheet stands now, without its days. Refuses `commun/introuvable` out of sight. */
export function versionDeFeuille(base: Base, perimetre: Perimetre, id: string): number {
  const ligne = base
    .select({ version: feuille.version })
    .from(feuille)
    .innerJoin(placement, eq(placement.id, feuille.placementId))
    .where(and(duTriangle(perimetre, placement), eq(feuille.id, id)))
    .get()
  if (!ligne) throw new ErreurMetier('commun/introuvable')
  return ligne.version
}

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
      par: nomDuCompte(correction.parId),
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
  readonly candidatId: string
  readonly numero: number
  readonly prenom: string
  readonly nom: string
  readonly referentId: string | null
  readonly cpasId: string
  readonly hoteId: string
  readonly nomDeLHote: string
  readonly titreDuPoste: string
  readonly debutLe: DateCivile
  readonly fin: DateCivile
  readonly feuilleId: string | null
  readonly statut: StatutDeFeuille | null
  readonly version: number | null
  readonly confirmeeA: Date | null
  readonly vueA: Date | null
}

/**
 * Every sheet a month should have in a centre, present or missing: a missing one is shown as missing,
 * never as nothing.
 */
export function feuillesAttendues(base: Base, perimetre: Perimetre, mois: Mois): FeuilleAttendue[] {
  return base
    .select({
      placementId: placement.id,
      candidatId: candidat.id,
      numero: candidat.numero,
      prenom: candidat.prenom,
      nom: candidat.nom,
      referentId: candidat.referentId,
      cpasId: placement.cpasId,
      hoteId: hote.id,
      nomDeLHote: hote.nom,
      titreDuPoste: poste.titre,
      debutLe: placement.debutLe,
      fin: sql<DateCivile>`coalesce(${placement.finLe}, ${placement.finPrevueLe})`,
      feuilleId: feuille.id,
      statut: feuille.statut,
      version: feuille.version,
      confirmeeA: feuille.confirmeeA,
      vueA: feuille.vueA,
    })
    .from(placement)
    .innerJoin(candidat, eq(candidat.id, placement.candidatId))
    .innerJoin(poste, eq(poste.id, placement.posteId))
    .innerJoin(hote, eq(hote.id, placement.hoteId))
    .leftJoin(feuille, and(eq(feuille.placementId, placement.id), eq(feuille.mois, mois)))
    .where(
      and(
        duCpas(perimetre, placement.cpasId),
        inArray(placement.statut, [...statutsCommences]),
        sql`${placement.debutLe} <= ${dernierJour(mois)}`,
        sql`coalesce(${placement.finLe}, ${placement.finPrevueLe}) >= ${premierJour(mois)}`,
      ),
    )
    .orderBy(asc(hote.nom), asc(candidat.recherche), asc(placement.id))
    .all()
}

/** How often the sheet of a month was asked of its host: the journal is the memory of it. */
export function demandesDeFeuille(
  base: Base,
  perimetre: Perimetre,
  placementId: string,
  mois: Mois,
): number {
  const demandee = base
    .select({ rang: sql<number | null>`max(json_extract(${journal.details}, '$.rang'))` })
    .from(journal)
    .where(
      and(
        duCpas(perimetre, journal.cpasId),
        eq(journal.sujetId, placementId),
        eq(journal.type, 'feuille.demandee'),
        sql`json_extract(${journal.details}, '$.mois') = ${mois}`,
      ),
    )
    .get()
  return demandee?.rang ?? 0
}

/** Days and corrections of several sheets of a centre, by the id of the sheet. */
export function joursDesFeuilles(base: Base, perimetre: Perimetre, ids: readonly string[]) {
  const jours = perimetre.genre === 'cpas' ? joursDe(base, ids) : new Map<string, JourDeFeuille[]>()
  return (id: string) => ({
    jours: jours.get(id) ?? [],
    corrections: correctionsDe(base, perimetre, id),
  })
}

/** A sheet with the names of those who dealt with it, for its centre. Refuses `commun/introuvable`. */
export function lireFeuille(base: Base, perimetre: Perimetre, id: string) {
  const feuilleConnue = trouverFeuille(base, perimetre, id)
  const personne = base
    .select({ prenom: candidat.prenom, nom: candidat.nom, numero: candidat.numero })
    .from(candidat)
    .where(and(duCpas(perimetre, candidat.cpasId), eq(candidat.id, feuilleConnue.candidatId)))
    .get()
  if (!personne) throw new ErreurMetier('commun/introuvable')
  const acteurs = base
    .select({
      confirmeePar: nomDuCompte(feuille.confirmeePar),
      approuveePar: nomDuCompte(feuille.approuveePar),
    })
    .from(feuille)
    .where(eq(feuille.id, id))
    .get()
  return {
    ...feuilleConnue,
    ...personne,
    confirmeePar: acteurs?.confirmeePar ?? null,
    approuveePar: acteurs?.approuveePar ?? null,
  }
}

function nomDuCompte(colonne: SQLiteColumn) {
  return sql<string | null>`(select c.prenom || ' ' || c.nom from compte c where c.id = ${colonne})`
}

/** The sheets a person has, the latest month first, whatever the placement. */
export function feuillesDuTravailleur(base: Base, perimetre: Perimetre) {
  return base
    .select({
      id: feuille.id,
      mois: feuille.mois,
      statut: feuille.statut,
      vueA: feuille.vueA,
      decision: feuille.decision,
      nomDeLHote: hote.nom,
      minutes: sql<number>`(select coalesce(sum(j.minutes), 0) from feuille_jour j where j.feuille_id = ${feuille.id})`,
    })
    .from(feuille)
    .innerJoin(placement, eq(placement.id, feuille.placementId))
    .innerJoin(hote, eq(hote.id, placement.hoteId))
    .where(
      and(
        perimetre.genre === 'travailleur' ? duTriangle(perimetre, placement) : sql`0`,
        sql`${feuille.statut} <> 'ouverte'`,
      ),
    )
    .orderBy(desc(feuille.mois))
    .all()
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
