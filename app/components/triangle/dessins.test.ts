import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ajouterJours, dateCivile } from '#app/domain/shared/date-civile.ts'
import { sujet, type Tache } from '#app/domain/tache/tache.ts'
import { echelle, graduations } from './echelle.ts'
import { coins, fleches, places } from './geometrie.ts'

describe('le dessin du triangle', () => {
  const une = (
    debiteur: Tache['debiteur'],
    creancier: Tache['creancier'],
    enRetard: boolean,
  ): Tache => ({
    code: 'signer',
    debiteur,
    creancier,
    echeance: null,
    enRetard,
    sujet: sujet({}),
  })

  test('chaque flèche compte ce que l’un doit à l’autre', () => {
    const dessin = fleches([
      une('hote', 'cpas', true),
      une('hote', 'cpas', false),
      une('cpas', 'travailleur', false),
    ])
    expect(dessin).toHaveLength(6)
    expect(
      dessin
        .filter(({ nombre }) => nombre > 0)
        .map(({ debiteur, creancier, nombre, retards }) => [debiteur, creancier, nombre, retards]),
    ).toEqual([
      ['cpas', 'travailleur', 1, 0],
      ['hote', 'cpas', 2, 1],
    ])
  })

  test('les pastilles ne se touchent pas et restent hors des coins', () => {
    const pastilles = fleches([]).map(({ pastille }) => pastille)
    const distance = (a: { x: number; y: number }, b: { x: number; y: number }) =>
      Math.hypot(a.x - b.x, a.y - b.y)
    pastilles.forEach((a, i) => {
      for (const b of pastilles.slice(i + 1)) expect(distance(a, b)).toBeGreaterThan(31)
      for (const coin of coins) expect(distance(a, places[coin])).toBeGreaterThan(46)
    })
  })
})

describe('la bande du temps', () => {
  const jours = fc
    .array(fc.integer({ min: 0, max: 1500 }), { minLength: 1, maxLength: 20 })
    .map((rangs) => rangs.map((n) => ajouterJours(dateCivile('2026-01-01'), n)))

  test('les jours restent dans leur ordre et dans le cadre', () => {
    fc.assert(
      fc.property(jours, (lesJours) => {
        const e = echelle(lesJours, 1000, 24)
        const xs = lesJours.toSorted().map((jour) => e.x(jour))
        expect(xs).toEqual(xs.toSorted((a, b) => a - b))
        for (const x of xs) expect(x >= 24 && x <= 976).toBe(true)
      }),
    )
  })

  test('jamais plus de noms de mois que la place n’en permet', () => {
    fc.assert(
      fc.property(jours, (lesJours) => {
        const e = echelle(lesJours, 1000, 24)
        const mois = graduations(e, 12)
        expect(mois.length).toBeLessThanOrEqual(12)
        for (const premier of mois) expect(premier > e.du && premier <= e.au).toBe(true)
      }),
    )
  })
})
