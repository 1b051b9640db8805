import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { publier, seuilDePublication, totalPublie } from './petits-groupes.ts'

const groupes = (...nombres: number[]) => nombres.map((nombre, cle) => ({ cle, nombre }))
const nombresDits = (...nombres: number[]) => publier(groupes(...nombres)).map((un) => un.nombre)

describe('les petits groupes ne sont jamais dits', () => {
  test('un groupe de moins de dix est tu', () => {
    expect(nombresDits(6, 4, 25)).toEqual([null, null, 25])
  })

  test('un seul petit groupe en cache un plus grand, sinon le total le rendrait', () => {
    expect(nombresDits(4, 12, 40)).toEqual([null, null, 40])
  })

  test('zéro est dit : personne n’y est', () => {
    expect(nombresDits(0, 30, 0)).toEqual([0, 30, 0])
  })

  test('un tableau de quelques personnes ne dit ni ses groupes ni son total', () => {
    expect(nombresDits(3, 2)).toEqual([null, null])
    expect(totalPublie(groupes(3, 2))).toBeNull()
    expect(totalPublie(groupes(0, 0))).toBe(0)
  })

  test('aucune soustraction ne rend un petit groupe', () => {
    const tableaux = fc.array(fc.nat({ max: 40 }), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(tableaux, (nombres) => {
        const avant = groupes(...nombres)
        const publies = publier(avant)
        const tus = avant.filter((_, i) => publies[i]?.nombre === null)
        for (const { cle, nombre } of avant)
          if (nombre > 0 && nombre < seuilDePublication) expect(publies[cle]?.nombre).toBeNull()
        if (tus.length === 0 || totalPublie(avant) === null) return
        expect(tus.length).toBeGreaterThan(1)
        const caches = tus.reduce((somme, { nombre }) => somme + nombre, 0)
        expect(caches).toBeGreaterThanOrEqual(seuilDePublication)
      }),
      { numRuns: 5000 },
    )
  })

  test('ce qui est dit est vrai', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 60 }), { maxLength: 10 }), (nombres) => {
        for (const [i, dit] of nombresDits(...nombres).entries())
          if (dit !== null) expect(dit).toBe(nombres[i])
      }),
      { numRuns: 1000 },
    )
  })
})
