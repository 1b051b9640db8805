import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PlageDeTravail } from './poste.ts'
import { enOrdre, groupesDeJours, heuresDeLaSemaine, joursDeLaSemaine } from './semaine.ts'

const heure = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

const plage: fc.Arbitrary<PlageDeTravail> = fc
  .record({
    jour: fc.constantFrom(...joursDeLaSemaine),
    debut: fc.integer({ min: 0, max: 22 * 60 }),
    longueur: fc.integer({ min: 30, max: 110 }),
    pauseMinutes: fc.integer({ min: 0, max: 29 }),
  })
  .map(({ jour, debut, longueur, pauseMinutes }) => ({
    jour,
    de: heure(debut),
    a: heure(debut + longueur),
    pauseMinutes,
  }))

const semaine = fc.array(plage, { maxLength: 14 })

describe('les heures d’une semaine', () => {
  test('cinq jours de 7 h 36 font 38 heures, la pause ne compte pas', () => {
    const jours = ([1, 2, 3, 4, 5] as const).map((jour) => ({
      jour,
      de: '08:00',
      a: '16:06',
      pauseMinutes: 30,
    }))
    expect(heuresDeLaSemaine(jours)).toBe(38)
    expect(heuresDeLaSemaine([])).toBeNull()
  })

  test('l’ordre des plages ne change pas le total, et les jours s’additionnent', () => {
    fc.assert(
      fc.property(semaine, (plages) => {
        const total = heuresDeLaSemaine(plages) ?? 0
        expect(heuresDeLaSemaine(enOrdre(plages)) ?? 0).toBe(total)
        const parJour = joursDeLaSemaine.reduce(
          (somme, jour) =>
            somme + (heuresDeLaSemaine(plages.filter((un) => un.jour === jour)) ?? 0),
          0,
        )
        expect(Math.abs(parJour - total)).toBeLessThan(0.05)
      }),
    )
  })
})

describe('les jours qui se ressemblent', () => {
  test('se disent ensemble', () => {
    const plages: PlageDeTravail[] = [
      { jour: 5, de: '08:00', a: '12:00', pauseMinutes: 0 },
      { jour: 2, de: '09:00', a: '16:00', pauseMinutes: 30 },
      { jour: 1, de: '09:00', a: '16:00', pauseMinutes: 30 },
    ]
    expect(groupesDeJours(plages).map(({ jours }) => jours)).toEqual([[1, 2], [5]])
  })

  test('aucune plage ne se perd, aucun jour n’est dit deux fois', () => {
    fc.assert(
      fc.property(semaine, (plages) => {
        const groupes = groupesDeJours(plages)
        const jours = groupes.flatMap((un) => un.jours)
        expect(new Set(jours).size).toBe(jours.length)
        expect(groupes.reduce((n, un) => n + un.jours.length * un.plages.length, 0)).toBe(
          plages.length,
        )
      }),
    )
  })
})
