import { beforeEach, describe, expect, test } from 'vitest'
import type { BlocDeTexte, TexteEnLigne } from '#app/domain/convention/texte.ts'
import { dateCivile } from '#app/domain/shared/date-civile.ts'
import { produire } from '#contracts/produire.ts'
import type { Base } from '#db/client.server.ts'
import {
  conventionDe,
  donneesDeVersion,
  trouverConvention,
  versionsDe,
} from '#db/reads/convention.server.ts'
import { unAgent, unComplementDeCadre, unCpas, unHote } from '#test/factories/monde.ts'
import {
  decider,
  misEnSignature,
  type TriangleDeTest,
  unPlacementASigner,
  unTriangle,
} from '#test/factories/triangle.ts'
import { baseDeTest } from '#test/support/base-de-test.ts'
import { contexteDe } from '#test/support/contexte-de-test.ts'
import { redigerCadre } from '../cadre/rediger-cadre.server.ts'
import { jetonDesPages } from '../document/jeton.server.ts'
import { lireTexteEnClair } from './lire-texte.server.ts'

describe('le texte d’une convention, lu dans une page', () => {
  let base: Base
  let triangle: TriangleDeTest

  beforeEach(() => {
    base = baseDeTest()
    triangle = unTriangle(base)
  })

  test('dit les mêmes mots que le PDF que l’on signe', async () => {
    const { conventionId } = await unPlacementASigner(base, triangle)
    const ctx = contexteDe(base, triangle.travailleur)
    const texte = lireTexteEnClair(base, ctx, conventionId, { langue: 'fr' })
    const { donnees } = donneesDeVersion(base, ctx.perimetre, conventionId, 1)
    const code = versionsDe(base, ctx.perimetre, conventionId)[0]?.code ?? ''
    const pdf = await produire({
      type: 'convention-individuelle',
      langue: 'fr',
      donnees,
      jeton: jetonDesPages(base.cles, { code, langue: 'fr' }),
    })
    expect(texte?.sha256).toBe(pdf.sha256)
    expect(texte?.pages).toBe(pdf.pages)
    expect(texte?.blocs).toEqual(pdf.document.versions[0]?.blocs)
    expect(motsDe(texte?.blocs ?? [])).toContain('trier le textile selon la grille')
  })

  test('se lit dans la langue demandée si elle existe, sinon dans celle qu’il y a', async () => {
    const { conventionId } = await unPlacementASigner(base, triangle)
    const ctx = contexteDe(base, triangle.agent)
    const demande = lireTexteEnClair(base, ctx, conventionId, { langue: 'nl' })
    expect(demande?.langue).toBe('fr')
    expect(demande?.langues).toEqual(['fr'])
  })

  test('la personne et le lieu de langues différentes ont chacun leur texte, avec son empreinte', async () => {
    base = baseDeTest()
    triangle = unTriangle(base, { hote: { langue: 'nl', nom: 'De Kringwinkel' } })
    const { conventionId } = await unPlacementASigner(base, triangle)
    const ctx = contexteDe(base, triangle.gestionnaire)
    const [fr, nl] = (['fr', 'nl'] as const).map((langue) =>
      lireTexteEnClair(base, ctx, conventionId, { langue }),
    )
    expect(fr?.langues).toEqual(['fr', 'nl'])
    expect([fr?.langue, nl?.langue]).toEqual(['fr', 'nl'])
    expect(fr?.sha256).not.toBe(nl?.sha256)
    expect(motsDe(nl?.blocs ?? [])).toContain('Individuele overeenkomst')
  })

  test('une version remplacée reste lisible telle qu’elle était', async () => {
    const { placementId, conventionId } = await unPlacementASigner(base, triangle)
    decider(base, triangle.agent, placementId, { debutLe: dateCivile('2026-12-07') })
    await misEnSignature(base, triangle.agent, 'convention-individuelle', placementId, '2026-11-11')
    const ctx = contexteDe(base, triangle.agent)
    const lire = (numero?: number) =>
      motsDe(lireTexteEnClair(base, ctx, conventionId, { langue: 'fr', numero })?.blocs ?? [])
    expect(lire()).toContain('7 décembre 2026')
    expect(lire(1)).toContain('1er décembre 2026')
    expect(lire(1)).not.toContain('7 décembre 2026')
  })

  test('un brouillon n’a pas encore de texte, et un autre CPAS n’en voit aucun', async () => {
    const { conventionId } = await unPlacementASigner(base, triangle)
    const etranger = contexteDe(base, unAgent(base, unCpas(base, { bce: null })))
    expect(() => lireTexteEnClair(base, etranger, conventionId, { langue: 'fr' })).toThrow(
      'commun/introuvable',
    )
    const ctx = contexteDe(base, triangle.agent)
    const { numero } = trouverConvention(base, ctx.perimetre, conventionId)
    expect(() =>
      lireTexteEnClair(base, ctx, conventionId, { langue: 'fr', numero: numero + 1 }),
    ).toThrow('commun/introuvable')
    const { cadreId } = redigerCadre(ctx, unHote(base, triangle.cpasId, { bce: null }).hoteId, {
      ...unComplementDeCadre,
    })
    const brouillon = conventionDe(base, ctx.perimetre, 'convention-cadre', cadreId)
    expect(lireTexteEnClair(base, ctx, brouillon?.id ?? '', { langue: 'fr' })).toBeNull()
  })
})

/** Every word of the blocks, to look for one. */
function motsDe(blocs: readonly BlocDeTexte[]): string {
  const enClair = (texte: TexteEnLigne) =>
    typeof texte === 'string'
      ? texte
      : texte.map((un) => (typeof un === 'string' ? un : un.texte)).join('')
  return JSON.stringify(blocs, (_cle, valeur) =>
    Array.isArray(valeur) && valeur.some((un) => typeof un === 'object' && un && 'ton' in un)
      ? enClair(valeur as TexteEnLigne)
      : valeur,
  )
}
