import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dateCivile } from '#app/domain/shared/date-civile.ts'
import { dureeDe, enumerer, euros, heureDe, jourEnLettres, nombreEnLettres } from './ecriture.ts'

describe('ce qu’un document écrit en toutes lettres', () => {
  test('un jour', () => {
    expect(jourEnLettres(dateCivile('2026-03-01'), 'fr')).toBe('1er mars 2026')
    expect(jourEnLettres(dateCivile('2026-03-01'), 'nl')).toBe('1 maart 2026')
    expect(jourEnLettres(dateCivile('2026-08-21'), 'fr')).toBe('21 août 2026')
  })

  test('un montant, au centime près', () => {
    expect(euros(123_456_789, 'fr')).toBe('1 234 567,89 €')
    expect(euros(123_456_789, 'nl')).toBe('€ 1.234.567,89')
    expect(euros(5, 'fr')).toBe('0,05 €')
    fc.assert(
      fc.property(fc.nat(), (montant) => {
        expect(Number(euros(montant, 'fr').replace(/\D/g, ''))).toBe(montant)
      }),
    )
  })

  test('une durée et une heure', () => {
    expect(dureeDe(456, 'fr')).toBe('7 h 36')
    expect(dureeDe(485, 'nl')).toBe('8 u. 05')
    expect(dureeDe(2280, 'fr')).toBe('38 h')
    expect(heureDe('08:05', 'fr')).toBe('8 h 05')
    expect(heureDe('08:05', 'nl')).toBe('8.05 u.')
  })

  test('une liste et un petit nombre', () => {
    expect(enumerer(['un', 'deux', 'trois'], 'fr')).toBe('un, deux et trois')
    expect(enumerer(['één'], 'nl')).toBe('één')
    expect(nombreEnLettres(3, 'fr')).toBe('trois')
    expect(nombreEnLettres(30, 'nl')).toBe('30')
  })
})
