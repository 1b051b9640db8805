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
  perimetre.genre === 'cpas' ? hoteVuPar(perimetre.cpasId) : deLHote(perimetre, hote.id)

const publie = sql`${poste.statut} <> 'brouillon'`

/** The hosts a centre sees: those it brought, its partners, those shared with all. */
const hoteVuPar = (cpasId: string): SQL =>
  sql`(${hote.creeParCpasId} = ${cpasId} or ${hote.partage} = 'tous' or exists (select 1 from ${partenariat} where ${partenariat.hoteId} = ${hote.id} and ${partenariat.cpasId} = ${cpasId}))`

const posteVuPar = (cpasId: string): SQL => {
  const choisi = sql`exists (select 1 from ${posteVisible} where ${posteVisible.posteId} = ${poste.id} and ${posteVisible.cpasId} = ${cpasId})`
  const montre = sql`(${poste.visibilite} = 'tous' or (${poste.visibilite} = 'choisis' and ${choisi}))`
  return sql`(${eq(poste.cpasId, cpasId)} or (${publie} and ${montre} and ${hoteVuPar(cpasId)}))`
}

/**
 * A centre sees the posts it keeps, and, where it sees the host, those shown to it that are no draft
 * any more; a host sees its own, drafts apart: they are the centre's working paper.
 */
export const posteEnVue = (perimetre: Perimetre): SQL => {
  if (perimetre.genre === 'systeme') return sql`1`
  if (perimetre.genre === 'cpas') return posteVuPar(perimetre.cpasId)
  return sql`(${publie} and ${deLHote(perimetre, poste.hoteId)})`
}

/** The posts a centre could propose: for a person's own page, where they are counted, never listed. */
export const posteOffrableA = (cpasId: string): SQL => sql`(${publie} and ${posteVuPar(cpasId)})`

/** A framework convention of the centre that asks holds on that day with the host. */
export const cadreEnVigueur = (perimetre: Perimetre, aujourdhui: DateCivile): SQL =>
  sql`exists (select 1 from ${cadre} where ${cadre.hoteId} = ${hote.id} and ${duCpas(perimetre, cadre.cpasId)} and ${cadre.statut} = 'en_vigueur' and ${cadre.du} <= ${aujourdhui} and (${cadre.au} is null or ${cadre.au} >= ${aujourdhui}))`
