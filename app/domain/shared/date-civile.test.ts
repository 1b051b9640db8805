import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  ageLe,
  ajouterJours,
  ajouterMois,
  dateCivile,
  decalerMois,
  depuisJour,
  dernierJour,
  estDateCivile,
  jourSemaine,
  joursEntre,
  mois,
  versJour,
} from './date-civile.ts'

const unJour = fc.integer({ min: -20_000, max: 60_000 })

describe('une date civile', () => {
  test('refuse les jours qui n’existent pas', () => {
    for (const faux of ['2026-02-29', '2026-04-31', '2026-13-01', '2026-1-1', '', '31/01/2026'])
      expect(estDateCivile(faux), faux).toBe(false)
    expect(estDateCivile('2028-02-29')).toBe(true)
  })

  test('ajouter un mois au 31 janvier reste en février', () => {
    expect(ajouterMois(dateCivile('2026-01-31'), 1)).toBe('2026-02-28')
    expect(ajouterMois(dateCivile('2028-01-31'), 1)).toBe('2028-02-29')
    expect(ajouterMois(dateCivile('2026-03-31'), -1)).toBe('2026-02-28')
    expect(ajouterMois(dateCivile('2026-01-15'), -36)).toBe('2023-01-15')
  })

  test('le changement d’heure ne déplace aucun jour', () => {
    expect(joursEntre(dateCivile('2026-03-28'), dateCivile('2026-03-30'))).toBe(2)
    expect(ajouterJours(dateCivile('2026-10-24'), 2)).toBe('2026-10-26')
  })

  test('le lundi est le jour 1', () => {
    expect(jourSemaine(dateCivile('2026-11-23'))).toBe(1)
    expect(jourSemaine(dateCivile('2026-11-29'))).toBe(7)
    expect(jourSemaine(dateCivile('1969-12-28'))).toBe(7)
  })

  test('l’âge change le jour de l’anniversaire', () => {
    expect(ageLe(dateCivile('1990-05-01'), dateCivile('2026-04-30'))).toBe(35)
    expect(ageLe(dateCivile('1990-05-01'), dateCivile('2026-05-01'))).toBe(36)
  })

  test('les mois se suivent d’une année à l’autre', () => {
    expect(decalerMois(mois('2026-12'), 1)).toBe('2027-01')
    expect(dernierJour(mois('2028-02'))).toBe('2028-02-29')
  })

  test('le numéro d’un jour et le jour se retrouvent toujours', () => {
    fc.assert(fc.property(unJour, (n) => versJour(depuisJour(n)) === n))
    fc.assert(
      fc.property(unJour, fc.integer({ min: -400, max: 400 }), (n, d) => {
        const jour = depuisJour(n)
        return joursEntre(jour, ajouterJours(jour, d)) === d
      }),
    )
  })
})
