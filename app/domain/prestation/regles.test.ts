import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Semaine } from '../poste/poste.ts'
import { dateCivile, mois } from '../shared/date-civile.ts'
import { codesDeJour, codesDeLHote } from './prestation.ts'
import {
  avecCorrections,
  commeLHoteLeVoit,
  confirmableDes,
  preremplir,
  totalMinutes,
  verifierJours,
} from './regles.ts'

const le = dateCivile
const placement = { du: le('2026-11-09'), au: le('2027-11-08') }
const matin: Semaine = ([1, 2, 3, 4, 5] as const).map((jour) => ({
  jour,
  de: '08:00',
  a: '12:00',
  pauseMinutes: 0,
}))
const horaires = [{ des: placement.du, semaine: matin, statut: 'confirme' as const }]

describe('la feuille préremplie', () => {
  test('elle suit l’horaire, les jours fériés et les jours annoncés, dans le placement seulement', () => {
    const jours = preremplir(mois('2026-11'), placement, horaires, [
      { jour: le('2026-11-12'), code: 'F', minutes: 240 },
    ])
    expect(jours).toHaveLength(22)
    expect(jours.slice(0, 6).map(({ code, minutes }) => [code, minutes])).toEqual([
      ['P', 240],
      ['P', 240],
      ['JF', 240],
      ['F', 240],
      ['P', 240],
      ['TP', 0],
    ])
  })

  test('un nouvel horaire vaut dès son jour, les semaines d’avant gardent le leur', () => {
    const apresMidi = matin.map((plage) => ({ ...plage, de: '13:00', a: '18:00' }))
    const jours = preremplir(
      mois('2026-11'),
      placement,
      [...horaires, { des: le('2026-11-23'), semaine: apresMidi, statut: 'confirme' }],
      [],
    )
    const minutes = (jour: string) => jours.find((un) => un.jour === jour)?.minutes
    expect([minutes('2026-11-20'), minutes('2026-11-23')]).toEqual([240, 300])
  })

  test('ce qui est prérempli se confirme tel quel', () => {
    for (const unMois of ['2026-11', '2026-12', '2027-04', '2027-11'] as const) {
      const jours = preremplir(mois(unMois), placement, horaires, [])
      expect(() => verifierJours(mois(unMois), placement, jours)).not.toThrow()
    }
    expect(confirmableDes(mois('2027-11'), placement)).toBe('2027-11-08')
  })

  test('un jour en trop, un jour oublié, un jour travaillé sans heures sont refusés', () => {
    const jours = preremplir(mois('2026-11'), placement, horaires, [])
    const [premier, ...suite] = jours
    if (!premier) throw new Error('no day')
    expect(() => verifierJours(mois('2026-11'), placement, suite)).toThrow(
      'feuille/jour_hors_placement',
    )
    expect(() => verifierJours(mois('2026-11'), placement, [...jours, premier])).toThrow(
      'feuille/jour_hors_placement',
    )
    expect(() =>
      verifierJours(mois('2026-11'), placement, [{ ...premier, minutes: 0 }, ...suite]),
    ).toThrow('feuille/minutes_impossibles')
  })
})

describe('ce que le lieu de travail lit d’un jour', () => {
  test.each(codesDeJour)('%s ne dit jamais pourquoi quelqu’un est absent', (code) => {
    const vu = commeLHoteLeVoit({ jour: le('2026-11-12'), code, minutes: 456 })
    expect([...codesDeLHote, 'JR']).toContain(vu.code)
    if (vu.code === 'ABA' && code !== 'ABA') expect(vu.minutes).toBe(0)
  })
})

describe('les corrections', () => {
  test('la dernière d’un jour l’emporte, et les autres jours ne bougent pas', () => {
    const unJour = fc.record({
      jour: fc.integer({ min: 1, max: 28 }).map((n) => le(`2027-02-${String(n).padStart(2, '0')}`)),
      code: fc.constantFrom(...codesDeJour),
      minutes: fc.integer({ min: 0, max: 660 }),
    })
    fc.assert(
      fc.property(
        fc.uniqueArray(unJour, { selector: ({ jour }) => jour }),
        fc.array(unJour, { maxLength: 8 }),
        (jours, corrections) => {
          const corrigees = avecCorrections(jours, corrections)
          expect(new Set(corrigees.map(({ jour }) => jour)).size).toBe(corrigees.length)
          for (const un of corrigees) {
            const derniere = corrections.findLast(({ jour }) => jour === un.jour)
            expect(un).toEqual(derniere ?? jours.find(({ jour }) => jour === un.jour))
          }
          expect(avecCorrections(corrigees, [])).toEqual(corrigees)
          expect(totalMinutes(corrigees)).toBeGreaterThanOrEqual(0)
        },
      ),
    )
  })
})
