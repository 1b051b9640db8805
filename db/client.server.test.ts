import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { baseDeTest, clesDeTest } from '#test/support/base-de-test.ts'
import { enTransaction, fermerBase, ouvrirBase, verifierReglages } from './client.server.ts'
import { meta } from './schema/index.ts'

const fichierNeuf = () => join(mkdtempSync(join(tmpdir(), 'p60-')), 'base.db')
const refusDe = (faire: () => unknown) => {
  try {
    faire()
    return null
  } catch (erreur) {
    if (erreur instanceof ErreurMetier) return erreur.code
    throw erreur
  }
}

describe('ouvrir la base', () => {
  test('une base rouverte garde synchronous=FULL et les autres garanties', () => {
    const fichier = fichierNeuf()
    fermerBase(ouvrirBase(fichier, clesDeTest, { creer: true }))
    const rouverte = ouvrirBase(fichier, clesDeTest)
    expect(() => verifierReglages(rouverte.$client)).not.toThrow()
    expect(rouverte.$client.pragma('synchronous', { simple: true })).toBe(2)
    expect(rouverte.$client.pragma('journal_mode', { simple: true })).toBe('wal')
    fermerBase(rouverte)
  })

  test('un fichier absent n’est créé que si on le demande', () => {
    expect(refusDe(() => ouvrirBase(fichierNeuf(), clesDeTest))).toBe('base/absente')
  })

  test.each([
    ['vide', '', 'base/vide'],
    ['de texte', 'bonjour'.repeat(100), 'base/etrangere'],
    ['HTML', `<!doctype html>${' '.repeat(500)}`, 'base/etrangere'],
  ])('un fichier %s est refusé et reste intact', (_nom, contenu, code) => {
    const fichier = fichierNeuf()
    writeFileSync(fichier, contenu)
    expect(refusDe(() => ouvrirBase(fichier, clesDeTest, { creer: true }))).toBe(code)
    expect(readFileSync(fichier, 'utf8')).toBe(contenu)
  })

  test('la base d’un autre programme est refusée et reste intacte', () => {
    const fichier = fichierNeuf()
    const autre = new Database(fichier)
    autre.exec('create table chose (id)')
    autre.close()
    const avant = readFileSync(fichier)
    expect(refusDe(() => ouvrirBase(fichier, clesDeTest))).toBe('base/etrangere')
    expect(readFileSync(fichier).equals(avant)).toBe(true)
  })

  test('la base d’une version plus récente est refusée', () => {
    const fichier = fichierNeuf()
    fermerBase(ouvrirBase(fichier, clesDeTest, { creer: true }))
    const brute = new Database(fichier)
    brute.pragma('user_version = 99')
    brute.close()
    expect(refusDe(() => ouvrirBase(fichier, clesDeTest))).toBe('base/plus_recente')
  })

  test('un déclencheur supprimé en douce se remarque au démarrage', () => {
    const fichier = fichierNeuf()
    fermerBase(ouvrirBase(fichier, clesDeTest, { creer: true }))
    const brute = new Database(fichier)
    brute.exec('drop trigger journal_fige')
    brute.close()
    expect(refusDe(() => ouvrirBase(fichier, clesDeTest))).toBe('base/schema_modifie')
  })

  test('chaque table est stricte', () => {
    const souples = baseDeTest()
      .$client.prepare(
        "select name from pragma_table_list where schema = 'main' and name not like 'sqlite_%' and strict = 0 and type = 'table'",
      )
      .all()
    expect(souples).toEqual([])
  })
})

describe('une transaction', () => {
  test('annule tout quand l’acte échoue', () => {
    const base = baseDeTest()
    expect(() =>
      enTransaction(base, (tx) => {
        tx.insert(meta).values({ cle: 'essai', valeur: 1 }).run()
        throw new Error('non')
      }),
    ).toThrow('non')
    expect(
      base
        .select()
        .from(meta)
        .all()
        .map(({ cle }) => cle),
    ).not.toContain('essai')
  })

  test('refuse et annule un acte qui attend', () => {
    const base = baseDeTest()
    const acte = (async () => {
      base.insert(meta).values({ cle: 'essai', valeur: 1 }).run()
    }) as unknown as () => number
    expect(() => enTransaction(base, acte)).toThrow()
    expect(
      base
        .select()
        .from(meta)
        .all()
        .map(({ cle }) => cle),
    ).not.toContain('essai')
  })
})
