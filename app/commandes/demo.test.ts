import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { demo } from './demo.ts'
import { executer } from './executer.ts'
import { initialiser } from './initialiser.ts'

const p60 = (...mots: string[]) => executer([demo, initialiser], mots, () => Promise.resolve(''))
const avant = process.env.DATA_DIR
let dossier: string

beforeEach(() => {
  dossier = mkdtempSync(join(tmpdir(), 'p60-demo-'))
  process.env.DATA_DIR = dossier
})
afterEach(() => {
  if (avant === undefined) delete process.env.DATA_DIR
  else process.env.DATA_DIR = avant
  rmSync(dossier, { recursive: true, force: true })
})

test('une instance qui a déjà un compte ne se remplit pas', async () => {
  const qui = ['--courriel', 'victor@instance.example', '--prenom', 'Victor', '--nom', 'I']
  await p60('initialiser', ...qui)
  expect((await p60('demo')).erreur?.code).toBe('commande/deja_initialisee')
  const ailleurs = await p60('demo', '--vers', dossier)
  expect(ailleurs.erreur?.code).toBe('commande/deja_initialisee')
})
