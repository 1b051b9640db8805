import Database from 'better-sqlite3'
import type { Cles } from '#db/cles.server.ts'
import { type Base, ouvrirBase } from '#db/client.server.ts'

/** The same keys in every test: a sealed value may then be compared across them. */
export const clesDeTest: Cles = {
  champs: [{ id: 'test', cle: Buffer.alloc(32, 1) }],
  index: Buffer.alloc(32, 2),
  journal: Buffer.alloc(32, 3),
}

let modele: Buffer | undefined

/** A real database, migrated once and copied: a test has its own in a few milliseconds. */
export function baseDeTest(): Base {
  modele ??= creerModele()
  return ouvrirBase(modele, clesDeTest)
}

function creerModele(): Buffer {
  const base = ouvrirBase(':memory:', clesDeTest)
  const octets = base.$client.serialize()
  base.$client.close()
  return octets
}

/** A raw connection to look at what really stands in a file. */
export function regarder(fichier: string): Database.Database {
  return new Database(fichier, { readonly: true })
}
