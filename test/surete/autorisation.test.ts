import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { baseDeTest } from '#test/support/base-de-test.ts'
import { colonnesSansMot, colonnesSansPublic } from './support/canaris.ts'
import { laConstruction } from './support/construction.ts'
import { indiscretions, lireTout, type Releve, ronde, uniques } from './support/matrice.ts'
import { leMonde, type Monde } from './support/monde.ts'
import { type ServeurDEssai, servirEnMemoire } from './support/serveur.ts'
import { constructionTrouee } from './support/trou.ts'

/** Every loader, called by everybody, on what is theirs and on what is not. */
describe('chaque page, pour chacun', () => {
  let serveur: ServeurDEssai
  let lectures: Releve
  let monde: Monde

  beforeAll(async () => {
    const construit = await laConstruction()
    monde = await leMonde()
    serveur = await servirEnMemoire(construit, monde.instantane, monde.maintenant)
    lectures = await lireTout(ronde(construit, serveur, monde))
    process.stdout.write(`${lectures.cellules} readings\n`)
  }, 1_800_000)

  afterAll(() => serveur?.fermer())

  test('chaque colonne de texte dit qui peut la lire', () => {
    expect(colonnesSansPublic(baseDeTest())).toEqual([])
  })

  test('chaque colonne qui dit quelque chose a un mot à elle dans le monde d’essai', () => {
    expect(colonnesSansMot(monde.voliere)).toEqual([])
  })

  test('chaque adresse peut être remplie dans le monde d’essai', () => {
    expect(lectures.sansRemplissage).toEqual([])
  })

  test('chaque page s’ouvre pour quelqu’un : sinon rien n’en est prouvé', () => {
    expect(lectures.jamaisOuvertes).toEqual([])
  })

  test('chaque réponse est celle de la garde', () => {
    expect(uniques(lectures.statuts)).toEqual([])
  })

  test('personne ne lit un mot qui n’est pas pour lui', () => {
    expect(uniques(lectures.fuites)).toEqual([])
  })

  test('lire ne change rien, hors le registre des consultations', () => {
    expect(uniques(lectures.ecritures)).toEqual([])
  })

  test('aucune adresse ne porte un nom, un numéro ou une date de naissance', () => {
    expect(uniques(lectures.adresses)).toEqual([])
  })

  test('aucune page ne montre un numéro national entier', () => {
    expect(uniques(lectures.numeros)).toEqual([])
  })

  test('la consigne technique ne dit rien de personne, ni aucune clé', () => {
    expect(serveur.consigne.length).toBeGreaterThan(1000)
    expect(indiscretions(monde, serveur.consigne)).toEqual([])
  })

  test('«pas à vous» et «n’existe pas» sont la même page', () => {
    expect(uniques(lectures.differences)).toEqual([])
  })
})

/** The round above finds nothing: this shows that it would. */
test('la ronde n’est pas aveugle', async () => {
  const [construit, monde] = await Promise.all([laConstruction(), leMonde()])
  const fausse = constructionTrouee(construit)
  const serveur = await servirEnMemoire(fausse, monde.instantane, monde.maintenant)
  const { fuites, ecritures, adresses } = await lireTout(ronde(fausse, serveur, monde))
  await serveur.fermer()

  expect(fuites).toContain('alpha.gestionnaire GET /hote/fuite: candidat.nom')
  expect(fuites).toContain('alpha.gestionnaire GET /hote/fuite: candidat.naissance_le')
  expect(fuites).toContain('alpha.gestionnaire GET /hote/fuite: note.texte')
  expect(fuites).toContain('alpha.agent GET /cpas/fuite: candidat.nom')
  expect(ecritures).toContain('alpha.agent GET /cpas/fuite: meta')
  expect(adresses.some((une) => une.startsWith('alpha.agent GET /cpas/fuite'))).toBe(true)
}, 600_000)
