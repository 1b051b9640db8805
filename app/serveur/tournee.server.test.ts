import { setTimeout as attendre } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { faireLaTournee } from './tournee.server.ts'

test('une tournée qui échoue est dite, et la suivante se fait', async () => {
  const dites: string[] = []
  let tours = 0
  const tournee = faireLaTournee(
    async () => {
      tours++
      if (tours === 1) throw new Error('disk full')
    },
    { error: (_faits, phrase) => dites.push(phrase) },
    5,
  )
  await expect.poll(() => tours, { timeout: 10_000 }).toBeGreaterThan(1)
  await tournee.arreter()
  expect(dites).toEqual(['tournee'])
})

test('réveillée dix fois pendant un tour, elle n’en fait qu’un autre, jamais deux à la fois', async () => {
  let tours = 0
  let ensemble = 0
  const tournee = faireLaTournee(
    async () => {
      tours++
      ensemble++
      expect(ensemble).toBe(1)
      await attendre(10)
      ensemble--
    },
    { error: () => {} },
    60_000,
  )
  for (let i = 0; i < 10; i++) tournee.reveiller()
  await tournee.arreter()
  expect(tours).toBe(2)
})
