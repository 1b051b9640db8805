import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { laConstruction } from './support/construction.ts'
import { indiscretions, type Releve, uniques } from './support/jugement.ts'
import { posterTout, ronde } from './support/matrice.ts'
import { leMonde, type Monde } from './support/monde.ts'
import { type ServeurDEssai, servirEnMemoire } from './support/serveur.ts'

const LA_OU_ON_LE_DEMANDE = 'POST /cpas/candidats/:candidatId/niss'

/** Every action, sent an empty form by everybody, on what is theirs and on what is not. */
describe('chaque formulaire, vide, envoyé par chacun', () => {
  let serveur: ServeurDEssai
  let formulaires: Releve
  let monde: Monde

  beforeAll(async () => {
    const construit = await laConstruction()
    monde = await leMonde()
    serveur = await servirEnMemoire(construit, monde.instantane, monde.maintenant)
    formulaires = await posterTout(ronde(construit, serveur, monde))
    process.stdout.write(`${formulaires.cellules} empty forms\n`)
  }, 1_800_000)

  afterAll(() => serveur?.fermer())

  test('chaque réponse est celle de la garde, ou un refus', () => {
    expect(uniques(formulaires.statuts)).toEqual([])
  })

  test('personne ne lit un mot qui n’est pas pour lui', () => {
    expect(uniques(formulaires.fuites)).toEqual([])
  })

  test('un formulaire refusé ne change rien', () => {
    expect(uniques(formulaires.ecritures)).toEqual([])
  })

  test('aucune adresse ne porte un nom, un numéro ou une date de naissance', () => {
    expect(uniques(formulaires.adresses)).toEqual([])
  })

  test('le numéro national entier ne se lit que là où on l’a demandé', () => {
    const ailleurs = formulaires.numeros.filter((ou) => ou !== LA_OU_ON_LE_DEMANDE)
    expect(uniques(ailleurs)).toEqual([])
  })

  test('la consigne technique ne dit rien de personne, ni aucune clé', () => {
    expect(serveur.consigne.length).toBeGreaterThan(1000)
    expect(indiscretions(monde, serveur.consigne)).toEqual([])
  })
})
