import { eq, type SQL, sql } from 'drizzle-orm'
import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import type { Perimetre } from '../perimetre.ts'
import { cadre } from '../schema/convention.ts'
import { hote, partenariat } from '../schema/hote.ts'
import { poste, posteVisible } from '../schema/poste.ts'
import { deLHote, duCpas } from './vue.ts'

// What several centres share: the conditions a query on `hote` (and `poste`) adds to its own. Always
// beside a join, so that the sub-queries keep the names of their tables.

/** The centre that asks works with the host. */
export const hotePartenaire = (perimetre: Perimetre): SQL =>
  sql`exists (select 1 from ${partenariat} where ${partenariat.hoteId} = ${hote.id} and ${duCpas(perimetre, partenariat.cpasId)})`

/**
 * Hosts belong to no centre: a centre sees those it brought, its partners, and those shared with all;
 * a host sees itself. Nobody else reads hosts.
 */
export const hoteVisible = (perimetre: Perimetre): SQL =>
  perimetre.genre === 'cpas'
    ? sql`(${hote.creeParCpasId} = ${perimetre.cpasId} or ${hote.partage} = 'tous' or ${hotePartenaire(perimetre)})`
    : deLHote(perimetre, hote.id)

/**
 * A centre sees the posts it keeps, and, where it sees the host, those shown to it that are no draft
 * any more; a host sees its own, drafts apart: they are the centre's working paper.
 */
export const posteEnVue = (perimetre: Perimetre): SQL => {
  if (perimetre.genre === 'systeme') return sql`1`
  const publie = sql`${poste.statut} <> 'brouillon'`
  if (perimetre.genre !== 'cpas') return sql`(${publie} and ${deLHote(perimetre, poste.hoteId)})`
  const choisi = sql`exists (select 1 from ${posteVisible} where ${posteVisible.posteId} = ${poste.id} and ${posteVisible.cpasId} = ${perimetre.cpasId})`
  const montre = sql`(${poste.visibilite} = 'tous' or (${poste.visibilite} = 'choisis' and ${choisi}))`
  return sql`(${eq(poste.cpasId, perimetre.cpasId)} or (${publie} and ${montre} and ${hoteVisible(perimetre)}))`
}

/** A framework convention of the centre that asks holds on that day with the host. */
export const cadreEnVigueur = (perimetre: Perimetre, aujourdhui: DateCivile): SQL =>
  sql`exists (select 1 from ${cadre} where ${cadre.hoteId} = ${hote.id} and ${duCpas(perimetre, cadre.cpasId)} and ${cadre.statut} = 'en_vigueur' and ${cadre.du} <= ${aujourdhui} and (${cadre.au} is null or ${cadre.au} >= ${aujourdhui}))`
