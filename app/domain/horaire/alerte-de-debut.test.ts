import { expect, test } from 'vitest'
import { dateCivile } from '../shared/date-civile.ts'
import { alerteDeDebut } from './alerte-de-debut.ts'

test('l’agent est prévenu trois jours ouvrables avant, puis le dernier', () => {
  // Monday 7 December 2026: Friday and Saturday are worked, Sunday is not.
  const alerte = (jour: string) => alerteDeDebut(dateCivile('2026-12-07'), dateCivile(jour))
  expect(alerte('2026-12-02')).toBeNull()
  expect(alerte('2026-12-03')).toBe('bientot')
  expect(alerte('2026-12-04')).toBe('bientot')
  expect(alerte('2026-12-05')).toBe('demain')
  expect(alerte('2026-12-06')).toBe('demain')
  expect(alerte('2026-12-07')).toBeNull()
})
