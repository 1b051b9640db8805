import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { lireReglages } from '#app/env.server.ts'
import { fermerBase, ouvrirBase } from '#db/client.server.ts'
import { insererCompte, insererMandat } from '#db/writes/compte.server.ts'
import { unCpas } from '#test/factories/monde.ts'
import { midi } from '#test/support/horloge.ts'
import { executer } from './executer.ts'
import { exporter } from './exporter.ts'
import { importer } from './importer.ts'
import { initialiser } from './initialiser.ts'

const reel = (nom: string) => new URL(`../../test/reel/${nom}`, import.meta.url).pathname
const p60 = (...mots: string[]) =>
  executer([exporter, importer, initialiser], mots, () => Promise.resolve(''))
const CANDIDATS = [
  'importer',
  '--quoi',
  'candidats',
  '--format',
  'csv',
  '--fichier',
  reel('candidats.csv'),
]

let dossier: string
const avant = process.env.DATA_DIR

beforeEach(() => {
  dossier = mkdtempSync(join(tmpdir(), 'p60-commandes-'))
  process.env.DATA_DIR = dossier
})
afterEach(() => {
  if (avant === undefined) delete process.env.DATA_DIR
  else process.env.DATA_DIR = avant
  rmSync(dossier, { recursive: true, force: true })
})

/** A centre with one head, and nothing else. */
function unCentre(): void {
  const { fichierBase, cles } = lireReglages()
  const base = ouvrirBase(fichierBase, cles, { creer: true })
  const cpasId = unCpas(base)
  const tx = base as Parameters<typeof insererCompte>[0]
  const creeA = midi('2026-01-05')
  insererCompte(tx, {
    id: 'a'.repeat(26),
    prenom: 'Nadia',
    nom: 'R',
    courriel: 'nadia@cpas.example',
    langue: 'fr',
    creeA,
  })
  insererMandat(tx, {
    id: 'b'.repeat(26),
    compteId: 'a'.repeat(26),
    role: 'responsable',
    cpasId,
    depuis: creeA,
  })
  fermerBase(base)
}

interface Rapport {
  readonly acceptees: number
  readonly enregistrees: number
  readonly refusees: readonly {
    ligne: number
    champ: string
    message: { fr: string; nl: string }
  }[]
  readonly lignes: readonly unknown[]
}
const rapportDe = (reponse: Awaited<ReturnType<typeof p60>>) => reponse.sortie as Rapport

describe('la commande importer', () => {
  test('dit ligne par ligne ce qui ne va pas, sans base et sans rien écrire', async () => {
    const rapport = rapportDe(await p60(...CANDIDATS))
    expect(rapport.lignes).toHaveLength(240)
    expect(rapport.enregistrees).toBe(0)
    expect(rapport.refusees.length).toBeGreaterThan(5)
    for (const { ligne, message } of rapport.refusees) {
      expect(ligne).toBeGreaterThan(1)
      expect(message.fr && message.nl).not.toBe('')
    }
  })

  test('n’écrit que les bonnes lignes, et rien la deuxième fois', async () => {
    unCentre()
    const premiere = rapportDe(await p60(...CANDIDATS, '--appliquer'))
    expect(premiere.enregistrees).toBe(premiere.acceptees)
    expect(premiere.enregistrees).toBeGreaterThan(200)
    const seconde = rapportDe(await p60(...CANDIDATS, '--appliquer'))
    expect([seconde.acceptees, seconde.enregistrees]).toEqual([0, 0])
  })

  test('tout ou rien : une mauvaise ligne et rien n’est écrit', async () => {
    unCentre()
    const rapport = rapportDe(await p60(...CANDIDATS, '--tout-ou-rien'))
    expect(rapport.enregistrees).toBe(0)
  })

  test('refuse une option absente ou un compte inconnu avec une phrase dans les deux langues', async () => {
    expect((await p60('importer', '--quoi', 'chats')).erreur?.code).toBe('commande/option_requise')
    unCentre()
    const { erreur } = await p60(...CANDIDATS, '--appliquer', '--compte', 'x@y.example')
    expect(erreur?.code).toBe('commande/compte_a_preciser')
    expect(erreur?.message.nl).toContain('nadia@cpas.example')
  })
})

test('un export se reprend sans perdre une ligne', async () => {
  unCentre()
  const { enregistrees } = rapportDe(await p60(...CANDIDATS, '--appliquer'))
  const sortie = join(dossier, 'candidats.xlsx')
  await p60('exporter', '--quoi', 'candidats', '--format', 'xlsx', '--sortie', sortie)
  expect(readFileSync(sortie).subarray(0, 2).toString()).toBe('PK')
  const relu = rapportDe(await p60('importer', '--quoi', 'candidats', '--fichier', sortie))
  expect(relu.acceptees).toBe(enregistrees)
})

test('une instance se prépare une seule fois', async () => {
  const mots = [
    'initialiser',
    '--courriel',
    'victor@instance.example',
    '--prenom',
    'Victor',
    '--nom',
    'I',
  ]
  expect((await p60(...mots)).sortie).toMatchObject({ invitation: 'victor@instance.example' })
  expect((await p60(...mots)).erreur?.code).toBe('commande/deja_initialisee')
})
