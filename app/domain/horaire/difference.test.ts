import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PlageDeTravail, Semaine } from '../poste/poste.ts'
import type { JourSemaine } from '../shared/date-civile.ts'
import { comparerSemaines } from './difference.ts'
import { minutesDeLaSemaine } from './regles.ts'

const heure = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

const unePlage: fc.Arbitrary<PlageDeTravail> = fc
  .record({
    jour: fc.integer({ min: 1, max: 7 }),
    debut: fc.integer({ min: 0, max: 1200 }),
    duree: fc.integer({ min: 61, max: 200 }),
    pauseMinutes: fc.integer({ min: 0, max: 60 }),
  })
  .map(({ jour, debut, duree, pauseMinutes }) => ({
    jour: jour as JourSemaine,
    de: heure(debut),
    a: heure(debut + duree),
    pauseMinutes,
  }))
const uneSemaine = fc.uniqueArray(unePlage, {
  maxLength: 10,
  selector: ({ jour, de }) => `${jour}${de}`,
})

describe('la différence entre deux horaires', () => {
  const avant: Semaine = [
    { jour: 1, de: '08:00', a: '12:00', pauseMinutes: 0 },
    { jour: 2, de: '08:00', a: '12:00', pauseMinutes: 0 },
  ]

  test('un jour libéré et un jour ajouté se voient, les autres non', () => {
    const apres: Semaine = [
      { jour: 1, de: '08:00', a: '12:00', pauseMinutes: 0 },
      { jour: 3, de: '13:00', a: '17:30', pauseMinutes: 15 },
    ]
    const changes = comparerSemaines(avant, apres).filter(({ change }) => change)
    expect(
      changes.map(({ jour, minutesAvant, minutesApres }) => [jour, minutesAvant, minutesApres]),
    ).toEqual([
      [2, 240, 0],
      [3, 0, 255],
    ])
  })

  test('une pause changée est un changement', () => {
    const apres = avant.map((plage) => ({ ...plage, pauseMinutes: 15 }))
    expect(comparerSemaines(avant, apres).filter(({ change }) => change)).toHaveLength(2)
  })

  test('un premier horaire change chaque jour travaillé', () => {
    expect(
      comparerSemaines(null, avant)
        .filter(({ change }) => change)
        .map(({ jour }) => jour),
    ).toEqual([1, 2])
  })

  test('l’ordre de saisie ne change rien, et les totaux sont ceux des deux semaines', () => {
    fc.assert(
      fc.property(uneSemaine, uneSemaine, (a, b) => {
        expect(comparerSemaines(a, a.toReversed()).some(({ change }) => change)).toBe(false)
        const jours = comparerSemaines(a, b)
        const total = (lequel: 'minutesAvant' | 'minutesApres') =>
          jours.reduce((somme, un) => somme + un[lequel], 0)
        expect(total('minutesAvant')).toBe(minutesDeLaSemaine(a))
        expect(total('minutesApres')).toBe(minutesDeLaSemaine(b))
      }),
    )
  })
})
