import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mots, nettoyer, replier } from './texte.ts'

describe('un texte', () => {
  test('se compare sans accents, sans casse et sans espaces de trop', () => {
    expect(replier(' Łukasz  ŞAHİN ')).toBe('lukasz sahin')
    expect(replier('Phạm Thị Hồng Đức')).toBe('pham thi hong duc')
    expect(replier('Strauß œuvre')).toBe('strauss oeuvre')
    expect(mots('D’Hondt-van  Hove')).toEqual(['d', 'hondt', 'van', 'hove'])
  })

  test('perd ses caractères invisibles, pas ses lignes', () => {
    expect(nettoyer('\ufeff Elena\u00a0 ')).toBe('Elena')
    expect(nettoyer('a\r\nb')).toBe('a\nb')
    expect(nettoyer('a\u0000\u202eb')).toBe('ab')
  })

  test('replier deux fois ne change plus rien', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        (texte) => replier(replier(texte)) === replier(texte),
      ),
    )
  })
})
