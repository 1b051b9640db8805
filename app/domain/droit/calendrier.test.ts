import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ajouterMois, dateCivile, depuisJour } from '#app/domain/shared/date-civile.ts'
import {
  compterJours,
  dateDe,
  decalerDeMois,
  jourDe,
  joursDuTrimestre,
  LUNDI_A_VENDREDI,
  longueurDuMois,
  moisComplets,
  nomDeTrimestre,
  numeroDe,
  partiesDe,
  semaineDe,
  trimestreDe,
} from './calendrier.ts'

const unJour = fc.integer({ min: -25_000, max: 80_000 })
const jour = (texte: string) => jourDe(dateCivile(texte))

describe('le calendrier du calcul', () => {
  test('il compte comme les dates civiles', () => {
    fc.assert(
      fc.property(unJour, fc.integer({ min: -500, max: 500 }), (n, mois) => {
        const { annee, mois: m, quantieme } = partiesDe(n)
        expect(numeroDe(annee, m, quantieme)).toBe(n)
        expect(dateDe(decalerDeMois(n, mois))).toBe(ajouterMois(depuisJour(n), mois))
        expect(quantieme).toBeLessThanOrEqual(longueurDuMois(annee, m))
      }),
    )
  })

  test('les jours d’une semaine se comptent sans parcourir les jours', () => {
    fc.assert(
      fc.property(unJour, fc.nat(400), fc.integer({ min: 1, max: 127 }), (du, duree, semaine) => {
        let nombre = 0
        for (let un = du; un <= du + duree; un++)
          if (semaine & (1 << ((((un + 3) % 7) + 7) % 7))) nombre++
        return compterJours(du, du + duree, semaine) === nombre
      }),
    )
    expect(compterJours(10, 9, LUNDI_A_VENDREDI)).toBe(0)
    expect(semaineDe([1, 2, 3, 4, 5])).toBe(LUNDI_A_VENDREDI)
  })

  test('un trimestre compte de son premier à son dernier jour', () => {
    const rang = trimestreDe(jour('2026-02-28'))
    expect(nomDeTrimestre(rang)).toBe('2026-T1')
    expect(joursDuTrimestre(rang)).toEqual({ du: jour('2026-01-01'), au: jour('2026-03-31') })
    expect(trimestreDe(jour('2026-04-01'))).toBe(rang + 1)
  })

  test('un mois est complet de date à date, même en février', () => {
    const mois = (du: string, au: string) => moisComplets(jour(du), jour(au))
    expect(mois('2026-01-15', '2027-01-14')).toBe(12)
    expect(mois('2026-01-15', '2027-01-13')).toBe(11)
    expect(mois('2026-01-31', '2026-02-27')).toBe(1)
    expect(mois('2026-01-15', '2026-02-05')).toBe(0)
    expect(mois('2028-02-29', '2029-02-27')).toBe(12)
    expect(mois('2026-07-01', '2026-07-30')).toBe(0)
  })
})
