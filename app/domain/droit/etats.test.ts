import { describe, expect, test } from 'vitest'
import { dateCivile as d } from '#app/domain/shared/date-civile.ts'
import { jourDe } from './calendrier.ts'
import type { Evenement } from './droit.ts'
import { estRechute, lireEvenements } from './etats.ts'
import { loiDuRegime } from './loi.ts'
import { periodeDeReference } from './periode.ts'
import { calculerDroits } from './regles.ts'

const nouveau = loiDuRegime('nouveau')
const un = (type: string, du: string, au: string, cause?: string): Evenement => ({
  type,
  du: d(du),
  au: d(au),
  cause,
})

describe('les absences', () => {
  test('une rechute dans les huit semaines n’ouvre pas un nouveau salaire garanti', () => {
    const { etats } = lireEvenements(
      [
        un('salaire_garanti', '2026-02-02', '2026-02-13', 'dos'),
        un('salaire_garanti', '2026-03-02', '2026-03-06', 'dos'),
        un('salaire_garanti', '2026-06-01', '2026-06-05', 'dos'),
        un('salaire_garanti', '2026-06-22', '2026-06-26', 'grippe'),
      ],
      nouveau,
    )
    expect(etats.map(({ regle }) => regle)).toEqual([
      'salaire_garanti',
      'rechute',
      'salaire_garanti',
      'salaire_garanti',
    ])
  })

  test('le délai de rechute était de quatorze jours avant 2026', () => {
    expect(estRechute(13, jourDe(d('2025-12-31')))).toBe(true)
    expect(estRechute(14, jourDe(d('2025-12-31')))).toBe(false)
    expect(estRechute(55, jourDe(d('2026-01-01')))).toBe(true)
    expect(estRechute(56, jourDe(d('2026-01-01')))).toBe(false)
    expect(estRechute(0, jourDe(d('2026-01-01')))).toBe(false)
  })

  test('des certificats qui se suivent par-dessus le week-end sont une seule maladie', () => {
    const { etats } = lireEvenements(
      [
        un('salaire_garanti', '2026-06-01', '2026-06-26'),
        un('salaire_garanti', '2026-06-29', '2026-07-03'),
      ],
      nouveau,
    )
    expect(etats.map(({ regle, au }) => [regle, au])).toEqual([
      ['salaire_garanti', jourDe(d('2026-06-26'))],
      ['salaire_garanti', jourDe(d('2026-06-30'))],
      ['duree_garantie_depassee', jourDe(d('2026-07-03'))],
    ])
  })

  test('deux informations contraires se vérifient', () => {
    const { etats } = lireEvenements(
      [
        un('maladie_mutuelle', '2026-06-01', '2026-06-30'),
        un('vacances_payees', '2026-06-08', '2026-06-12'),
      ],
      nouveau,
    )
    expect(etats.map(({ regle }) => regle)).toEqual([
      'maladie_mutuelle',
      'evenements_contradictoires',
      'maladie_mutuelle',
    ])
  })
})

describe('la période de référence', () => {
  const periode = (evenements: Evenement[], etendue: 'sure' | 'en_chaine' | 'large') => {
    const { motifs } = lireEvenements(evenements, nouveau)
    return periodeDeReference(jourDe(d('2027-04-01')), 36, motifs, nouveau, etendue)
  }

  test('deux motifs le même jour n’allongent qu’une fois', () => {
    const evenements = [
      un('maladie_mutuelle', '2026-06-01', '2026-06-30'),
      un('detention', '2026-06-16', '2026-07-15'),
    ]
    expect(periode(evenements, 'sure').joursProlongation).toBe(45)
  })

  test('un motif plus ancien n’allonge pas encore une fois, sauf à le vérifier', () => {
    const evenements = [
      un('maladie_mutuelle', '2026-05-01', '2026-06-29'),
      un('maladie_mutuelle', '2024-02-15', '2024-03-15'),
    ]
    expect(periode(evenements, 'sure').joursProlongation).toBe(60)
    expect(periode(evenements, 'en_chaine').joursProlongation).toBe(90)
  })

  test('trois mois d’activité indépendante allongent, deux mois et demi non', () => {
    expect(periode([un('independant', '2026-01-01', '2026-03-31')], 'sure').joursProlongation).toBe(
      90,
    )
    expect(periode([un('independant', '2026-01-01', '2026-03-30')], 'sure').joursProlongation).toBe(
      0,
    )
  })

  test('l’allongement en chaîne est signalé quand il change la réponse', () => {
    // The mutuelle moves the start from 1 April 2024 to 2 October 2023; the detention just before
    // April 2024 would move it to 3 May 2023, where the older contract gives what is missing.
    const { verdict, jours_occupation, periode_reference, remarques } = calculerDroits({
      date_demande: d('2027-04-01'),
      occupations: [
        { type: 'temps_plein', du: d('2022-11-01'), au: d('2023-10-31') },
        { type: 'temps_plein', du: d('2026-04-01'), au: d('2026-12-31') },
      ],
      evenements: [
        un('maladie_mutuelle', '2025-10-01', '2026-03-31'),
        un('detention', '2023-11-01', '2024-03-31'),
      ],
      admission_anterieure: null,
    })
    expect({ verdict, jours_occupation, debut: periode_reference.debut }).toEqual({
      verdict: 'a_verifier',
      jours_occupation: 260,
      debut: '2023-10-02',
    })
    expect(remarques).toContainEqual({ code: 'prolongation_en_chaine', jours: 152 })
  })
})
