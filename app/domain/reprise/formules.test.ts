import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { neutraliser, ressembleAUneFormule, retablir } from './formules.ts'

describe('une formule', () => {
  test('se reconnaît à son début', () => {
    for (const formule of [
      '=1+1',
      '=CONCATENER(A2;B2)',
      '+ disponible',
      '@coach',
      '-2+3',
      ' =1',
      '\t=1',
      '＝1',
      '|calc',
    ])
      expect(ressembleAUneFormule(formule), formule).toBe(true)
    for (const texte of ['-', '--', '++', '-5', '-3,2', 'a=b', '', '5-3'])
      expect(ressembleAUneFormule(texte), texte).toBe(false)
  })

  test('neutralisée, elle n’en est plus une, et se rétablit à l’identique', () => {
    const hostile = fc
      .tuple(fc.constantFrom('', "'", ' ', '=', '+', '-', '@', '\t', '\r', '|', '＝'), fc.string())
      .map(([debut, suite]) => debut + suite)
    fc.assert(
      fc.property(hostile, (texte) => {
        const sain = neutraliser(texte)
        return !ressembleAUneFormule(sain) && retablir(sain) === texte
      }),
      { numRuns: 20_000 },
    )
  })
})
