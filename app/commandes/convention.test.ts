import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { exemple } from '#contracts/convention-individuelle/2026-01/exemple.ts'
import { modeles } from '#contracts/registre.ts'
import { convention } from './convention.ts'
import { executer } from './executer.ts'

const dossier = mkdtempSync(join(tmpdir(), 'p60-'))
afterAll(() => rmSync(dossier, { recursive: true }))

const lancer = (mots: string[], entree: unknown = null) =>
  executer([convention], ['convention', ...mots], async () => JSON.stringify(entree))

describe('la commande convention', () => {
  test('nomme les modèles sans rien lire', async () => {
    const { sortie } = await executer([convention], ['convention', '--liste'], () =>
      Promise.reject(new Error('stdin was read')),
    )
    expect(sortie).toMatchObject(
      modeles.map(({ type, version }) => ({ type, version, langues: ['fr', 'nl'] })),
    )
  })

  test('écrit le même fichier pour les mêmes données', async () => {
    const [un, deux] = [join(dossier, 'a.pdf'), join(dossier, 'b.pdf')]
    const demande = { type: 'convention-individuelle', langue: 'fr', donnees: exemple }
    const { sortie } = await lancer(['--sortie', un], demande)
    expect(sortie).toEqual({
      pages: expect.any(Number),
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      version: '2026-01',
    })
    expect((await lancer(['--sortie', deux], demande)).sortie).toEqual(sortie)
    expect(readFileSync(un).equals(readFileSync(deux))).toBe(true)
  })

  test('dit tout ce qui manque et n’écrit rien', async () => {
    const fichier = join(dossier, 'non.pdf')
    const { numero: _, tuteur: __, ...donnees } = exemple
    const demande = { type: 'convention-individuelle', langue: 'nl', donnees }
    const { erreur } = await lancer(['--sortie', fichier], demande)
    expect(erreur?.code).toBe('contrat/variables_manquantes')
    for (const nom of ['numero', 'tuteur.nom', 'tuteur.fonction', 'tuteur.remplacant']) {
      expect(erreur?.message.fr).toContain(nom)
      expect(erreur?.message.nl).toContain(nom)
    }
    expect(existsSync(fichier)).toBe(false)
  })

  test('refuse un champ qu’elle ne connaît pas, en disant où', async () => {
    const donnees = { ...exemple, travailleur: { ...exemple.travailleur, niss: '90071500133' } }
    const demande = { type: 'convention-individuelle', langue: 'fr', donnees }
    const { erreur } = await lancer([], demande)
    expect(erreur).toMatchObject({
      code: 'contrat/variables_invalides',
      chemin: '/donnees/travailleur/niss',
    })
  })

  test('dit qu’un fichier ne peut pas être écrit', async () => {
    const demande = { type: 'convention-individuelle', langue: 'fr', donnees: exemple }
    const { erreur } = await lancer(['--sortie', join(dossier, 'absent', 'x.pdf')], demande)
    expect(erreur?.code).toBe('contrat/sortie_impossible')
  })

  test('refuse un type ou une langue inconnus', async () => {
    const { erreur } = await lancer([], { type: 'bail', langue: 'fr', donnees: {} })
    expect(erreur).toMatchObject({ code: 'commande/saisie_invalide', chemin: '/type' })
  })
})
