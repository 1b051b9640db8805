import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ajouterJours, dateCivile } from '../shared/date-civile.ts'
import { ranger } from './echeancier.ts'

const mercredi = dateCivile('2026-11-25')
const due = (decalage: number | null) => ({
  echeance: decalage === null ? null : ajouterJours(mercredi, decalage),
  enRetard: decalage !== null && decalage < 0,
})

test('la semaine finit le dimanche, et ce qui n’a pas de date vient après', () => {
  const { enRetard, cetteSemaine, plusTard } = ranger(
    [due(-1), due(0), due(4), due(5), due(null)],
    mercredi,
  )
  expect([enRetard.length, cetteSemaine.length, plusTard.length]).toEqual([1, 2, 2])
})

test('chaque tâche est rangée une fois', () => {
  fc.assert(
    fc.property(
      fc.array(fc.option(fc.integer({ min: -30, max: 30 }), { nil: null })),
      fc.integer({ min: 0, max: 6 }),
      (decalages, rang) => {
        const taches = decalages.map(due)
        const { enRetard, cetteSemaine, plusTard } = ranger(taches, ajouterJours(mercredi, rang))
        expect(new Set([...enRetard, ...cetteSemaine, ...plusTard])).toEqual(new Set(taches))
        expect(enRetard.length + cetteSemaine.length + plusTard.length).toBe(taches.length)
      },
    ),
  )
})
