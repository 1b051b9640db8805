import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ajouterJours, dateCivile, joursEntre } from '#app/domain/shared/date-civile.ts'
import type { Effet } from './droit.ts'
import { etapesDuTrait, periodeDuTrait } from './trait.ts'

const le = dateCivile
const effets: readonly Effet[] = [
  'compte',
  'ne_compte_pas',
  'prolonge',
  'a_verifier',
  'hors_periode',
  'deja_utilise',
  'correction',
]

describe('le trait du premier jour aux droits', () => {
  const lignes = [
    { du: le('2026-02-02'), au: le('2026-02-28'), effet: 'compte' as const },
    { du: le('2026-03-01'), au: le('2026-03-31'), effet: 'a_verifier' as const },
    { du: le('2026-04-01'), au: le('2026-04-05'), effet: 'ne_compte_pas' as const },
    { du: le('2026-04-01'), au: le('2026-04-05'), effet: 'prolonge' as const },
    { du: le('2026-05-01'), au: le('2026-05-31'), effet: 'a_verifier' as const },
  ]

  test('chaque période porte le plus fort de ses effets, et l’avenir n’est pas un trou', () => {
    expect(
      etapesDuTrait(lignes, { du: le('2026-02-02'), au: le('2026-06-30') }, le('2026-04-10')),
    ).toEqual([
      { du: '2026-02-02', au: '2026-02-28', genre: 'compte' },
      { du: '2026-03-01', au: '2026-03-31', genre: 'inconnu' },
      { du: '2026-04-01', au: '2026-04-05', genre: 'prolonge' },
      { du: '2026-04-06', au: '2026-04-10', genre: 'vide' },
      { du: '2026-04-11', au: '2026-06-30', genre: 'a_venir' },
    ])
  })

  test('le trait va de la première ligne qui compte au jour le plus lointain', () => {
    const vieille = { du: le('2020-01-01'), au: le('2020-12-31'), effet: 'hors_periode' as const }
    expect(
      periodeDuTrait([vieille, ...lignes], le('2026-02-02'), [
        null,
        le('2027-02-08'),
        le('2026-04-10'),
      ]),
    ).toEqual({ du: '2026-02-02', au: '2027-02-08' })
  })

  test('les étapes se suivent, couvrent tout, et deux voisines diffèrent', () => {
    const uneLigne = fc
      .record({
        debut: fc.integer({ min: -50, max: 400 }),
        duree: fc.integer({ min: 0, max: 200 }),
        effet: fc.constantFrom(...effets),
      })
      .map(({ debut, duree, effet }) => ({
        du: ajouterJours(le('2026-01-01'), debut),
        au: ajouterJours(le('2026-01-01'), debut + duree),
        effet,
      }))
    fc.assert(
      fc.property(
        fc.array(uneLigne, { maxLength: 12 }),
        fc.integer({ min: 0, max: 500 }),
        fc.integer({ min: 0, max: 500 }),
        (quelconques, longueur, rang) => {
          const periode = { du: le('2026-01-01'), au: ajouterJours(le('2026-01-01'), longueur) }
          const aujourdhui = ajouterJours(periode.du, rang)
          const etapes = etapesDuTrait(quelconques, periode, aujourdhui)
          expect(etapes[0]?.du).toBe(periode.du)
          expect(etapes.at(-1)?.au).toBe(periode.au)
          for (const [i, { du, au, genre }] of etapes.entries()) {
            const avant = etapes[i - 1]
            if (avant) expect([joursEntre(avant.au, du), avant.genre === genre]).toEqual([1, false])
            expect(du <= au).toBe(true)
            if (genre === 'a_venir') expect(du > aujourdhui).toBe(true)
          }
        },
      ),
    )
  })
})
