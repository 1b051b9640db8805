import type { ServerBuild } from '@remix-run/node'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { agirPartout, assaillir } from './support/assaut.ts'
import { bombarder } from './support/bombardement.ts'
import { laConstruction } from './support/construction.ts'
import { leMonde, type Monde } from './support/monde.ts'
import { type ServeurDEssai, servirEnMemoire } from './support/serveur.ts'

/** Forms that no page of ours would send. The long run is `node test/surete/hostile.js`. */
describe('quoi qu’on envoie', () => {
  let construit: ServerBuild
  let monde: Monde
  let serveur: ServeurDEssai

  beforeAll(async () => {
    construit = await laConstruction()
    monde = await leMonde()
    serveur = await servirEnMemoire(construit, monde.instantane, monde.maintenant)
  }, 1_800_000)

  afterAll(() => serveur?.fermer())

  test('chaque acte, fait par qui peut : rien ne passe d’une maison à l’autre, rien de personne au journal', async () => {
    const { fautes, faits, posts } = await agirPartout(construit, serveur, monde)
    process.stdout.write(`${posts} forms as their pages send them, ${faits.size} acts done\n`)
    expect(fautes).toEqual([])
    expect(faits.size).toBeGreaterThan(20)
  }, 1_800_000)

  test('trois cents formulaires hostiles : aucune erreur du serveur, aucun effet d’un refus', async () => {
    const { fautes, parStatut } = await assaillir(construit, serveur, monde, {
      combien: 300,
      graine: 20_260_3,
    })
    process.stdout.write(`hostile forms by status: ${JSON.stringify(parStatut)}\n`)
    expect(fautes).toEqual([])
  }, 1_800_000)

  test('cent connexions qui ne parlent pas comme un navigateur : le serveur répond à la suivante', async () => {
    const { fautes, parStatut } = await bombarder(serveur, monde, { combien: 100, graine: 5_1 })
    process.stdout.write(`raw requests by status: ${JSON.stringify(parStatut)}\n`)
    expect(fautes).toEqual([])
  }, 1_800_000)
})
