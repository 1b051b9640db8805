import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ajouterJours, dateCivile, mois } from '../shared/date-civile.ts'
import { demandesDues, limiteDeFeuille } from './demandes.ts'

const le = dateCivile

describe('une feuille qui manque est demandée', () => {
  test('à la fin du mois, trois jours et dix jours après la limite, puis plus du tout', () => {
    const limite = limiteDeFeuille(mois('2026-10'), 5)
    expect(limite).toBe('2026-11-05')
    const jours = ['2026-10-31', '2026-11-07', '2026-11-08', '2026-11-14', '2026-11-15']
    expect(jours.map((jour) => demandesDues(limite, le(jour)))).toEqual([1, 1, 2, 2, 3])
    expect(demandesDues(limite, le('2026-12-05'))).toBe(3)
    expect(demandesDues(limite, le('2026-12-06'))).toBe(0)
  })

  test('jamais moins un jour plus tard, tant qu’on la demande', () => {
    fc.assert(
      fc.property(fc.integer({ min: -10, max: 29 }), (ecart) => {
        const limite = le('2027-03-05')
        const jour = ajouterJours(limite, ecart)
        expect(demandesDues(limite, ajouterJours(jour, 1))).toBeGreaterThanOrEqual(
          demandesDues(limite, jour),
        )
      }),
    )
  })
})
