import type { Base } from '#db/client.server.ts'

/** One row that was written: in which table, and of which centre when it says so. */
export interface Touche {
  readonly table: string
  readonly geste: 'insert' | 'update' | 'delete'
  readonly cpasId: string | null
}

/**
 * Watches every table from within: temporary triggers note each row that is written, and what is
 * rolled back is forgotten with it. Nothing of the file itself changes.
 */
export function surveiller(base: Base): void {
  const sqlite = base.$client
  if (sqlite.prepare("select 1 from sqlite_temp_master where name = 'touche'").get()) return
  const tables = sqlite
    .prepare("select name from sqlite_master where type = 'table' and name not like 'sqlite_%'")
    .pluck()
    .all() as string[]
  sqlite.exec('create temp table touche (nom text, geste text, cpas_id text)')
  for (const table of tables) {
    const colonnes = sqlite.pragma(`table_info("${table}")`) as { name: string }[]
    const sien = colonnes.some(({ name }) => name === 'cpas_id')
    for (const geste of ['insert', 'update', 'delete'] as const) {
      const ligne = geste === 'delete' ? 'old' : 'new'
      sqlite.exec(
        `create temp trigger "vu_${table}_${geste}" after ${geste} on main."${table}" begin
           insert into touche values ('${table}', '${geste}', ${sien ? `${ligne}.cpas_id` : 'null'});
         end`,
      )
    }
  }
}

/** What was written since the last time one looked. */
export function touches(base: Base): Touche[] {
  const vues = base.$client
    .prepare('select distinct nom as "table", geste, cpas_id as cpasId from touche')
    .all() as Touche[]
  if (vues.length > 0) base.$client.exec('delete from touche')
  return vues
}

/** The events written since a line of the journal. */
export function evenementsDepuis(base: Base, rang: number): string[] {
  return base.$client
    .prepare('select type from journal where rang > ? order by rang')
    .pluck()
    .all(rang) as string[]
}

export function dernierRang(base: Base): number {
  return Number(base.$client.prepare('select coalesce(max(rang), 0) from journal').pluck().get())
}
