import { describe, expect, test } from 'vitest'
import { comparerOrigines, exigerOrigine, type Suivi, wilson } from './comparaison.ts'

function suivis(
  origine: Suivi['origine'],
  strate: string,
  aboutis: number,
  autres: number,
): Suivi[] {
  return [
    ...Array.from({ length: aboutis }, () => ({ origine, strate, abouti: true })),
    ...Array.from({ length: autres }, () => ({ origine, strate, abouti: false })),
  ]
}

test('une proposition sans origine ne part pas', () => {
  expect(() => exigerOrigine(null)).toThrow('appariement/origine_manquante')
  expect(exigerOrigine('demande')).toBe('demande')
})

describe('demande ou offre', () => {
  test('les taux ont leur intervalle, les petits nombres se taisent', () => {
    const { parOrigine, rapportDesChances } = comparerOrigines(
      [...suivis('demande', 's', 40, 60), ...suivis('spontanee', 's', 5, 4)],
      false,
    )
    expect(parOrigine[0]).toMatchObject({ origine: 'demande', nombre: 100, taux: 0.4 })
    expect(parOrigine[3]).toEqual({
      origine: 'spontanee',
      nombre: null,
      taux: null,
      intervalle: null,
    })
    expect(rapportDesChances).toBeNull()
  })

  test('à strates égales, le paradoxe de Simpson ne trompe pas', () => {
    // Alike within each stratum, very unlike in total.
    const { rapportDesChances, parOrigine } = comparerOrigines(
      [
        ...suivis('demande', 'facile', 80, 20),
        ...suivis('offre', 'facile', 8, 2),
        ...suivis('demande', 'difficile', 2, 8),
        ...suivis('offre', 'difficile', 20, 80),
      ],
      true,
    )
    expect(rapportDesChances).toBeCloseTo(1, 10)
    expect(parOrigine[0]?.taux).toBeGreaterThan(0.7)
    expect(parOrigine[1]?.taux).toBeLessThan(0.3)
  })

  test('l’intervalle de Wilson, valeurs connues', () => {
    const [bas, haut] = wilson(40, 100)
    expect(bas).toBeCloseTo(0.3094, 4)
    expect(haut).toBeCloseTo(0.498, 4)
    expect(wilson(0, 10)[0]).toBeCloseTo(0, 10)
    expect(wilson(10, 10)[1]).toBeCloseTo(1, 10)
  })
})
