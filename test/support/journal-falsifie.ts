import { createHash } from 'node:crypto'
import { copyFileSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { enTransaction, fermerBase, ouvrirBase } from '#db/client.server.ts'
import { consigner } from '#db/writes/journal.server.ts'
import { clesDeTest } from './base-de-test.ts'
import { midi } from './horloge.ts'

/** Lines of the journal that the falsifications start from. */
export const LIGNES = 40

export function unFichierNeuf(): string {
  return join(mkdtempSync(join(tmpdir(), 'p60-')), 'base.db')
}

/** A database on disk whose journal is whole. */
export function unJournalIntact(): string {
  const fichier = unFichierNeuf()
  const base = ouvrirBase(fichier, clesDeTest, { creer: true })
  enTransaction(base, (tx) => {
    for (let i = 0; i < LIGNES; i++)
      consigner(tx, {
        type: 'compte.connexion',
        acteurId: `acteur-${i}`,
        cpasId: i % 2 ? 'cpas-a' : 'cpas-b',
        sujetId: `sujet-${i}`,
        details: { moyen: 'lien' },
        survenuA: new Date(midi('2026-11-25').getTime() + i * 60_000),
      })
  })
  fermerBase(base)
  return fichier
}

/** What somebody with the file, but without the keys, can do to a copy of it. */
export function falsifie(intact: string, faire: (sqlite: Database.Database) => void): string {
  const fichier = unFichierNeuf()
  copyFileSync(intact, fichier)
  const sqlite = new Database(fichier)
  const declencheurs = sqlite
    .prepare("select name, sql from sqlite_master where type = 'trigger' and tbl_name = 'journal'")
    .all() as { name: string; sql: string }[]
  for (const { name } of declencheurs) sqlite.exec(`drop trigger ${name}`)
  faire(sqlite)
  // The guard rails are put back: nothing shows in the schema.
  for (const { sql } of declencheurs) sqlite.exec(sql)
  sqlite.close()
  return fichier
}

/** Rewrites the hashes from a line on, as well as one can without the key. */
export function rechainer(sqlite: Database.Database, depuis: number): void {
  const lignes = sqlite
    .prepare('select * from journal where rang >= ? order by rang')
    .all(depuis) as Record<string, unknown>[]
  let precedente = String(
    sqlite
      .prepare('select empreinte from journal where rang = ?')
      .pluck()
      .get(depuis - 1) ?? '0',
  )
  const ecrire = sqlite.prepare('update journal set precedente = ?, empreinte = ? where rang = ?')
  for (const ligne of lignes) {
    const empreinte = createHash('sha256')
      .update(JSON.stringify({ ...ligne, precedente }))
      .digest('base64url')
    ecrire.run(precedente, empreinte, ligne.rang)
    precedente = empreinte
  }
}
