import { sql } from 'drizzle-orm'
import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import { candidat } from '../schema/candidat.ts'
import { placement } from '../schema/placement.ts'
import { nommee } from './vue.ts'

/** Since when a person waits for a post: the first talk, or the end of the work she has had since. */
export const attendDepuis = sql<DateCivile>`max(${nommee(candidat.suiviDepuis)}, coalesce((select max(${placement.finLe}) from ${placement} where ${placement.candidatId} = ${nommee(candidat.id)} and ${placement.statut} = 'termine'), ${nommee(candidat.suiviDepuis)}))`
