import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { estTelephone, formaterTelephone, lireTelephone, lireTelephones } from './telephone.ts'

const unMobile = fc
  .integer({ min: 440_000_000, max: 499_999_999 })
  .map((national) => `+32${national}`)

describe('un numéro de téléphone', () => {
  test('toutes les façons de l’écrire donnent le même numéro', () => {
    for (const ecrit of [
      ...['0442027689', '0442 02 76 89', '0442/02.76.89', '0442-027689', 'GSM: 0442 02 76 89'],
      ...['+32 442 02 76 89', '0032442027689', '+32 (0)442 02 76 89', '32442027689'],
    ])
      expect(lireTelephone(ecrit).telephone, ecrit).toBe('+32442027689')
    expect(lireTelephone('442027689')).toEqual({
      telephone: '+32442027689',
      genre: 'mobile',
      zeroRestaure: true,
    })
  })

  test('fixe, mobile, gratuit et étranger se distinguent', () => {
    expect(lireTelephone('02 199 51 90')).toMatchObject({ telephone: '+3221995190', genre: 'fixe' })
    expect(lireTelephone('04 123 45 67')).toMatchObject({ telephone: '+3241234567', genre: 'fixe' })
    expect(lireTelephone('071/12.34.56')).toMatchObject({ telephone: '+3271123456', genre: 'fixe' })
    expect(lireTelephone('0800 12 345')).toMatchObject({ genre: 'gratuit' })
    expect(lireTelephone('+33 6 12 34 56 78')).toMatchObject({
      telephone: '+33612345678',
      genre: 'etranger',
    })
  })

  test('un numéro surtaxé est refusé', () => {
    expect(lireTelephone('0900 12 345').probleme).toBe('surtaxe')
    expect(lireTelephone('0903/12.345').probleme).toBe('surtaxe')
    expect(lireTelephone('+32 70 12 34 56').probleme).toBe('surtaxe')
  })

  test('ce qui n’est pas un numéro n’en devient pas un', () => {
    expect(lireTelephone('').probleme).toBe('absent')
    expect(lireTelephone('-').probleme).toBe('absent')
    for (const faux of ['04??', 'plus de gsm', '0442 02 76', '0442 02 76 89 12', '+32 0'])
      expect(lireTelephone(faux).telephone, faux).toBeUndefined()
  })

  test('deux numéros dans une cellule sont lus tous les deux', () => {
    const { lus } = lireTelephones('0442/42.22.14 / 02 199 30 18')
    expect(lus.map(({ telephone }) => telephone)).toEqual(['+32442422214', '+3221993018'])
    expect(lireTelephones('0442 42 22 14 ou 0443 11 22 33').lus).toHaveLength(2)
    expect(lireTelephones('0442 42 22 14\n0443 11 22 33').lus).toHaveLength(2)
    expect(lireTelephones('plus de gsm')).toEqual({ lus: [], probleme: 'illisible' })
  })

  test('se relit comme il s’affiche', () => {
    expect(formaterTelephone(telephone('02 123 45 67'))).toBe('02 123 45 67')
    expect(formaterTelephone(telephone('010/12.34.56'))).toBe('010 12 34 56')
    fc.assert(
      fc.property(unMobile, (numero) => {
        const lu = lireTelephone(numero).telephone
        return (
          lu === numero && estTelephone(lu) && lireTelephone(formaterTelephone(lu)).telephone === lu
        )
      }),
    )
  })
})

function telephone(texte: string) {
  const { telephone: lu } = lireTelephone(texte)
  if (!lu) throw new Error(texte)
  return lu
}
