import { expect, test } from 'vitest'
import cas from './cas.json' with { type: 'json' }
import { calculerDroits } from './regles.ts'
import { saisieDeCas } from './saisie.ts'

test.each(cas.map((un) => [un.titre, un] as const))('%s', (_, { cas: unCas, attendu }) => {
  expect(calculerDroits(saisieDeCas.parse(unCas))).toMatchObject(attendu)
})
