import { describe, expect, test } from 'vitest'
import { dateCivile } from '#app/domain/shared/date-civile.ts'
import { moisEcoules, prioriteDe } from './palier.ts'

const jour = dateCivile('2026-11-25')

describe('le palier de priorité', () => {
  test.each([
    ['onze mois, déjà proposé', '2025-11-26', '2026-05-01', 0],
    ['douze mois, déjà proposé', '2025-11-25', '2026-05-01', 2],
    ['cinq mois, jamais proposé', '2026-05-26', null, 1],
    ['six mois, jamais proposé', '2026-05-25', null, 2],
    ['arrivé hier', '2026-11-24', null, 1],
  ] as const)('%s', (_cas, depuis, derniere, palier) => {
    const attente = {
      attendDepuisLe: dateCivile(depuis),
      derniereProposeLe: derniere && dateCivile(derniere),
    }
    expect(prioriteDe(attente, jour).palier).toBe(palier)
  })
})

describe('les mois entiers', () => {
  test.each([
    ['2026-01-31', '2026-02-28', 1],
    ['2026-01-31', '2026-02-27', 0],
    ['2024-02-29', '2025-02-28', 12],
    ['2026-11-25', '2026-11-25', 0],
    ['2026-11-26', '2026-11-25', 0],
    ['2024-11-25', '2026-11-24', 23],
  ])('du %s au %s: %i', (depuis, jusque, mois) => {
    expect(moisEcoules(dateCivile(depuis), dateCivile(jusque))).toBe(mois)
  })
})
