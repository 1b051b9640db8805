import { and, asc, desc, eq, sql } from 'drizzle-orm'
import type { Decision } from '#app/domain/reprise/decision.ts'
import type { PersonneConnue } from '#app/domain/reprise/doublons.ts'
import type { LigneLue } from '#app/domain/reprise/reprise.ts'
import type { Cellule } from '#app/domain/reprise/tableau.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { desceller } from '../cles.server.ts'
import type { Base } from '../client.server.ts'
import { lieuDeReprise } from '../lieux.ts'
import type { Perimetre } from '../perimetre.ts'
import { candidat } from '../schema/candidat.ts'
import { compte } from '../schema/compte.ts'
import { hote } from '../schema/hote.ts'
import { poste } from '../schema/poste.ts'
import { reprise, repriseLigne } from '../schema/reprise.ts'
import { duCpas } from './vue.ts'

/** A take-over of a file. Refuses `commun/introuvable` out of sight. */
export function trouverReprise(base: Base, perimetre: Perimetre, id: string) {
  const ligne = base
    .select({
      id: reprise.id,
      cpasId: reprise.cpasId,
      quoi: reprise.quoi,
      nomDeFichier: reprise.nomDeFichier,
      statut: reprise.statut,
      deposeeA: reprise.deposeeA,
      appliqueeA: reprise.appliqueeA,
      version: reprise.version,
    })
    .from(reprise)
    .where(and(duCpas(perimetre, reprise.cpasId), eq(reprise.id, id)))
    .get()
  if (!ligne) throw new ErreurMetier('commun/introuvable')
  return ligne
}

/** The files a centre took over, newest first. */
export function listerReprises(base: Base, perimetre: Perimetre) {
  return base
    .select({
      id: reprise.id,
      quoi: reprise.quoi,
      nomDeFichier: reprise.nomDeFichier,
      statut: reprise.statut,
      deposeeA: reprise.deposeeA,
      par: sql<string>`${compte.prenom} || ' ' || ${compte.nom}`,
      lignes: sql<number>`(select count(*) from ${repriseLigne} where ${repriseLigne.repriseId} = ${reprise.id})`,
      reprises: sql<number>`(select count(*) from ${repriseLigne} where ${repriseLigne.repriseId} = ${reprise.id} and ${repriseLigne.objetId} is not null)`,
    })
    .from(reprise)
    .leftJoin(compte, eq(compte.id, reprise.parCompteId))
    .where(duCpas(perimetre, reprise.cpasId))
    .orderBy(desc(reprise.deposeeA))
    .limit(100)
    .all()
}

export interface LigneGardee extends Omit<LigneLue<unknown>, 'cellules'> {
  readonly cellules: Readonly<Record<string, Cellule>>
  readonly decision: Decision | null
  readonly objetId: string | null
}

/** The rows of a file, opened, in their order. */
export function lireLignesDeReprise(
  base: Base,
  perimetre: Perimetre,
  repriseId: string,
): LigneGardee[] {
  trouverReprise(base, perimetre, repriseId)
  return base
    .select()
    .from(repriseLigne)
    .where(eq(repriseLigne.repriseId, repriseId))
    .orderBy(asc(repriseLigne.rang))
    .all()
    .map(({ rang, cellules, lecture, statut, decision, objetId }) => {
      const ouvrir = (scelle: string): unknown =>
        JSON.parse(desceller(base.cles, lieuDeReprise(repriseId, rang), scelle))
      return {
        ...(ouvrir(lecture) as Omit<LigneLue<unknown>, 'cellules' | 'rang' | 'statut'>),
        rang,
        statut,
        cellules: ouvrir(cellules) as Record<string, Cellule>,
        decision,
        objetId,
      }
    })
}

/** Everybody the centre already has a file of, as the comparison of an import needs them. */
export function personnesConnues(base: Base, perimetre: Perimetre): PersonneConnue[] {
  return base
    .select({
      id: candidat.id,
      nom: candidat.nom,
      prenom: candidat.prenom,
      naissance: candidat.naissanceLe,
      indexNiss: candidat.nissIndex,
      commune: candidat.commune,
    })
    .from(candidat)
    .where(duCpas(perimetre, candidat.cpasId))
    .orderBy(asc(candidat.id))
    .all()
}

/** The posts the centre wrote, with what tells them apart in a file. */
export function postesConnus(base: Base, perimetre: Perimetre) {
  return base
    .select({
      id: poste.id,
      ref: poste.sourceRef,
      titre: poste.titre,
      horaireTexte: poste.horaireTexte,
      hote: hote.nom,
      codePostal: hote.codePostal,
    })
    .from(poste)
    .innerJoin(hote, eq(hote.id, poste.hoteId))
    .where(duCpas(perimetre, poste.cpasId))
    .orderBy(asc(poste.id))
    .all()
}
