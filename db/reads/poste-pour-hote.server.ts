import { and, asc, eq, sql } from 'drizzle-orm'
import { statutsEnCours } from '#app/domain/placement/cycle-de-vie.ts'
import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import type { Base } from '../client.server.ts'
import type { Perimetre } from '../perimetre.ts'
import { compte } from '../schema/compte.ts'
import { cpas } from '../schema/cpas.ts'
import { hote, site } from '../schema/hote.ts'
import { placement } from '../schema/placement.ts'
import { poste } from '../schema/poste.ts'
import { aReconfirmer, enListe, lieu, occupees } from './colonnes-de-poste.ts'
import { posteEnVue } from './visibilite.ts'
import { deLHote } from './vue.ts'

/** The people at work on a post, of every centre: the host has them before its eyes. */
const auTravail = sql<number>`(select count(*) from ${placement} where ${placement.posteId} = ${poste.id} and ${placement.statut} in (${enListe(statutsEnCours)}))`

/** The host's own posts, open ones first; a draft is still its centre's paper. */
export function listerPostesDeLHote(base: Base, perimetre: Perimetre, aujourdhui: DateCivile) {
  return base
    .select({
      id: poste.id,
      titre: poste.titre,
      commune: lieu.commune,
      statut: poste.statut,
      places: poste.places,
      occupees,
      auTravail,
      aReconfirmer: aReconfirmer(aujourdhui),
      cpasFr: cpas.nomFr,
      cpasNl: cpas.nomNl,
    })
    .from(poste)
    .innerJoin(hote, eq(hote.id, poste.hoteId))
    .innerJoin(cpas, eq(cpas.id, poste.cpasId))
    .leftJoin(site, eq(site.id, poste.siteId))
    .where(and(deLHote(perimetre, poste.hoteId), posteEnVue(perimetre)))
    .orderBy(sql`${poste.statut} = 'ferme'`, asc(poste.recherche), asc(poste.id))
    .all()
    .map((ligne) => ({ ...ligne, aReconfirmer: ligne.aReconfirmer === 1 }))
}

/**
 * One post as its host reads it: the work, never where the centre found it nor to whom it is shown.
 * Refuses `commun/introuvable` for another host's.
 */
export function lirePosteDeLHote(
  base: Base,
  perimetre: Perimetre,
  id: string,
  aujourdhui: DateCivile,
) {
  const ligne = base
    .select({
      id: poste.id,
      cpasId: poste.cpasId,
      hoteId: poste.hoteId,
      titre: poste.titre,
      statut: poste.statut,
      metier: poste.metier,
      taches: poste.taches,
      tachesExclues: poste.tachesExclues,
      places: poste.places,
      occupees,
      auTravail,
      semaine: poste.semaine,
      horaireTexte: poste.horaireTexte,
      heuresSemaine: poste.heuresSemaine,
      frOral: poste.frOral,
      nlOral: poste.nlOral,
      langueRaison: poste.langueRaison,
      soutienLangue: poste.soutienLangue,
      permis: poste.permis,
      exigences: poste.exigences,
      chargeKg: poste.chargeKg,
      deboutHeures: poste.deboutHeures,
      competences: poste.competences,
      competencesApprises: poste.competencesApprises,
      objectif: poste.objectif,
      formation: poste.formation,
      debutLe: poste.debutLe,
      dureeMois: poste.dureeMois,
      confirmeA: poste.confirmeA,
      version: poste.version,
      site: site.nom,
      ...lieu,
      tuteur: sql<string | null>`${compte.prenom} || ' ' || ${compte.nom}`,
      aReconfirmer: aReconfirmer(aujourdhui),
      cpasFr: cpas.nomFr,
      cpasNl: cpas.nomNl,
    })
    .from(poste)
    .innerJoin(hote, eq(hote.id, poste.hoteId))
    .innerJoin(cpas, eq(cpas.id, poste.cpasId))
    .leftJoin(site, eq(site.id, poste.siteId))
    .leftJoin(compte, eq(compte.id, poste.tuteurId))
    .where(and(deLHote(perimetre, poste.hoteId), posteEnVue(perimetre), eq(poste.id, id)))
    .get()
  if (!ligne) throw new ErreurMetier('commun/introuvable')
  return { ...ligne, aReconfirmer: ligne.aReconfirmer === 1 }
}
