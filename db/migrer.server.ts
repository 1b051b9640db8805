import { createHash } from 'node:crypto'
import {
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'

/** «PAS6»: tells our file from any other SQLite database. */
const APPLICATION_ID = 0x50415336
/** Older libraries carry the WAL-reset bug, which can lose a committed page. */
const SQLITE_MINIMUM = '3.51.3'
const DOSSIER = 'db/migrations'

/**
 * Looks at a file without opening it as a database, so that a refused file stays untouched.
 * Answers false when the file is absent and may be created. Refuses `base/absente`, `base/vide`,
 * `base/etrangere`.
 */
export function controlerFichier(fichier: string, creer: boolean): boolean {
  if (!existsSync(fichier)) {
    if (creer) return false
    throw new ErreurMetier('base/absente', { fichier })
  }
  if (!statSync(fichier).isFile()) throw new ErreurMetier('base/etrangere', { fichier })
  const entete = lireEntete(fichier)
  // SQLite opens a zero-byte file as an empty database: a wrong mount would be a silently empty app.
  if (entete.length === 0) throw new ErreurMetier('base/vide', { fichier })
  if (
    entete.length < 100 ||
    entete.subarray(0, 16).toString('latin1') !== 'SQLite format 3\0' ||
    entete.readUInt32BE(68) !== APPLICATION_ID
  )
    throw new ErreurMetier('base/etrangere', { fichier })
  return true
}

/** Creates the file aside and renames it, so that a crash never leaves half a database. */
export function creerFichier(fichier: string): void {
  const brouillon = `${fichier}.creation`
  for (const reste of [brouillon, `${brouillon}-journal`]) rmSync(reste, { force: true })
  const sqlite = new Database(brouillon)
  sqlite.pragma('synchronous = FULL')
  sqlite.pragma(`application_id = ${APPLICATION_ID}`)
  appliquer(sqlite, lesMigrations())
  sqlite.close()
  renameSync(brouillon, fichier)
}

/**
 * Brings an open database to the present schema: a copy first, then each migration in one
 * transaction. Refuses `base/moteur_trop_ancien`, `base/plus_recente`, `base/abimee`, `base/schema_modifie`.
 */
export function migrer(sqlite: Database.Database, fichier: string): void {
  const moteur = String(sqlite.prepare('select sqlite_version()').pluck().get())
  if (comparer(moteur, SQLITE_MINIMUM) < 0)
    throw new ErreurMetier('base/moteur_trop_ancien', { moteur, minimum: SQLITE_MINIMUM })

  const migrations = lesMigrations()
  const actuelle = Number(sqlite.pragma('user_version', { simple: true }))
  if (actuelle > migrations.length) throw new ErreurMetier('base/plus_recente', { fichier })
  const integrite = sqlite.pragma('quick_check(1)', { simple: true })
  if (integrite !== 'ok') throw new ErreurMetier('base/abimee', { fichier })
  if (actuelle > 0) verifierEmpreinte(sqlite, fichier)
  if (actuelle === migrations.length) return

  if (actuelle > 0) {
    const copie = `${fichier}.avant-migration-${actuelle}`
    rmSync(copie, { force: true })
    sqlite.prepare('vacuum into ?').run(copie)
  }
  appliquer(sqlite, migrations)
}

interface Migration {
  readonly nom: string
  readonly instructions: readonly string[]
}

function lesMigrations(): Migration[] {
  const { entries }: { entries: { tag: string }[] } = JSON.parse(
    readFileSync(join(DOSSIER, 'meta/_journal.json'), 'utf8'),
  )
  return entries.map(({ tag }) => ({
    nom: tag,
    instructions: readFileSync(join(DOSSIER, `${tag}.sql`), 'utf8').split(
      '--> statement-breakpoint',
    ),
  }))
}

function appliquer(sqlite: Database.Database, migrations: readonly Migration[]): void {
  const actuelle = Number(sqlite.pragma('user_version', { simple: true }))
  for (const [rang, { nom, instructions }] of migrations.entries()) {
    if (rang < actuelle) continue
    // Tables may be rebuilt: references are checked as a whole at the end instead.
    sqlite.pragma('foreign_keys = OFF')
    sqlite
      .transaction(() => {
        for (const instruction of instructions) sqlite.exec(instruction)
        const casses = sqlite.pragma('foreign_key_check')
        if (Array.isArray(casses) && casses.length > 0)
          throw new Error(`migration ${nom} breaks ${casses.length} references`)
        sqlite
          .prepare("insert or replace into meta (cle, valeur) values ('empreinte_du_schema', ?)")
          .run(JSON.stringify(empreinteDuSchema(sqlite)))
        sqlite.pragma(`user_version = ${rang + 1}`)
      })
      .immediate()
    sqlite.pragma('foreign_keys = ON')
  }
}

/** Someone who drops a trigger changes this; it is compared at every start. */
function empreinteDuSchema(sqlite: Database.Database): string {
  const textes = sqlite
    .prepare(
      "select sql from sqlite_master where sql is not null and name not like 'sqlite_%' order by type, name",
    )
    .pluck()
    .all()
  return createHash('sha256').update(textes.join('\n')).digest('hex')
}

/** Refuses `base/schema_modifie` when a table, an index or a trigger is no longer what was migrated. */
export function verifierEmpreinte(sqlite: Database.Database, fichier: string): void {
  const gardee = sqlite
    .prepare("select valeur from meta where cle = 'empreinte_du_schema'")
    .pluck()
    .get()
  if (gardee !== JSON.stringify(empreinteDuSchema(sqlite)))
    throw new ErreurMetier('base/schema_modifie', { fichier })
}

function lireEntete(fichier: string): Buffer {
  const descripteur = openSync(fichier, 'r')
  try {
    const tampon = Buffer.alloc(100)
    return tampon.subarray(0, readSync(descripteur, tampon, 0, 100, 0))
  } finally {
    closeSync(descripteur)
  }
}

function comparer(a: string, b: string): number {
  const [x, y] = [a, b].map((v) => v.split('.').map(Number))
  for (let i = 0; i < 3; i++) {
    const ecart = (x?.[i] ?? 0) - (y?.[i] ?? 0)
    if (ecart !== 0) return ecart
  }
  return 0
}
