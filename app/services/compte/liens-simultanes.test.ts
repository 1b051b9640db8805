import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { enTransaction, fermerBase, ouvrirBase } from '#db/client.server.ts'
import { RACINE } from '#test/architecture/sources.ts'
import { unAgent, unCpas } from '#test/factories/monde.ts'
import { clesDeTest } from '#test/support/base-de-test.ts'
import { empaqueter } from '#test/support/empaqueter.js'
import { midi } from '#test/support/horloge.ts'
import { creerLien } from './liens.server.ts'

const UTILISER = new URL('../../../test/support/utiliser-un-lien.ts', import.meta.url)
const PROCESSUS = 4
const LIENS = 25
const JOUR = '2026-11-25'

function preparerLaBase(): { fichier: string; liens: { jeton: string; code: string }[] } {
  const fichier = join(mkdtempSync(join(tmpdir(), 'p60-')), 'base.db')
  const base = ouvrirBase(fichier, clesDeTest, { creer: true })
  const { id: compteId } = unAgent(base, unCpas(base))
  const liens = enTransaction(base, (tx) =>
    Array.from({ length: LIENS }, () =>
      creerLien(tx, {
        compteId,
        mandatId: null,
        usage: 'connexion',
        suite: null,
        navigateur: null,
        maintenant: midi(JOUR),
      }),
    ),
  )
  fermerBase(base)
  return { fichier, liens }
}

const dit = async (enfant: ChildProcess) => (await once(enfant, 'message'))[0]

test('huit usages du même lien au même moment, sur quatre processus : un seul gagne, toujours', async () => {
  const essai = await empaqueter(UTILISER, 'utiliser-un-lien')
  const { fichier, liens } = preparerLaBase()
  const enfants = Array.from({ length: PROCESSUS }, () =>
    fork(essai, [fichier, JOUR, ...liens.map(({ jeton, code }) => `${jeton}:${code}`)], {
      cwd: RACINE,
      execArgv: [],
    }),
  )
  await Promise.all(enfants.map(dit))
  const issues = enfants.map(dit)
  for (const enfant of enfants) enfant.send('allez')
  const gagnants = (await Promise.all(issues)).flat()
  expect(gagnants.toSorted()).toEqual(liens.map(({ jeton }) => jeton).toSorted())

  const base = ouvrirBase(fichier, clesDeTest)
  const entrees = base.$client
    .prepare("select count(*) from journal where type = 'compte.connexion'")
    .pluck()
    .get()
  expect(entrees).toBe(LIENS)
  fermerBase(base)
}, 60_000)
