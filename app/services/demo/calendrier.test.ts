import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ajouterJours, dateCivile, depuisJour } from '#app/domain/shared/date-civile.ts'
import { instant as ecrit, jourABruxelles } from '#app/i18n/format.ts'
import { estDeBureau, instant, jourDuRepere, joursDeBureau } from './calendrier.ts'

const jours = fc.integer({ min: 18_000, max: 40_000 }).map(depuisJour)

describe('le calendrier du récit', () => {
  test('une heure de bureau tombe le bon jour à Bruxelles, été comme hiver', () => {
    fc.assert(
      fc.property(jours, fc.integer({ min: 3, max: 23 }), (jour, heure) => {
        fc.pre(estDeBureau(jour))
        const quand = instant(jour, `${heure}:15`)
        expect(jourABruxelles(quand)).toBe(jour)
        expect(ecrit(quand, 'fr')).toContain(`${String(heure).padStart(2, '0')}:15`)
      }),
    )
  })

  test('un repère est un jour de bureau, et le passé reste passé', () => {
    fc.assert(
      fc.property(jours, fc.integer({ min: -60, max: 60 }), (aujourdhui, n) => {
        const jour = jourDuRepere({ jours: n }, aujourdhui)
        expect(estDeBureau(jour)).toBe(true)
        if (n < 0) expect(jour < aujourdhui).toBe(true)
        else expect(jour >= ajouterJours(aujourdhui, n)).toBe(true)
        const mois = jourDuRepere({ mois: -3, jour: 31 }, aujourdhui)
        expect(estDeBureau(mois)).toBe(true)
      }),
    )
  })

  test('les jours de bureau se comptent sans fins de semaine ni jours fériés', () => {
    expect(joursDeBureau(dateCivile('2026-12-24'), 1)).toBe('2026-12-28')
    expect(joursDeBureau(dateCivile('2026-11-12'), -2)).toBe('2026-11-09')
  })
})
