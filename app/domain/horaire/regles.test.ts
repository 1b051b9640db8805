import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PlageDeTravail, Semaine } from '../poste/poste.ts'
import { dateCivile, type JourSemaine } from '../shared/date-civile.ts'
import {
  fautesDeSemaine,
  minutesDeLaSemaine,
  minutesDuJour,
  jours as tousLesJours,
} from './regles.ts'

const le = dateCivile('2026-12-07')
const plage = (jour: JourSemaine, de: string, a: string, pauseMinutes = 0): PlageDeTravail => ({
  jour,
  de,
  a,
  pauseMinutes,
})
const ouvrables = [1, 2, 3, 4, 5] as const
const semaine38: Semaine = ouvrables.map((jour) => plage(jour, '08:00', '16:06', 30))
const fautes = (semaine: Semaine, heures = 38) =>
  fautesDeSemaine(semaine, heures, le).map(({ code, jour, bloque }) => [code, jour, bloque])

describe('les fautes d’une semaine', () => {
  test('une semaine de 38 heures convenues n’en a aucune', () => {
    expect(fautes(semaine38)).toEqual([])
  })

  test('8-12 et 11-15 le même jour est refusé en nommant le jour', () => {
    const semaine = [...semaine38.slice(1), plage(1, '08:00', '12:00'), plage(1, '11:00', '15:00')]
    expect(fautes(semaine)).toContainEqual(['chevauchement', 1, true])
  })

  test('chaque jour faux est nommé, même quand un autre est illisible', () => {
    const semaine = [
      plage(1, '16:00', '08:00'),
      plage(2, '08:00', '09:00', 60),
      plage(3, '08:00', '15:00'),
      plage(7, '09:00', '13:00'),
    ]
    expect(fautes(semaine)).toEqual([
      ['plage_inversee', 1, true],
      ['pause_trop_longue', 2, true],
      ['pause_manquante', 3, true],
      ['dimanche', 7, false],
    ])
  })

  test('une deuxième période vaut une pause', () => {
    const semaine = ouvrables.flatMap((jour) => [
      plage(jour, '08:00', '12:00'),
      plage(jour, '12:30', '16:06'),
    ])
    expect(fautes(semaine)).toEqual([])
  })

  test('plus de 11 heures, plus de 50 heures, moins de 11 heures de repos bloquent', () => {
    expect(fautes([plage(1, '06:00', '18:00', 30)], 11.5)).toEqual([['jour_trop_long', 1, true]])
    const longue = ([1, 2, 3, 4, 5, 6] as const).map((jour) => plage(jour, '07:00', '16:30', 60))
    expect(fautes(longue, 51)).toEqual([['semaine_trop_longue', 0, true]])
    expect(fautes([plage(1, '14:00', '20:00'), plage(2, '06:00', '12:00')], 12)).toEqual([
      ['repos_quotidien', 1, true],
    ])
  })

  test('une longue journée, une courte, la nuit et d’autres heures avertissent seulement', () => {
    expect(fautes([plage(1, '05:00', '15:00', 30), plage(3, '10:00', '12:00')], 12)).toEqual([
      ['longue_journee', 1, false],
      ['nuit', 1, false],
      ['prestation_courte', 3, false],
      ['heures_differentes', 0, false],
    ])
  })

  test('le total de la semaine est celui de ses jours', () => {
    const heure = (minutes: number) =>
      `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
    const unePlage = fc
      .tuple(
        fc.constantFrom(...tousLesJours),
        fc.integer({ min: 0, max: 1300 }),
        fc.integer({ min: 1, max: 130 }),
      )
      .map(([jour, debut, duree]) => plage(jour, heure(debut), heure(debut + duree)))
    fc.assert(
      fc.property(fc.array(unePlage, { maxLength: 14 }), (semaine) => {
        const parJour = tousLesJours.reduce(
          (somme, jour) => somme + minutesDuJour(semaine, jour),
          0,
        )
        expect(parJour).toBe(minutesDeLaSemaine(semaine))
        for (const { jour } of fautesDeSemaine(semaine, 38, le))
          expect(jour === 0 || semaine.some((une) => une.jour === jour)).toBe(true)
      }),
    )
  })
})
