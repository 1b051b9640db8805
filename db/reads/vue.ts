import { and, eq, type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Perimetre } from '../perimetre.ts'

const RIEN = sql`0`

/**
 * Rows that hang on a dossier (`cpas_id`, `candidat_id`): those of one's centre, or one's own. A host
 * has its own reads, with its own closed list of fields: from here it gets nothing.
 */
export function duDossier(
  perimetre: Perimetre,
  { cpasId, candidatId }: { cpasId: SQLiteColumn; candidatId: SQLiteColumn },
): SQL {
  switch (perimetre.genre) {
    case 'cpas':
      return eq(cpasId, perimetre.cpasId)
    case 'travailleur':
      return both(eq(cpasId, perimetre.cpasId), eq(candidatId, perimetre.candidatId))
    case 'systeme':
      return sql`1`
    case 'hote':
    case 'observateur':
    case 'instance':
    case 'public':
      return RIEN
  }
}

/** Rows of a centre that are no person's: reserved to the centre. */
export function duCpas(perimetre: Perimetre, cpasId: SQLiteColumn): SQL {
  switch (perimetre.genre) {
    case 'cpas':
      return eq(cpasId, perimetre.cpasId)
    case 'systeme':
      return sql`1`
    case 'travailleur':
    case 'hote':
    case 'observateur':
    case 'instance':
    case 'public':
      return RIEN
  }
}

/** Settings of a centre that hold for its people too: for the centre and for who it follows. */
export function duCentre(perimetre: Perimetre, cpasId: SQLiteColumn): SQL {
  return perimetre.genre === 'travailleur'
    ? eq(cpasId, perimetre.cpasId)
    : duCpas(perimetre, cpasId)
}

/** Rows of one host organisation, for that host. */
export function deLHote(perimetre: Perimetre, hoteId: SQLiteColumn): SQL {
  if (perimetre.genre === 'hote') return eq(hoteId, perimetre.hoteId)
  return perimetre.genre === 'systeme' ? sql`1` : RIEN
}

/** Rows shared by a centre, a host and a person: each sees its own. */
export function duTriangle(
  perimetre: Perimetre,
  colonnes: { cpasId: SQLiteColumn; hoteId: SQLiteColumn; candidatId: SQLiteColumn },
): SQL {
  return perimetre.genre === 'hote'
    ? deLHote(perimetre, colonnes.hoteId)
    : duDossier(perimetre, colonnes)
}

/** A side sees a document from the moment it is open for signature; drafts stay at the centre. */
export function duDocument(
  perimetre: Perimetre,
  colonnes: {
    cpasId: SQLiteColumn
    hoteId: SQLiteColumn
    candidatId: SQLiteColumn
    statut: SQLiteColumn
  },
): SQL {
  const sien = duTriangle(perimetre, colonnes)
  if (perimetre.genre === 'cpas' || perimetre.genre === 'systeme') return sien
  return both(sien, sql`${colonnes.statut} <> 'brouillon'`)
}

function both(a: SQL, b: SQL): SQL {
  return and(a, b) ?? RIEN
}

/** A word somebody typed in a search box, as a LIKE pattern: its wildcards mean themselves. */
export function contenant(mot: string): string {
  return `%${mot.replace(/[\\%_]/g, '\\$&')}%`
}

export interface PageDeListe<T> {
  readonly lignes: readonly T[]
  readonly total: number
  readonly page: number
  readonly pages: number
}

export const PAR_PAGE = 50

/** Cuts a list into pages; a page beyond the last is the last. */
export function pagination(
  total: number,
  demandee: number,
): { page: number; pages: number; decalage: number } {
  const pages = Math.max(1, Math.ceil(total / PAR_PAGE))
  const page = Math.min(Math.max(1, Math.floor(demandee) || 1), pages)
  return { page, pages, decalage: (page - 1) * PAR_PAGE }
}

/**
 * A column with the name of its table. In the columns of a query on one table the names are left out,
 * and a sub-query would then read its own column of that name: `id` above all.
 */
export function nommee(colonne: SQLiteColumn): SQL {
  return sql`${colonne}`
}
