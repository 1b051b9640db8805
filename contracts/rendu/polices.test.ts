import { describe, expect, test } from 'vitest'
import { crenage, estLisible, faces, largeur } from './polices.ts'

describe('la police', () => {
  test('connaît les alphabets latin, grec et cyrillique, le signe de l’euro et son propre substitut', () => {
    const echantillon = 'ÀéîöűğşłțțảḥʿΩжЩ€№§«»“”’–—…•½²\ufffd'
    expect(Array.from(echantillon).filter((signe) => !estLisible(signe))).toEqual([])
  })

  test('serre les paires que le dessin écarte', () => {
    for (const face of faces) {
      expect(crenage('A', 'V', face)).toBeLessThan(0)
      expect(crenage('n', 'n', face)).toBe(0)
      expect(largeur('AVA', face, 10)).toBeLessThan(
        largeur('A', face, 10) * 2 + largeur('V', face, 10),
      )
    }
  })
})
