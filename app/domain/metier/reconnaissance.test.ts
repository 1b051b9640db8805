import { describe, expect, test } from 'vitest'
import { langues } from '#app/domain/shared/langue.ts'
import cas from './cas.json' with { type: 'json' }
import { metiers } from './metier.ts'
import { trouverMetier } from './reconnaissance.ts'
import { enSouches } from './souches.ts'
import synonymes from './synonymes.json' with { type: 'json' }

describe('les mots des tableaux des CPAS et des hôtes', () => {
  test.each(cas)('«$texte» → $metier', ({ texte, metier }) => {
    expect(trouverMetier(texte)?.code ?? null).toBe(metier)
  })

  test('accents, majuscules et espaces ne comptent pas', () => {
    for (const { texte, metier } of cas) {
      const nu = texte.normalize('NFD').replace(/\p{M}/gu, '')
      for (const variante of [texte.toUpperCase(), `  ${texte} `, nu])
        expect(trouverMetier(variante)?.code ?? null).toBe(metier)
    }
  })
})

describe('le vocabulaire', () => {
  test('chaque métier se reconnaît à son nom dans les deux langues', () => {
    for (const metier of metiers)
      for (const langue of langues)
        for (const nom of metier[langue].split(','))
          expect([nom, trouverMetier(nom, langue)?.code]).toEqual([nom, metier.code])
  })

  test('chaque synonyme mène à son métier, et à un seul par langue', () => {
    for (const langue of langues) {
      const vus = new Map<string, string>()
      for (const [code, termes] of Object.entries(synonymes.termes))
        for (const terme of termes[langue]) {
          const cle = enSouches(terme).join(' ')
          expect([terme, vus.get(cle) ?? code]).toEqual([terme, code])
          vus.set(cle, code)
          expect([terme, trouverMetier(terme, langue)?.code]).toEqual([terme, code])
        }
    }
  })

  test('la langue départage un mot qui en a deux sens', () => {
    expect(trouverMetier('animation', 'fr')?.code).toBe('accueil-extrascolaire')
    expect(trouverMetier('post', 'nl')?.code).toBe('huissier-courrier')
  })
})
