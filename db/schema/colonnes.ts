import { type SQL, sql } from 'drizzle-orm'
import { integer, type SQLiteColumn, text } from 'drizzle-orm/sqlite-core'
import type { DateCivile, Mois } from '#app/domain/shared/date-civile.ts'

/** 128 random bits in text: nobody can guess or count them. */
export const identifiant = () => text().primaryKey()
export const reference = () => text()

/** A civil day, YYYY-MM-DD. */
export const jour = () => text().$type<DateCivile>()
export const mois = () => text().$type<Mois>()

/** An instant, UTC milliseconds. */
export const instant = () => integer({ mode: 'timestamp_ms' })

export const vraiFaux = () => integer({ mode: 'boolean' })

/** Optimistic lock: the form carries the version it saw, the update raises it. */
export const version = () => integer().notNull().default(1)

export const json = <T>() => text({ mode: 'json' }).$type<T>()

/** A CHECK that keeps a column inside a closed list; drizzle's enums are types only. */
export function parmi(colonne: SQLiteColumn, valeurs: readonly string[]): SQL {
  return sql`${colonne} in (${sql.raw(valeurs.map((valeur) => `'${valeur}'`).join(', '))})`
}
