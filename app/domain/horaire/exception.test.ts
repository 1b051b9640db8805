import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ajouterJours, dateCivile, type JourSemaine, jourSemaine } from '../shared/date-civile.ts'
import { joursAnnonces } from './exception.ts'

describe('les jours annoncés', () => {
  test('chaque jeudi de mai', () => {
    expect(
      joursAnnonces({ du: dateCivile('2027-05-01'), au: dateCivile('2027-05-31'), jours: [4] }),
    ).toEqual(['2027-05-06', '2027-05-13', '2027-05-20', '2027-05-27'])
  })

  test('un jour seul, sans date de fin', () => {
    expect(joursAnnonces({ du: dateCivile('2027-03-29') })).toEqual(['2027-03-29'])
  })

  test('ils restent dans la période et sur les jours choisis, une fois chacun', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4000 }),
        fc.integer({ min: 0, max: 120 }),
        fc.uniqueArray(fc.integer({ min: 1, max: 7 })),
        (decalage, duree, jours) => {
          const du = ajouterJours(dateCivile('2024-01-01'), decalage)
          const au = ajouterJours(du, duree)
          const annonces = joursAnnonces({ du, au, jours: jours as JourSemaine[] })
          expect(new Set(annonces).size).toBe(annonces.length)
          for (const jour of annonces) {
            expect(jour >= du && jour <= au).toBe(true)
            if (jours.length > 0) expect(jours).toContain(jourSemaine(jour))
          }
        },
      ),
    )
  })
})
