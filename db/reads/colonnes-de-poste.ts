import { type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { statutsOccupants } from '#app/domain/placement/cycle-de-vie.ts'
import { moisAvantConfirmation, REGLAGE_DE_CONFIRMATION } from '#app/domain/poste/bareme.ts'
import { statutsVivants } from '#app/domain/poste/cycle-de-vie.ts'
import { enVigueur } from '#app/domain/shared/bareme.ts'
import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import { cpas, reglage } from '../schema/cpas.ts'
import { hote, site } from '../schema/hote.ts'
import { placement } from '../schema/placement.ts'
import { poste } from '../schema/poste.ts'

// What is worked out about a post in every query on it, beside its own columns. The queries join
// `hote` and `cpas`, and leave `site` optional.

export const enListe = (valeurs: readonly string[]): SQL =>
  sql.join(
    valeurs.map((une) => sql`${une}`),
    sql`, `,
  )

/** The place of work is the site as a whole where it has one, else the host's own address. */
const duLieu = (duSite: SQLiteColumn, deLHote: SQLiteColumn) =>
  sql<
    string | null
  >`case when coalesce(${site.codePostal}, ${site.commune}) is null then ${deLHote} else ${duSite} end`

export const lieu = {
  adresse: duLieu(site.adresse, hote.adresse),
  codePostal: duLieu(site.codePostal, hote.codePostal),
  commune: duLieu(site.commune, hote.commune),
}

/** Places taken by the people of all centres; which people is nobody else's business. */
export const occupees = sql<number>`(select count(*) from ${placement} where ${placement.posteId} = ${poste.id} and ${placement.statut} in (${enListe(statutsOccupants)}))`

/**
 * A post that people can still be proposed to, neither changed nor confirmed for the months that its
 * centre decided (S-B7). In SQL, because each post follows the setting of its own centre.
 */
export const aReconfirmer = (aujourdhui: DateCivile) => {
  const defaut = enVigueur(moisAvantConfirmation, aujourdhui).valeur
  const mois = sql`coalesce((select cast(${reglage.valeur} as integer) from ${reglage} where ${reglage.cpasId} = ${poste.cpasId} and ${reglage.cle} = ${REGLAGE_DE_CONFIRMATION} and ${reglage.des} <= ${aujourdhui} order by ${reglage.des} desc limit 1), ${defaut})`
  return sql<number>`(${poste.statut} in (${enListe(statutsVivants)}) and ${poste.confirmeA} < 1000 * unixepoch(date(${aujourdhui}, '-' || ${mois} || ' months', '+1 day')))`
}

/** A post as acts and pages know it; where it was found is its centre's own note. */
export const colonnesDePoste = {
  id: poste.id,
  cpasId: poste.cpasId,
  hoteId: poste.hoteId,
  siteId: poste.siteId,
  titre: poste.titre,
  metier: poste.metier,
  taches: poste.taches,
  tachesExclues: poste.tachesExclues,
  places: poste.places,
  occupees,
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
  tuteurId: poste.tuteurId,
  debutLe: poste.debutLe,
  dureeMois: poste.dureeMois,
  statut: poste.statut,
  visibilite: poste.visibilite,
  confirmeA: poste.confirmeA,
  version: poste.version,
  hote: hote.nom,
  categorie: hote.categorie,
  site: site.nom,
  ...lieu,
  cpasFr: cpas.nomFr,
  cpasNl: cpas.nomNl,
}
