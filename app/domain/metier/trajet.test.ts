import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { communes, normaliserCodePostal, trouverCommune } from './commune.ts'
import { minutesEntre } from './trajet.ts'

describe('les communes', () => {
  test('les dix-neuf de Bruxelles y sont, avec leurs vingt-deux codes postaux', () => {
    const bruxelloises = communes.filter(({ ins }) => ins !== null)
    expect(new Set(bruxelloises.map(({ ins }) => ins)).size).toBe(19)
    expect(bruxelloises).toHaveLength(22)
  })

  test('chaque centre est en Belgique, chaque code une fois', () => {
    expect(new Set(communes.map(({ codePostal }) => codePostal)).size).toBe(communes.length)
    for (const { codePostal, latitude, longitude } of communes) {
      expect(codePostal).toMatch(/^[1-9]\d{3}$/)
      expect([codePostal, latitude > 49.4 && latitude < 51.6]).toEqual([codePostal, true])
      expect([codePostal, longitude > 2.5 && longitude < 6.5]).toEqual([codePostal, true])
    }
  })

  test.each([
    [' 1030', 'Schaerbeek'],
    ['B-1060', 'Saint-Gilles'],
    ['BE 1070', 'Anderlecht'],
    ['B1200', 'Woluwe-Saint-Lambert'],
  ])('«%s» est %s', (ecrit, nom) => {
    expect(trouverCommune(ecrit)?.fr).toBe(nom)
  })

  test('ce qui n’est pas un code postal reste ce qu’il est', () => {
    expect(normaliserCodePostal('Bxl')).toBe('Bxl')
    expect(trouverCommune('')).toBeUndefined()
  })
})

describe('les minutes', () => {
  test('dans le même quartier, il reste la marche et l’attente', () => {
    expect(minutesEntre('1000', '1000')).toBe(10)
  })

  test.each([
    // Distances as the crow flies: 2.8, 5.6, 20.1, 48.9 km.
    ['1000', '1030', 26],
    ['1000', '1180', 41],
    ['1000', '1480', 122],
    ['1000', '6000', 283],
  ])('de %s à %s: %i min', (a, b, minutes) => {
    expect(minutesEntre(a, b)).toBeGreaterThan(minutes - 3)
    expect(minutesEntre(a, b)).toBeLessThan(minutes + 3)
  })

  test('un code inconnu ne se devine pas', () => {
    expect(minutesEntre('1000', '9999')).toBeNull()
    expect(minutesEntre('', '1000')).toBeNull()
  })

  test('autant à l’aller qu’au retour, et jamais moins que sur place', () => {
    const code = fc.constantFrom(...communes.map(({ codePostal }) => codePostal))
    fc.assert(
      fc.property(code, code, (a, b) => {
        expect(minutesEntre(a, b)).toBe(minutesEntre(b, a))
        expect(minutesEntre(a, b)).toBeGreaterThanOrEqual(10)
      }),
    )
  })

  test('la formule est un paramètre', () => {
    const aVelo = { minutesFixes: 2, detour: 1.2, kilometresParHeure: 16 }
    expect(minutesEntre('1000', '1030', aVelo)).toBeLessThan(minutesEntre('1000', '1030') ?? 0)
  })
})
