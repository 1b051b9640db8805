import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dateCivile, mois } from '../shared/date-civile.ts'
import { semainesDuMois } from './calendrier.ts'
import { compterEtats, etatDeFeuille, etatsDeFeuille } from './etat.ts'
import { codesDmfa, type FeuilleAExporter, lignesDePaie } from './export.ts'
import { codesDeJour } from './prestation.ts'
import { minutesDUnCode } from './regles.ts'
import { lireDuree } from './saisie.ts'

const le = dateCivile

const verrouillee: FeuilleAExporter = {
  numero: 12,
  prenom: 'Fatima',
  nom: 'Benali',
  nomDeLHote: 'La Ressourcerie',
  etat: 'verrouillee',
  jours: [
    { jour: le('2026-09-16'), code: 'P', minutes: 456 },
    { jour: le('2026-09-17'), code: 'AI', minutes: 0 },
    { jour: le('2026-09-19'), code: 'TP', minutes: 0 },
  ],
  corrections: [{ jour: le('2026-09-17'), code: 'MM', minutes: 0 }],
}

describe('l’export du mois pour les salaires', () => {
  test('un jour corrigé sort comme il compte, un jour non prévu ne sort pas', () => {
    expect(
      lignesDePaie([verrouillee]).map(({ jour, code, dmfa, heures }) => [jour, code, dmfa, heures]),
    ).toEqual([
      ['2026-09-16', 'P', '1', 7.6],
      ['2026-09-17', 'MM', '50', 0],
    ])
  })

  test('une feuille manquante est une ligne sans heures, jamais zéro', () => {
    const manquante = { ...verrouillee, etat: 'manquante' as const, jours: [], corrections: [] }
    expect(lignesDePaie([manquante])).toEqual([
      {
        numero: 12,
        nom: 'Benali Fatima',
        nomDeLHote: 'La Ressourcerie',
        etat: 'manquante',
        jour: null,
        code: null,
        dmfa: null,
        heures: null,
      },
    ])
  })

  test('un code qui en vaut plusieurs n’est pas deviné', () => {
    const jours = [
      { jour: le('2026-09-16'), code: 'MT' as const, minutes: 0 },
      { jour: le('2026-09-17'), code: 'FU' as const, minutes: 0 },
      { jour: le('2026-09-18'), code: 'FU' as const, minutes: 456 },
    ]
    expect(
      lignesDePaie([{ ...verrouillee, jours, corrections: [] }]).map(({ dmfa }) => dmfa),
    ).toEqual([null, null, '1'])
  })

  test('les heures exportées sont celles des feuilles, à la minute près', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            code: fc.constantFrom(...codesDeJour.filter((code) => code !== 'TP')),
            minutes: fc.integer({ min: 0, max: 660 }),
          }),
          { maxLength: 28 },
        ),
        (jours) => {
          const siens = jours.map(({ code, minutes }, rang) => ({
            jour: le(`2026-02-${String(rang + 1).padStart(2, '0')}`),
            code,
            minutes: minutesDUnCode(code, minutes),
          }))
          const lignes = lignesDePaie([{ ...verrouillee, jours: siens, corrections: [] }])
          expect(lignes).toHaveLength(siens.length)
          for (const [rang, { heures }] of lignes.entries())
            expect(Math.abs((heures ?? 0) * 60 - (siens[rang]?.minutes ?? 0))).toBeLessThan(0.31)
        },
      ),
    )
  })

  test('chaque code de jour a sa ligne dans le barème, avec une source', () => {
    for (const { valeur, source } of codesDmfa.valeurs) {
      expect(Object.keys(valeur).toSorted()).toEqual([...codesDeJour].toSorted())
      expect(source).not.toBe('')
    }
  })
})

describe('l’état d’une feuille attendue', () => {
  const placement = { du: le('2026-02-02'), au: le('2026-10-16') }

  test('elle est à venir jusqu’au dernier jour du mois dans le placement, puis manquante', () => {
    const septembre = mois('2026-09')
    expect(etatDeFeuille(null, septembre, placement, le('2026-09-29'))).toBe('a_venir')
    expect(etatDeFeuille(null, septembre, placement, le('2026-09-30'))).toBe('manquante')
    expect(etatDeFeuille(null, mois('2026-10'), placement, le('2026-10-16'))).toBe('manquante')
    expect(etatDeFeuille('approuvee', septembre, placement, le('2026-11-01'))).toBe('approuvee')
  })

  test('les comptes par état font le total', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...etatsDeFeuille)), (etats) => {
        const comptes = compterEtats(etats)
        expect(comptes.reduce((somme, { nombre }) => somme + nombre, 0)).toBe(etats.length)
      }),
    )
  })
})

describe('le calendrier d’un mois', () => {
  test('août 2026 commence un samedi et tient en six semaines', () => {
    const semaines = semainesDuMois(mois('2026-08'))
    expect(semaines).toHaveLength(6)
    expect(semaines[0]).toEqual([null, null, null, null, null, '2026-08-01', '2026-08-02'])
    expect(semaines.flat().filter((jour) => jour !== null)).toHaveLength(31)
  })
})

describe('les heures d’un jour telles qu’on les écrit', () => {
  test.each([
    ['7:36', 456],
    ['07:36', 456],
    ['7h36', 456],
    ['7 h 36', 456],
    ['7 u 36', 456],
    ['7,6', 456],
    ['8', 480],
    ['8h', 480],
    ['0', 0],
  ])('%s', (texte, minutes) => {
    expect(lireDuree(texte)).toBe(minutes)
  })

  test.each(['7:75', 'sept', '-3', '7.6.1', ''])('« %s » n’est pas une durée', (texte) => {
    expect(lireDuree(texte)).toBeNull()
  })
})
