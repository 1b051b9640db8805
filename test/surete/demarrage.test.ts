import { copyFileSync, cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { beforeAll, describe, expect, test } from 'vitest'
import { construireUneFois } from './support/construction.ts'
import { demarrageRefuse, demarrerServeur, dossierNeuf } from './support/processus.ts'

/** The start sequence of the real server, in processes of its own. */
describe('le serveur ne démarre pas', () => {
  beforeAll(construireUneFois, 120_000)

  /** One plain sentence in each language, and nothing of the machine. */
  const uneSeulePhrase = (erreurs: string) => {
    const lignes = erreurs.trim().split('\n')
    expect(lignes).toHaveLength(2)
    expect(erreurs).not.toMatch(/\bat .*\(|Error:|node:internal/)
    return lignes
  }

  test('avec une nouvelle route qui n’a pas de garde', async () => {
    const avecUneRouteDeTrop = `
      const construit = await import('./build/server/index.js')
      const { 'routes/cpas+/_index/route': modele } = construit.routes
      const deTrop = { ...modele, id: 'routes/cpas+/de-trop/route', path: 'cpas/de-trop', index: undefined,
        module: { ...modele.module, loader: async () => ({ tout: 'le monde' }) } }
      const routes = { ...construit.routes, [deTrop.id]: deTrop }
      await construit.entry.module.ouvrirServeur({ construit: { ...construit, routes } })
    `
    const { code, sortie, erreurs } = await demarrageRefuse(
      { DATA_DIR: dossierNeuf() },
      avecUneRouteDeTrop,
    )
    expect(code).toBe(1)
    expect(uneSeulePhrase(erreurs)[0]).toContain('routes/cpas+/de-trop/route (loader)')
    expect(sortie).not.toContain('http://')
  })

  test.each([
    ['vide', () => Buffer.alloc(0)],
    ['étranger', () => Buffer.from('<!doctype html>'.repeat(200))],
    ['d’un autre programme', autreBase],
    ['coupé en deux', () => Buffer.from(baseEntiere.subarray(0, baseEntiere.length >> 1))],
    ['à l’entête effacé', () => Buffer.concat([Buffer.alloc(100), baseEntiere.subarray(100)])],
    ['d’une version plus récente', plusRecente],
    ['dont un déclencheur manque', sansDeclencheur],
  ])('sur un fichier %s, et n’y touche pas', async (_nom, contenu) => {
    const dossier = dossierNeuf()
    const fichier = join(dossier, 'passerelle60.db')
    copyFileSync(
      join(modele, 'cles-de-demonstration.json'),
      join(dossier, 'cles-de-demonstration.json'),
    )
    writeFileSync(fichier, contenu())
    const avant = readFileSync(fichier)
    const { code, erreurs } = await demarrageRefuse({ DATA_DIR: dossier })
    expect(code).toBe(1)
    uneSeulePhrase(erreurs)
    expect(readFileSync(fichier).equals(avant)).toBe(true)
  })

  test('avec d’autres clés que celles de la base', async () => {
    const dossier = dossierNeuf()
    copyFileSync(join(modele, 'passerelle60.db'), join(dossier, 'passerelle60.db'))
    const { code, erreurs } = await demarrageRefuse({ DATA_DIR: dossier })
    expect(code).toBe(1)
    uneSeulePhrase(erreurs)
  })

  test('en production sans ses réglages, et dit lesquels', async () => {
    const { code, erreurs } = await demarrageRefuse({ DATA_DIR: dossierNeuf(), DEMO: '0' })
    expect(code).toBe(1)
    const [fr = ''] = uneSeulePhrase(erreurs)
    for (const nom of ['APP_ORIGIN', 'SMTP_URL', 'FIELD_KEYS', 'INDEX_KEY', 'AUDIT_KEY'])
      expect(fr).toContain(nom)
  })

  test('sur un port déjà pris', async () => {
    const premier = await demarrerServeur({ DATA_DIR: dossierRempli() })
    const port = String(premier.port)
    const { code, erreurs } = await demarrageRefuse({ DATA_DIR: dossierRempli(), PORT: port })
    expect(code).toBe(1)
    expect(uneSeulePhrase(erreurs)[0]).toContain(port)
    await premier.finir()
  })

  test('quand le dossier des données est un fichier', async () => {
    const fichier = join(dossierNeuf(), 'donnees')
    writeFileSync(fichier, 'pas un dossier')
    const { code, erreurs } = await demarrageRefuse({ DATA_DIR: fichier })
    expect(code).toBe(1)
    expect(uneSeulePhrase(erreurs)[0]).toContain(fichier)
  })

  test('à deux sur le même dossier ; le second s’en va, le premier continue', async () => {
    const dossier = dossierRempli()
    const premier = await demarrerServeur({ DATA_DIR: dossier })
    const { code, erreurs } = await demarrageRefuse({ DATA_DIR: dossier })
    expect(code).toBe(1)
    uneSeulePhrase(erreurs)
    const reponse = await fetch(`http://localhost:${premier.port}/sante`)
    expect([reponse.status, await reponse.text()]).toEqual([200, 'ok'])
    expect(await premier.finir('SIGTERM')).toBe(0)
  })

  test('mais redémarre après une mort brutale : le verrou meurt avec le processus', async () => {
    const dossier = dossierRempli()
    await (await demarrerServeur({ DATA_DIR: dossier })).finir('SIGKILL')
    const second = await demarrerServeur({ DATA_DIR: dossier })
    expect(await second.finir('SIGTERM')).toBe(0)
  })
})

let modele = ''
let baseEntiere = Buffer.alloc(0)

/** A folder as a server leaves it: its database and its keys. */
beforeAll(async () => {
  await construireUneFois()
  modele = dossierNeuf()
  await (await demarrerServeur({ DATA_DIR: modele })).finir('SIGTERM')
  baseEntiere = readFileSync(join(modele, 'passerelle60.db'))
}, 300_000)

/** A copy of it: the world of the demonstration is told once, not at each start. */
function dossierRempli(): string {
  const dossier = dossierNeuf()
  cpSync(modele, dossier, { recursive: true })
  return dossier
}

function autreBase(): Buffer {
  return modifiee(null, (sqlite) => sqlite.exec('create table chose (id)'))
}

function plusRecente(): Buffer {
  return modifiee(baseEntiere, (sqlite) => sqlite.pragma('user_version = 99'))
}

function sansDeclencheur(): Buffer {
  return modifiee(baseEntiere, (sqlite) => sqlite.exec('drop trigger journal_fige'))
}

function modifiee(depart: Buffer | null, changer: (sqlite: Database.Database) => unknown): Buffer {
  const fichier = join(dossierNeuf(), 'base.db')
  if (depart) writeFileSync(fichier, depart)
  const sqlite = new Database(fichier)
  changer(sqlite)
  sqlite.pragma('wal_checkpoint(TRUNCATE)')
  sqlite.close()
  return readFileSync(fichier)
}
