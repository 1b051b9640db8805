import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { estBce } from '#app/domain/shared/bce.ts'
import { depuisJour } from '#app/domain/shared/date-civile.ts'
import { contenuNiss, niss } from '#app/domain/shared/niss.ts'
import { estTelephone } from '#app/domain/shared/telephone.ts'
import { bceFictif, nissFictif, telephoneFictif } from './numeros.ts'

const jours = fc.integer({ min: -14_000, max: 15_000 }).map(depuisJour)

describe('les numéros de la démonstration', () => {
  test('un NISS fictif est juste, dit la date et le sexe, et porte un numéro d’ordre jamais donné', () => {
    fc.assert(
      fc.property(jours, fc.constantFrom('F', 'M', 'X' as const), (naissance, sexe) => {
        const numero = niss(nissFictif(naissance, sexe))
        expect(contenuNiss(numero).naissance).toBe(naissance)
        if (sexe !== 'X') expect(contenuNiss(numero).sexe).toBe(sexe)
        expect(['997', '998']).toContain(numero.slice(6, 9))
      }),
    )
  })

  test('BCE et téléphones sont justes, différents, et visiblement inventés', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 998 }), (rang) => {
        expect(estBce(bceFictif(rang))).toBe(true)
        expect(bceFictif(rang)).toMatch(/^09990/)
        expect(bceFictif(rang)).not.toBe(bceFictif(rang + 1))
        for (const genre of ['mobile', 'bruxelles', 'gand'] as const) {
          expect(estTelephone(telephoneFictif(genre, rang))).toBe(true)
          expect(telephoneFictif(genre, rang)).not.toBe(telephoneFictif(genre, rang + 1))
        }
      }),
    )
  })
})
