import { describe, expect, test } from 'vitest'
import { lireDisponibilite, lireGarde } from './disponibilites.ts'

describe('la disponibilité', () => {
  test('les mots sûrs deviennent des fenêtres', () => {
    expect(lireDisponibilite('niet op woensdag', null).indisponible).toEqual([
      { jour: 3, de: '00:00', a: '24:00' },
    ])
    expect(lireDisponibilite('pas le mercredi après-midi', null).indisponible).toEqual([
      { jour: 3, de: '12:00', a: '18:00' },
    ])
    expect(lireDisponibilite('pas de week-end', null).indisponible.map(({ jour }) => jour)).toEqual(
      [6, 7],
    )
    expect(lireDisponibilite('lu-je', null).indisponible.map(({ jour }) => jour)).toEqual([5, 6, 7])
    const matin = lireDisponibilite('à partir de 8h30', null).indisponible
    expect(matin).toHaveLength(7)
    expect(matin[0]).toEqual({ jour: 1, de: '00:00', a: '08:30' })
    expect(lireDisponibilite('vanaf 9u', null).indisponible[0]).toMatchObject({ a: '09:00' })
    expect(lireDisponibilite('matin uniquement', null).indisponible[0]).toMatchObject({
      de: '12:00',
    })
    expect(lireDisponibilite('lu-ve 9h-15h', null).indisponible).toHaveLength(12)
  })

  test('une fraction de temps n’est pas une fenêtre', () => {
    expect(lireDisponibilite('mi-temps', null)).toMatchObject({ fraction: 0.5, indisponible: [] })
    expect(lireDisponibilite('4/5 temps', null)).toMatchObject({ fraction: 0.8, indisponible: [] })
    expect(lireDisponibilite('temps plein dès janvier', null)).toMatchObject({ fraction: 1 })
    expect(lireDisponibilite('deeltijds', null)).toMatchObject({ fraction: null, compris: true })
    expect(lireDisponibilite('soirée OK', null)).toMatchObject({
      accepte: ['soir'],
      indisponible: [],
    })
  })

  test('des mots inconnus ne ferment rien', () => {
    for (const vague of ['selon la crèche', 'ça dépend', 'ma', 'pas souvent'])
      expect(lireDisponibilite(vague, null), vague).toMatchObject({
        indisponible: [],
        compris: false,
      })
    expect(lireDisponibilite(null, null)).toMatchObject({ indisponible: [], compris: true })
  })
})

describe('la garde des enfants', () => {
  test('seules des heures dites sont proposées', () => {
    expect(lireGarde('crèche 8h-17h')).toHaveLength(10)
    expect(lireGarde("2 enf. (3 et 6 ans), école jusqu'à 15h30")[0]).toEqual({
      jour: 1,
      de: '15:30',
      a: '24:00',
    })
    expect(lireGarde('2 kinderen op school tot 15u30')).toHaveLength(5)
    for (const rien of [
      '3 enfants, aucune solution',
      '1 enfant école, pas de garderie',
      'conjoint garde',
      'crèche OK',
      null,
    ])
      expect(lireGarde(rien), `${rien}`).toEqual([])
  })
})
