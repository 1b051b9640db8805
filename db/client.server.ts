import Database from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import type { Cles } from './cles.server.ts'
import { enRefus } from './contraintes.ts'
import { controlerFichier, creerFichier, migrer, verifierEmpreinte } from './migrer.server.ts'
import * as schema from './schema/index.ts'

/** One open database: drizzle's, with the keys of the sealed columns. One per process. */
export type Base = ReturnType<typeof surConnexion>

/** The same, inside a transaction: only writes ask for it, only `enTransaction` gives it. */
export type Tx = Base & { readonly __marque: 'Tx' }

/**
 * Opens the database file, brings it to the present schema and asserts its guarantees. Refuses
 * (ErreurMetier `base/…`) a file that is missing, empty, not ours, newer than this program, damaged,
 * or whose schema was tampered with.
 */
export function ouvrirBase(
  fichier: string | Buffer,
  cles: Cles,
  { creer = false }: { creer?: boolean } = {},
): Base {
  // Tests open in memory, from nothing or from a serialised copy.
  if (fichier === ':memory:' || typeof fichier !== 'string')
    return surConnexion(preparer(new Database(fichier), ':memory:'), cles)
  const existe = controlerFichier(fichier, creer)
  if (!existe) creerFichier(fichier)
  return surConnexion(preparer(new Database(fichier), fichier), cles)
}

/**
 * Opens the file to look at it only: nothing is migrated, nothing can be written. Refuses `base/…` a
 * file that is missing, not ours, or whose schema was tampered with.
 */
export function ouvrirPourLire(fichier: string, cles: Cles): Base {
  controlerFichier(fichier, false)
  const sqlite = new Database(fichier, { readonly: true })
  try {
    sqlite.pragma('trusted_schema = OFF')
    verifierEmpreinte(sqlite, fichier)
    return surConnexion(sqlite, cles)
  } catch (erreur) {
    sqlite.close()
    throw erreur
  }
}

function preparer(sqlite: Database.Database, fichier: string): Database.Database {
  try {
    regler(sqlite)
    migrer(sqlite, fichier)
    verifierReglages(sqlite)
    return sqlite
  } catch (erreur) {
    sqlite.close()
    throw estAbimee(erreur) ? new ErreurMetier('base/abimee', { fichier }) : erreur
  }
}

/** A file cut or overwritten is noticed by the first page that does not hold, before any check. */
function estAbimee(erreur: unknown): boolean {
  return (
    erreur instanceof Error &&
    'code' in erreur &&
    /^SQLITE_(CORRUPT|NOTADB)/.test(String(erreur.code))
  )
}

const reglages = {
  // An existing WAL database reopens with NORMAL, which loses acknowledged commits in a power cut.
  synchronous: 2,
  foreign_keys: 1,
  // INSERT OR REPLACE must fire the delete triggers of the append-only tables.
  recursive_triggers: 1,
  trusted_schema: 0,
  // Erased notes must not stay readable in free pages.
  secure_delete: 1,
  cell_size_check: 1,
  // The driver waits synchronously: a longer wait would freeze every request.
  busy_timeout: 2000,
  temp_store: 2,
  journal_size_limit: 67_108_864,
} as const

function regler(sqlite: Database.Database): void {
  sqlite.pragma('journal_mode = WAL')
  for (const [nom, valeur] of Object.entries(reglages)) sqlite.pragma(`${nom} = ${valeur}`)
}

/** A setting that did not take would be noticed only on the worst day: so at every open. */
export function verifierReglages(sqlite: Database.Database): void {
  for (const [nom, valeur] of Object.entries(reglages)) {
    const lu =
      nom === 'busy_timeout'
        ? sqlite.pragma('busy_timeout', { simple: true })
        : sqlite.pragma(nom, { simple: true })
    if (Number(lu) !== valeur) throw new Error(`pragma ${nom} is ${lu}, must be ${valeur}`)
  }
}

function surConnexion(sqlite: Database.Database, cles: Cles) {
  return Object.assign(drizzle(retenirLesRequetes(sqlite), { schema, casing: 'snake_case' }), {
    cles,
  })
}

const REQUETES_RETENUES = 600

/**
 * Compiling a query takes longer than running it, and the same few hundred come back all day: they are
 * kept, the oldest goes first. Everything here is synchronous: none is asked for while it runs.
 */
function retenirLesRequetes(sqlite: Database.Database): Database.Database {
  const retenues = new Map<string, Database.Statement>()
  const preparer = sqlite.prepare.bind(sqlite)
  const prepare = (texte: string) => {
    const connue = retenues.get(texte)
    if (connue) {
      // Rows as objects are the default; the last reader may have asked for arrays or single values.
      if (connue.reader) connue.pluck(false).raw(false)
      return connue
    }
    const requete = preparer(texte)
    const [plusAncienne] = retenues.keys()
    if (retenues.size === REQUETES_RETENUES && plusAncienne) retenues.delete(plusAncienne)
    retenues.set(texte, requete)
    return requete
  }
  return Object.assign(sqlite, { prepare })
}

type SansAttendre<T> = T extends PromiseLike<unknown> ? never : T

/**
 * One act, one transaction: immediate, so that two acts never read the same past, and synchronous,
 * because whatever follows an `await` would run outside. A promise does not compile here, and is
 * rolled back should it come all the same. A constraint that says no comes out as its refusal.
 */
export function enTransaction<T>(base: Base, acte: (tx: Tx) => SansAttendre<T>): SansAttendre<T> {
  const transaction = base.$client.transaction(() => {
    const resultat = acte(base as Tx)
    if (resultat instanceof Promise) throw new Error('an act must not await')
    return resultat
  })
  try {
    return transaction.immediate()
  } catch (erreur) {
    throw enRefus(erreur)
  }
}

/**
 * Many acts, some of which wait for their preparation, all or none: for a base that nobody else uses
 * yet, since whatever else ran on this connection meanwhile would be part of it. Each act inside is a
 * step that can still be undone alone.
 */
export async function toutOuRien<T>(base: Base, faire: () => Promise<T>): Promise<T> {
  base.$client.exec('begin immediate')
  try {
    const resultat = await faire()
    base.$client.exec('commit')
    return resultat
  } catch (erreur) {
    if (base.$client.inTransaction) base.$client.exec('rollback')
    throw erreur
  }
}

/** A consistent view over several reads; nothing is written. */
export function enLecture<T>(base: Base, lire: () => SansAttendre<T>): SansAttendre<T> {
  return base.$client.transaction(lire).deferred()
}

export function fermerBase(base: Base): void {
  base.$client.pragma('wal_checkpoint(TRUNCATE)')
  base.$client.close()
}
