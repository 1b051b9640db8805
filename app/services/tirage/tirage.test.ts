import { monitorEventLoopDelay } from 'node:perf_hooks'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Base } from '#db/client.server.ts'
import { enTransaction } from '#db/client.server.ts'
import { lireTirage, textesAImprimer, trouverTirage } from '#db/reads/tirage.server.ts'
import { oublierTirages } from '#db/writes/tirage.server.ts'
import { unAgent, unCpas } from '#test/factories/monde.ts'
import { type TriangleDeTest, unPlacementASigner, unTriangle } from '#test/factories/triangle.ts'
import { baseDeTest } from '#test/support/base-de-test.ts'
import { contexteDe } from '#test/support/contexte-de-test.ts'
import { lirePdf } from '#test/support/outils-pdf.ts'
import { cleDuTexte, demanderTirage } from './demander.server.ts'
import { empilerAilleurs } from './empiler-ailleurs.server.ts'
import { faireLesTirages } from './faire.server.ts'
import { marquerImprime } from './marquer-imprime.server.ts'
import { ouvrirTirage, voirTirage } from './voir.server.ts'

const systeme = { porte: 'systeme', id: 'systeme', role: 'systeme' } as const

describe('l’imprimerie', () => {
  let base: Base
  let t: TriangleDeTest

  beforeEach(async () => {
    base = baseDeTest()
    t = unTriangle(base)
    await unPlacementASigner(base, t)
  })

  const ctx = () => contexteDe(base, t.agent, '2026-11-12')
  const faire = () => faireLesTirages(() => contexteDe(base, systeme, '2026-11-12'))
  const tout = () => textesAImprimer(base, ctx().perimetre).map(cleDuTexte)

  test('fait une pile avec séparateurs et versos blancs, puis vide la liste', async () => {
    const textes = tout()
    expect(textes).toHaveLength(2)
    const { tirageId } = demanderTirage(ctx(), { textes, rectoVerso: true, separateurs: true })
    expect(voirTirage(ctx(), tirageId).etat).toBe('demande')
    expect(() => marquerImprime(ctx(), tirageId)).toThrow('convention/tirage_en_cours')
    expect(await faire()).toBe(1)
    const { etat, pages } = voirTirage(ctx(), tirageId)
    expect(etat).toBe('pret')
    const { pages: lues, fautesDeSyntaxe } = lirePdf(ouvrirTirage(ctx(), tirageId).octets)
    expect(fautesDeSyntaxe).toBe('')
    expect(lues).toHaveLength(pages ?? 0)
    expect((pages ?? 1) % 2).toBe(0)
    expect(lues[0]).toContain('-2026-0001')
    expect(lues[1]?.trim()).toBe('')
    marquerImprime(ctx(), tirageId)
    expect(tout()).toEqual([])
    expect(() => lireTirage(base, ctx().perimetre, tirageId)).toThrow('commun/introuvable')
    expect(textesAImprimer(base, ctx().perimetre, { deja: true })).toHaveLength(2)
  })

  test('reste introuvable pour un autre centre', async () => {
    const { tirageId } = demanderTirage(ctx(), {
      textes: tout(),
      rectoVerso: false,
      separateurs: false,
    })
    await faire()
    const autre = contexteDe(base, unAgent(base, unCpas(base)))
    expect(() => voirTirage(autre, tirageId)).toThrow('commun/introuvable')
    expect(() => ouvrirTirage(autre, tirageId)).toThrow('commun/introuvable')
    expect(() => marquerImprime(autre, tirageId)).toThrow('commun/introuvable')
    expect(textesAImprimer(base, autre.perimetre)).toEqual([])
    expect(() =>
      demanderTirage(autre, { textes: tout(), rectoVerso: false, separateurs: false }),
    ).toThrow('convention/rien_a_imprimer')
  })

  test('oublie une pile après un jour, jamais les textes', async () => {
    const { tirageId } = demanderTirage(ctx(), {
      textes: tout(),
      rectoVerso: false,
      separateurs: false,
    })
    await faire()
    enTransaction(base, (tx) => oublierTirages(tx, new Date('2026-11-14T00:00:00Z')))
    expect(() => trouverTirage(base, ctx().perimetre, tirageId)).toThrow('commun/introuvable')
    expect(tout()).toHaveLength(2)
  })

  test('cinq cents conventions ne figent pas le serveur', async () => {
    const { octets } = await import('#contracts/produire.ts').then(async ({ produire }) => {
      const { exemple } = await import('#contracts/convention-individuelle/2026-01/exemple.ts')
      return produire({ type: 'convention-individuelle', langue: 'fr', donnees: exemple })
    })
    const delai = monitorEventLoopDelay({ resolution: 5 })
    delai.enable()
    const { pages } = await empilerAilleurs(
      { combien: 500, rectoVerso: true },
      (rang) => ({ octets, separateur: { titre: `CI-2026-${rang}`, lignes: ['Łukasz Şahin'] } }),
      () => {},
    )
    delai.disable()
    expect(pages).toBeGreaterThan(500 * 6)
    expect(delai.percentile(99) / 1e6).toBeLessThan(100)
  }, 120_000)
})
