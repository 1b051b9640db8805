import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import Database from 'better-sqlite3'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Ancre } from '#app/domain/journal/chaine.ts'
import type { ActeurAdmin } from '#app/domain/shared/acteur.ts'
import { perimetreDe, perimetreSysteme } from '#app/guards/perimetre.server.ts'
import { fermerBase, ouvrirBase, ouvrirPourLire } from '#db/client.server.ts'
import { derniereVerification, lireChaine, longueurDuJournal } from '#db/reads/chaine.server.ts'
import { baseDeTest, clesDeTest } from '#test/support/base-de-test.ts'
import { contexteDe } from '#test/support/contexte-de-test.ts'
import {
  falsifie,
  LIGNES,
  rechainer,
  unFichierNeuf,
  unJournalIntact,
} from '#test/support/journal-falsifie.ts'
import { verifierChaine, verifierLeJournal } from './verifier.server.ts'

let intact: string

beforeAll(() => {
  intact = unJournalIntact()
})

const falsifier = (faire: (sqlite: Database.Database) => void) => falsifie(intact, faire)

async function verifier(fichier: string, ancres: readonly Ancre[] = [], cles = clesDeTest) {
  const base = ouvrirPourLire(fichier, cles)
  const verdict = await verifierChaine(base, perimetreSysteme(), ancres)
  base.$client.close()
  return verdict
}

const ancreA = (rang: number): Ancre => {
  const base = ouvrirPourLire(intact, clesDeTest)
  const [ligne] = lireChaine(base, perimetreSysteme(), { apres: rang - 1, combien: 1 })
  base.$client.close()
  return { rang, empreinte: ligne?.empreinte ?? '', le: '2026-11-25T12:00:00.000Z' }
}

const sql = (texte: string) => (sqlite: Database.Database) => {
  sqlite.exec(texte)
}

describe('le journal vérifié', () => {
  test('d’une base intacte est bon jusqu’au bout, avec ou sans ancres', async () => {
    const attendu = { lignes: LIGNES, premiereFaute: null, derniere: { rang: LIGNES } }
    expect(await verifier(intact)).toMatchObject(attendu)
    expect(await verifier(intact, [ancreA(1), ancreA(20), ancreA(LIGNES)])).toMatchObject(attendu)
  })

  test('d’une base vide est bon', async () => {
    expect(await verifierChaine(baseDeTest(), perimetreSysteme())).toEqual({
      lignes: 0,
      premiereFaute: null,
      derniere: null,
    })
  })

  test.each([
    [
      'un détail changé',
      sql(`update journal set details = '{"moyen":"demo"}' where rang = 7`),
      7,
      'empreinte',
    ],
    [
      'une lettre de l’acteur changée',
      sql(`update journal set acteur_id = 'acteur-X' where rang = 12`),
      12,
      'empreinte',
    ],
    [
      'une heure reculée d’une milliseconde',
      sql('update journal set survenu_a = survenu_a - 1 where rang = 9'),
      9,
      'empreinte',
    ],
    [
      'une ligne donnée à un autre CPAS',
      sql(`update journal set cpas_id = 'cpas-b' where rang = 8`),
      8,
      'empreinte',
    ],
    ['un CPAS effacé', sql('update journal set cpas_id = null where rang = 8'), 8, 'empreinte'],
    [
      'un sujet remplacé',
      sql(`update journal set sujet_id = 'sujet-1' where rang = 30`),
      30,
      'empreinte',
    ],
    [
      'un acte rebaptisé',
      sql(`update journal set type = 'compte.modifie' where rang = 3`),
      3,
      'empreinte',
    ],
    [
      'une empreinte remplacée',
      sql(`update journal set empreinte = 'AAAA' where rang = 5`),
      5,
      'empreinte',
    ],
    [
      'un lien remplacé',
      sql(`update journal set precedente = 'AAAA' where rang = 5`),
      5,
      'chainon',
    ],
    ['la première ligne enlevée', sql('delete from journal where rang = 1'), 1, 'rang'],
    ['une ligne du milieu enlevée', sql('delete from journal where rang = 20'), 20, 'rang'],
    [
      'une ligne enlevée et les suivantes renumérotées',
      (s) => {
        s.exec(
          'delete from journal where rang = 20; update journal set rang = rang - 1 where rang > 20',
        )
      },
      20,
      'chainon',
    ],
    [
      'dix lignes enlevées et la suite rechaînée sans la clé',
      (s) => {
        s.exec('delete from journal where rang between 11 and 20')
        s.exec('update journal set rang = rang - 10 where rang > 20')
        rechainer(s, 11)
      },
      11,
      'empreinte',
    ],
    [
      'deux lignes échangées',
      (s) => {
        s.exec(
          'update journal set rang = -1 where rang = 14; update journal set rang = 14 where rang = 15; update journal set rang = 15 where rang = -1',
        )
      },
      14,
      'chainon',
    ],
    [
      'deux contenus échangés',
      (s) => {
        const de = (rang: number) =>
          s.prepare('select details, acteur_id from journal where rang = ?').get(rang) as {
            details: string
            acteur_id: string
          }
        const [a, b] = [de(14), de(15)]
        const ecrire = s.prepare('update journal set details = ?, acteur_id = ? where rang = ?')
        ecrire.run(b.details, b.acteur_id, 14)
        ecrire.run(a.details, a.acteur_id, 15)
      },
      14,
      'empreinte',
    ],
    [
      'une ligne ajoutée à la fin',
      (s) => {
        s.exec(
          `insert into journal select rang + 1, survenu_a, cpas_id, acteur_id, type, sujet_id, details, empreinte, 'AAAA' from journal order by rang desc limit 1`,
        )
      },
      LIGNES + 1,
      'empreinte',
    ],
    [
      'une vraie ligne recopiée à la fin',
      (s) => {
        s.exec(
          `insert into journal select ${LIGNES + 1}, survenu_a, cpas_id, acteur_id, type, sujet_id, details, precedente, empreinte from journal where rang = 2`,
        )
      },
      LIGNES + 1,
      'chainon',
    ],
    [
      'une ligne glissée avant la première',
      (s) => {
        s.exec(
          `insert into journal select 0, survenu_a, cpas_id, acteur_id, type, sujet_id, details, '0', empreinte from journal where rang = 1`,
        )
      },
      1,
      'rang',
    ],
    [
      'la fin réécrite avec de fausses empreintes',
      (s) => {
        s.exec(`update journal set details = '{"moyen":"demo"}' where rang = 35`)
        rechainer(s, 35)
      },
      35,
      'empreinte',
    ],
    [
      'tout réécrit',
      (s) => {
        s.exec(`update journal set acteur_id = 'personne'`)
        rechainer(s, 1)
      },
      1,
      'empreinte',
    ],
  ] as [string, (s: Database.Database) => void, number, string][])(
    'voit %s',
    async (_quoi, faire, rang, faute) => {
      expect(await verifier(falsifier(faire))).toMatchObject({
        lignes: rang - 1,
        premiereFaute: { rang, faute },
      })
    },
  )

  test('voit un octet changé dans le fichier même', async () => {
    const fichier = unFichierNeuf()
    const octets = readFileSync(intact)
    const ou = octets.indexOf('acteur-17')
    octets.write('acteur-99', ou)
    writeFileSync(fichier, octets)
    expect((await verifier(fichier)).premiereFaute).toEqual({ rang: 18, faute: 'empreinte' })
  })

  test('ne croit pas une base relue avec une autre clé', async () => {
    const autre = { ...clesDeTest, journal: Buffer.alloc(32, 9) }
    expect((await verifier(intact, [], autre)).premiereFaute).toEqual({
      rang: 1,
      faute: 'empreinte',
    })
  })

  test('ne voit la fin coupée qu’avec une ancre', async () => {
    const coupe = falsifier(sql('delete from journal where rang > 30'))
    expect((await verifier(coupe)).premiereFaute).toBeNull()
    expect((await verifier(coupe, [ancreA(35)])).premiereFaute).toEqual({
      rang: 31,
      faute: 'ancre',
    })
  })

  test('voit une ancre qui n’est pas de ce journal, et deux ancres qui se contredisent', async () => {
    const fausse = { ...ancreA(20), empreinte: 'AAAA' }
    expect((await verifier(intact, [fausse])).premiereFaute).toEqual({ rang: 20, faute: 'ancre' })
    expect((await verifier(intact, [fausse, ancreA(20)])).premiereFaute).toEqual({
      rang: 20,
      faute: 'ancre',
    })
  })

  test('refuse de s’ouvrir quand un garde-fou a disparu', () => {
    const fichier = unFichierNeuf()
    copyFileSync(intact, fichier)
    const sqlite = new Database(fichier)
    sqlite.exec('drop trigger journal_fige')
    sqlite.close()
    expect(() => ouvrirPourLire(fichier, clesDeTest)).toThrow('base/schema_modifie')
  })

  test('lu pour vérifier, le fichier ne peut pas être changé', () => {
    const base = ouvrirPourLire(intact, clesDeTest)
    expect(() => base.$client.exec('delete from compte')).toThrow(/readonly/)
    base.$client.close()
  })
})

describe('la vérification par l’instance', () => {
  const victor: ActeurAdmin = { porte: 'admin', id: 'v'.repeat(26), role: 'admin' }

  test('laisse elle-même une ligne, que la page de santé relit', async () => {
    const base = ouvrirBase(
      falsifier(() => undefined),
      clesDeTest,
    )
    const ctx = contexteDe(base, victor)
    await verifierLeJournal(ctx)
    expect(derniereVerification(base, ctx.perimetre)).toEqual({
      verifieA: ctx.maintenant,
      valide: true,
      lignes: LIGNES,
    })
    expect(longueurDuJournal(base, ctx.perimetre)).toBe(LIGNES + 1)
    fermerBase(base)
  })

  test('dit ce qui est rompu', async () => {
    const base = ouvrirBase(falsifier(sql('delete from journal where rang = 20')), clesDeTest)
    await verifierLeJournal(contexteDe(base, victor))
    expect(derniereVerification(base, perimetreSysteme())).toMatchObject({
      valide: false,
      lignes: 19,
    })
    fermerBase(base)
  })

  test('n’est pas ouverte à un CPAS', () => {
    const perimetre = perimetreDe({ porte: 'cpas', id: 'x', cpasId: 'y', role: 'responsable' })
    expect(() => lireChaine(baseDeTest(), perimetre, { apres: 0, combien: 1 })).toThrow()
    expect(() => longueurDuJournal(baseDeTest(), perimetre)).toThrow()
  })
})
