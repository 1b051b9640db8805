import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chevauchements, enCreneau, enIntervalles, marge, regrouper } from './semaine.ts'

const plage = fc.record({
  jours: fc.uniqueArray(
    fc.constantFrom(1 as const, 2 as const, 5 as const, 6 as const, 7 as const),
    {
      minLength: 1,
    },
  ),
  de: fc.integer({ min: 0, max: 1439 }),
  a: fc.integer({ min: 1, max: 1440 }),
})

describe('la semaine est un cercle', () => {
  test('chevauchement et marge ne dépendent pas du côté d’où on regarde', () => {
    fc.assert(
      fc.property(fc.array(plage, { maxLength: 3 }), fc.array(plage, { maxLength: 3 }), (a, b) => {
        const [x, y] = [enIntervalles(a), enIntervalles(b)]
        expect(marge(x, y)).toBe(marge(y, x))
        expect(chevauchements(x, y)).toHaveLength(chevauchements(y, x).length)
        expect(marge(x, y) < 0).toBe(chevauchements(x, y).length > 0)
      }),
    )
  })

  test('minute par minute, c’est le même verdict', () => {
    fc.assert(
      fc.property(plage, plage, (a, b) => {
        const [x, y] = [enIntervalles([a]), enIntervalles([b])]
        const minutes = (liste: typeof x) =>
          new Set(
            liste.flatMap(({ debut, fin }) =>
              Array.from({ length: fin - debut }, (_, k) => (debut + k) % 10_080),
            ),
          )
        const prises = minutes(y)
        expect([...minutes(x)].some((m) => prises.has(m))).toBe(marge(x, y) < 0)
      }),
      { numRuns: 30 },
    )
  })

  test('du dimanche soir au lundi matin il y a une demi-heure', () => {
    const dimanche = enIntervalles([{ jours: [7], de: 1380, a: 1440 }])
    const lundi = enIntervalles([{ jours: [1], de: 30, a: 60 }])
    expect(marge(dimanche, lundi)).toBe(30)
    expect(marge(dimanche, [])).toBe(Number.POSITIVE_INFINITY)
  })
})

test('les mêmes heures se disent une fois, par suites de jours', () => {
  const creneaux = enIntervalles([
    { jours: [1, 2, 3, 5], de: 480, a: 720 },
    { jours: [6], de: 1320, a: 360 },
  ]).map(enCreneau)
  expect(regrouper(creneaux)).toEqual([
    {
      jours: [
        [1, 3],
        [5, 5],
      ],
      de: '08:00',
      a: '12:00',
    },
    { jours: [[6, 6]], de: '22:00', a: '06:00' },
  ])
})
