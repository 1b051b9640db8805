import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleBce, estBce, estUnite, formaterBce, formaterUnite, lireBce, lireUnite } from './bce.ts'

const huitChiffres = (min: number, max: number) =>
  fc.integer({ min, max }).map((nombre) => String(nombre).padStart(8, '0'))
const uneEntreprise = huitChiffres(0, 19_999_999).map((huit) => huit + cleBce(huit))
const uneUnite = huitChiffres(20_000_000, 89_999_999).map((huit) => huit + cleBce(huit))

describe('un numéro d’entreprise', () => {
  test('se lit comme les factures l’écrivent', () => {
    for (const ecrit of [
      '0451.461.655',
      'BE 0451461655',
      'TVA BE451.461.655',
      '451461655',
      'KBO 0451 461 655',
    ])
      expect(lireBce(ecrit), ecrit).toEqual({ bce: '0451461655' })
    for (const numero of ['0401122318', '0876543270', '1012345646'])
      expect(estBce(numero), numero).toBe(true)
  })

  test('un seul chiffre faux est toujours vu', () => {
    fc.assert(
      fc.property(
        uneEntreprise,
        fc.nat(9),
        fc.integer({ min: 1, max: 9 }),
        (numero, place, ecart) => {
          const chiffre = (Number(numero[place]) + ecart) % 10
          return !estBce(numero.slice(0, place) + chiffre + numero.slice(place + 1))
        },
      ),
    )
  })

  test('se relit comme il s’imprime', () => {
    fc.assert(
      fc.property(uneEntreprise, (numero) => {
        const lu = lireBce(numero).bce
        return lu !== undefined && lireBce(formaterBce(lu)).bce === numero
      }),
    )
    const { bce } = lireBce('0451461655')
    expect(bce && formaterBce(bce)).toBe('0451.461.655')
  })

  test('ce qui manque et ce qui est faux se distinguent', () => {
    expect(lireBce(' ').probleme).toBe('absent')
    expect(lireBce('0451.461').probleme).toBe('longueur')
    expect(lireBce('à demander').probleme).toBe('longueur')
    expect(lireBce('0451461656').probleme).toBe('controle')
    expect(lireBce('2123456789').probleme).toBe('premier_chiffre')
  })
})

describe('une unité d’établissement', () => {
  test('n’est pas un numéro d’entreprise', () => {
    fc.assert(fc.property(uneUnite, (numero) => estUnite(numero) && !estBce(numero)))
    fc.assert(
      fc.property(uneEntreprise, (numero) => lireUnite(numero).probleme === 'premier_chiffre'),
    )
  })

  test('se relit comme elle s’imprime', () => {
    fc.assert(
      fc.property(uneUnite, (numero) => {
        const lue = lireUnite(numero).unite
        return lue !== undefined && lireUnite(formaterUnite(lue)).unite === numero
      }),
    )
    expect(lireUnite('').probleme).toBe('absent')
    expect(lireUnite('2.123.456.780').probleme).toBe('controle')
  })
})
