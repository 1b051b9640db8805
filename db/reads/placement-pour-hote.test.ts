import { beforeEach, describe, expect, test } from 'vitest'
import { annulerPlacement } from '#app/services/placement/annuler.server.ts'
import type { Base } from '#db/client.server.ts'
import { unHote } from '#test/factories/monde.ts'
import { type TriangleDeTest, unPlacement, unTriangle } from '#test/factories/triangle.ts'
import { baseDeTest } from '#test/support/base-de-test.ts'
import { contexteDe } from '#test/support/contexte-de-test.ts'
import { trouverPlacement } from './placement.server.ts'
import { lirePlacementPourLHote, listerPlacementsDeLHote } from './placement-pour-hote.server.ts'

describe('ce que le lieu de travail voit d’une personne', () => {
  let base: Base
  let triangle: TriangleDeTest
  let placementId: string

  beforeEach(() => {
    base = baseDeTest()
    triangle = unTriangle(base)
    placementId = unPlacement(base, triangle)
  })

  const vuPar = (acteur: Parameters<typeof contexteDe>[1]) =>
    lirePlacementPourLHote(base, contexteDe(base, acteur).perimetre, placementId)

  test('une liste fermée : ce qui n’y est pas ne s’y ajoute pas sans décision', () => {
    expect(Object.keys(vuPar(triangle.gestionnaire)).sort()).toEqual(
      [
        'id',
        'statut',
        'prenom',
        'nom',
        'telephone',
        'courriel',
        'titreDuPoste',
        'debutLe',
        'finPrevueLe',
        'finLe',
        'heuresSemaine',
        'tuteurNom',
        'nomDuCpasFr',
        'nomDuCpasNl',
        'agent',
        'telephoneDeLAgent',
        'courrielDeLAgent',
      ].sort(),
    )
  })

  test('le téléphone partagé se voit, l’e-mail gardé ne se voit pas', () => {
    expect(vuPar(triangle.gestionnaire)).toMatchObject({
      prenom: 'Fatima',
      telephone: '+32440112233',
      courriel: null,
      agent: 'Léa Marchal',
      telephoneDeLAgent: '+3221990060',
    })
  })

  test('un autre lieu de travail, le CPAS et la personne n’ont rien par cette voie', () => {
    const autre = unHote(base, triangle.cpasId, { bce: null }).gestionnaire
    for (const acteur of [autre, triangle.agent, triangle.travailleur]) {
      expect(() => vuPar(acteur)).toThrow('commun/introuvable')
      expect(listerPlacementsDeLHote(base, contexteDe(base, acteur).perimetre)).toEqual([])
    }
  })

  test('un placement annulé ne laisse rien de la personne au lieu de travail', () => {
    const ctx = contexteDe(base, triangle.agent)
    const { version } = trouverPlacement(base, ctx.perimetre, placementId)
    const hote = contexteDe(base, triangle.gestionnaire)
    expect(listerPlacementsDeLHote(base, hote.perimetre)).toHaveLength(1)
    annulerPlacement(ctx, placementId, { version })
    expect(listerPlacementsDeLHote(base, hote.perimetre)).toEqual([])
    expect(() => vuPar(triangle.gestionnaire)).toThrow('commun/introuvable')
  })
})
