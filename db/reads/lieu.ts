import { and, eq, isNull, type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { mandat } from '../schema/compte.ts'
import { hote, partenariat } from '../schema/hote.ts'

/** A host is a centre's business when it made its sheet or works with it. */
export function duPartenaire(cpasId: string, hoteId: SQLiteColumn): SQL {
  return sql`(exists (select 1 from ${partenariat} where ${partenariat.hoteId} = ${hoteId} and ${partenariat.cpasId} = ${cpasId})
    or exists (select 1 from ${hote} as h where h.id = ${hoteId} and h.cree_par_cpas_id = ${cpasId}))`
}

/** Where a role holds: a centre, a host, or the instance. */
export interface Lieu {
  readonly cpasId: string | null
  readonly hoteId: string | null
}

export const auLieu = ({ cpasId, hoteId }: Lieu) =>
  and(
    cpasId === null ? isNull(mandat.cpasId) : eq(mandat.cpasId, cpasId),
    hoteId === null ? isNull(mandat.hoteId) : eq(mandat.hoteId, hoteId),
    isNull(mandat.candidatId),
  )
