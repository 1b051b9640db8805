import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { estIban, formaterIban, ibanDe, lireIban, masquerIban } from './iban.ts'

const unCompte = fc
  .integer({ min: 0, max: 9_999_999_999 })
  .map((nombre) => ibanDe(String(nombre).padStart(10, '0')))

describe('un compte bancaire belge', () => {
  test('se lit en groupes ou d’un seul tenant', () => {
    const { iban } = lireIban('BE09 0910 1158 4657')
    expect(iban).toBe('BE09091011584657')
    expect(iban && formaterIban(iban)).toBe('BE09 0910 1158 4657')
    expect(iban && masquerIban(iban)).toBe('BE•• •••• •••• 4657')
    expect(lireIban('iban: be53.0912.3456.7853').iban).toBe('BE53091234567853')
  })

  test('un seul chiffre faux, ou deux voisins échangés, sont toujours vus', () => {
    fc.assert(fc.property(unCompte, estIban))
    fc.assert(
      fc.property(
        unCompte,
        fc.integer({ min: 2, max: 15 }),
        fc.integer({ min: 1, max: 9 }),
        (compte, place, ecart) => {
          const chiffre = (Number(compte[place]) + ecart) % 10
          return !estIban(compte.slice(0, place) + chiffre + compte.slice(place + 1))
        },
      ),
    )
    fc.assert(
      fc.property(unCompte, fc.integer({ min: 2, max: 14 }), (compte, place) => {
        const [a = '', b = ''] = compte.slice(place)
        return a === b || !estIban(compte.slice(0, place) + b + a + compte.slice(place + 2))
      }),
    )
  })

  test('le pays, la longueur et la clé se distinguent', () => {
    expect(lireIban('').probleme).toBe('absent')
    expect(lireIban('FR76 3000 6000 0112 3456 7890 189').probleme).toBe('pays')
    expect(lireIban('BE09 0910 1158').probleme).toBe('longueur')
    expect(lireIban('BE10 0910 1158 4657').probleme).toBe('controle')
  })
})
