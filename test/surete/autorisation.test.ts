import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { baseDeTest } from '#test/support/base-de-test.ts'
import { colonnesSansMot, colonnesSansPublic, trouver } from './support/canaris.ts'
import { JETON_DE_LIEN } from './support/chemins.ts'
import { laConstruction } from './support/construction.ts'
import { lireTout, posterTout, type Releve, ronde } from './support/matrice.ts'
import { leMonde, type Monde } from './support/monde.ts'
import { type ServeurDEssai, servirEnMemoire } from './support/serveur.ts'
import { constructionTrouee } from './support/trou.ts'

/** Every loader and action, called by everybody, on what is theirs and on what is not. */
describe('chaque porte, pour chacun', () => {
  let serveur: ServeurDEssai
  let lectures: Releve
  let formulaires: Releve
  let monde: Monde
  let consigne: readonly string[]

  beforeAll(async () => {
    const construit = await laConstruction()
    monde = await leMonde()
    serveur = await servirEnMemoire(construit, monde.instantane, monde.maintenant)
    consigne = serveur.consigne
    lectures = await lireTout(ronde(construit, serveur, monde))
    serveur.remettre()
    formulaires = await posterTout(ronde(construit, serveur, monde))
    process.stdout.write(`${lectures.cellules} readings, ${formulaires.cellules} empty forms\n`)
  }, 1_800_000)

  afterAll(() => serveur?.fermer())

  const uniques = (liste: readonly string[]) => [...new Set(liste)].sort()

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
    expect(uniques([...lectures.statuts, ...formulaires.statuts])).toEqual([])
  })

  test('personne ne lit un mot qui n’est pas pour lui', () => {
    expect(uniques([...lectures.fuites, ...formulaires.fuites])).toEqual([])
  })

  test('lire ne change rien, hors le registre des consultations', () => {
    expect(uniques(lectures.ecritures)).toEqual([])
  })

  test('un formulaire refusé ne change rien', () => {
    expect(uniques(formulaires.ecritures)).toEqual([])
  })

  test('aucune adresse ne porte un nom, un numéro ou une date de naissance', () => {
    expect(uniques([...lectures.adresses, ...formulaires.adresses])).toEqual([])
  })

  test('le numéro national entier ne se lit que là où on l’a demandé', () => {
    expect(uniques([...lectures.numeros, ...formulaires.numeros])).toEqual([])
  })

  test('la consigne technique ne dit rien de personne, ni aucune clé', () => {
    const dite = consigne.join('')
    expect(consigne.length).toBeGreaterThan(1000)
    expect(trouver(monde.voliere, dite).map(({ ou }) => ou)).toEqual([])
    for (const { cookie } of monde.visiteurs.filter((un) => un.cookie !== ''))
      expect(dite).not.toContain(cookie.split('=')[1])
    expect(dite).not.toContain(JETON_DE_LIEN)
  })

  test('«pas à vous» et «n’existe pas» sont la même page', () => {
    expect(uniques(lectures.differences)).toEqual([])
  })
})

/** The rounds above find nothing: this shows that they would. */
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
}, 120_000)
