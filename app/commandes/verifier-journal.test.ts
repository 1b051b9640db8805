import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { lireReglages } from '#app/env.server.ts'
import { enTransaction, fermerBase, ouvrirBase } from '#db/client.server.ts'
import { consigner } from '#db/writes/journal.server.ts'
import { midi } from '#test/support/horloge.ts'
import { executer } from './executer.ts'
import { verifierJournal } from './verifier-journal.ts'

const avant = process.env.DATA_DIR
let dossier: string

beforeEach(() => {
  dossier = mkdtempSync(join(tmpdir(), 'p60-'))
  process.env.DATA_DIR = dossier
})

afterEach(() => {
  if (avant === undefined) delete process.env.DATA_DIR
  else process.env.DATA_DIR = avant
})

function ecrire(lignes: number): void {
  const { fichierBase, cles } = lireReglages()
  const base = ouvrirBase(fichierBase, cles, { creer: true })
  enTransaction(base, (tx) => {
    for (let i = 0; i < lignes; i++)
      consigner(tx, {
        type: 'compte.deconnexion',
        acteurId: 'a',
        cpasId: null,
        sujetId: null,
        details: {},
        survenuA: midi('2026-11-25'),
      })
  })
  fermerBase(base)
}

const lancer = (...options: string[]) =>
  executer([verifierJournal], ['verifier-journal', ...options], async () => '')

describe('p60 verifier-journal', () => {
  test('dit combien de lignes sont bonnes', async () => {
    ecrire(3)
    expect(await lancer()).toEqual({
      sortie: { valide: true, lignes: 3, premiere_faute: null, ancre: null },
    })
  })

  test('une chaîne rompue est une erreur qui nomme la ligne, dans les deux langues', async () => {
    ecrire(3)
    const sqlite = new Database(join(dossier, 'passerelle60.db'))
    const declencheur = String(
      sqlite.prepare("select sql from sqlite_master where name = 'journal_fige'").pluck().get(),
    )
    sqlite.exec("drop trigger journal_fige; update journal set acteur_id = 'b' where rang = 2")
    sqlite.exec(declencheur)
    sqlite.close()
    const { erreur } = await lancer()
    expect(erreur).toMatchObject({ code: 'journal/chaine_rompue', chemin: '/2' })
    expect(erreur?.message.fr).toContain('ligne 2')
    expect(erreur?.message.nl).toContain('regel 2')
  })

  test('note une ancre, la retrouve, et voit la fin coupée', async () => {
    const fichier = join(dossier, 'ancres.jsonl')
    ecrire(5)
    const premiere = await lancer('--ancre', fichier)
    expect(premiere.sortie).toMatchObject({ lignes: 5, ancre: { rang: 5 } })
    ecrire(2)
    await lancer('--ancre', fichier)
    const ancres = readFileSync(fichier, 'utf8')
      .trim()
      .split('\n')
      .map((ligne) => JSON.parse(ligne))
    expect(ancres.map(({ rang }) => rang)).toEqual([5, 7])
    expect(Object.keys(ancres[0])).toEqual(['rang', 'empreinte', 'le'])

    const sqlite = new Database(join(dossier, 'passerelle60.db'))
    const garde = String(
      sqlite.prepare("select sql from sqlite_master where name = 'journal_garde'").pluck().get(),
    )
    sqlite.exec('drop trigger journal_garde; delete from journal where rang > 5')
    sqlite.exec(garde)
    sqlite.close()
    expect((await lancer()).sortie).toMatchObject({ valide: true, lignes: 5 })
    expect((await lancer('--ancre', fichier)).erreur).toMatchObject({
      code: 'journal/chaine_rompue',
      chemin: '/6',
    })
  })

  test('un fichier d’ancres abîmé est refusé avec sa ligne', async () => {
    ecrire(1)
    const fichier = join(dossier, 'ancres.jsonl')
    writeFileSync(fichier, '\n{"rang":1}\n')
    expect((await lancer('--ancre', fichier)).erreur).toMatchObject({
      code: 'journal/ancre_illisible',
    })
  })

  test('sans base, c’est une phrase, et rien n’est créé', async () => {
    expect((await lancer()).erreur?.code).toBe('base/absente')
  })
})
