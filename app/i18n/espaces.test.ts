import { expect, test } from 'vitest'
import { avecEspacesInsecables } from './espaces.ts'

const lu = avecEspacesInsecables({
  question: 'Pourquoi ce poste ?',
  liste: ['au CPAS : oui', 'à 9:30'],
  phrase: (quoi: string) => `Il dit « ${quoi} » à 50 %.`,
  dedans: { simple: 'Rien à faire' },
})

test('le signe ne commence pas la ligne', () => {
  expect(lu.question).toBe('Pourquoi ce poste\u00a0?')
  expect(lu.phrase('oui')).toBe('Il dit «\u00a0oui\u00a0» à 50\u00a0%.')
})

test('le reste se lit tel qu’il est écrit', () => {
  expect(lu.liste).toHaveLength(2)
  expect(lu.liste.map((un) => un)).toEqual(['au CPAS\u00a0: oui', 'à 9:30'])
  expect(Object.keys(lu.dedans)).toEqual(['simple'])
  expect(lu.dedans.simple).toBe('Rien à faire')
})
