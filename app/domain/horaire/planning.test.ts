import { describe, expect, test } from 'vitest'
import type { Semaine } from '../poste/poste.ts'
import { dateCivile } from '../shared/date-civile.ts'
import { caseDePlanning } from './planning.ts'

const le = dateCivile
const placement = { du: le('2026-11-02'), au: le('2027-10-31') }
const semaine: Semaine = [
  { jour: 3, de: '08:00', a: '12:00', pauseMinutes: 0 },
  { jour: 3, de: '13:00', a: '16:30', pauseMinutes: 15 },
]

describe('le planning d’un lieu de travail', () => {
  test('un jour prévu montre ses heures', () => {
    expect(caseDePlanning(le('2026-11-25'), placement, semaine, null)).toEqual({
      genre: 'present',
      semaine,
      minutes: 435,
    })
  })

  test.each([
    ['avant le premier jour', '2026-10-28', null, 'hors_placement'],
    ['un jour non prévu', '2026-11-26', null, 'libre'],
    ['un jour férié prévu', '2026-11-11', null, 'ferie'],
    ['une formation annoncée, même un jour férié', '2026-11-11', 'F', 'annonce'],
  ])('%s', (_, jour, annonce, genre) => {
    expect(caseDePlanning(le(jour), placement, semaine, annonce).genre).toBe(genre)
  })

  test('sans horaire confirmé, rien n’est inventé', () => {
    expect(caseDePlanning(le('2026-11-25'), placement, null, null).genre).toBe('sans_horaire')
  })
})
