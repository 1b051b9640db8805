import { expect, test } from 'vitest'
import { verifierLesCas } from './reference.ts'

test('tous les cas de référence donnent la réponse convenue', () => {
  const { total, echecs } = verifierLesCas()
  expect(echecs).toEqual([])
  expect(total).toBeGreaterThan(100)
})
