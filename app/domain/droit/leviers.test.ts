import { describe, expect, test } from 'vitest'
import { dateCivile as d } from '#app/domain/shared/date-civile.ts'
import type { CasDeDroits } from './droit.ts'
import { ceQuiDeplaceLaDate } from './leviers.ts'

const contrat: CasDeDroits = {
  date_demande: d('2027-01-01'),
  occupations: [{ type: 'temps_plein', du: d('2026-04-01'), au: d('2026-12-31') }],
  evenements: [],
  admission_anterieure: null,
}

describe('ce qui déplace la date', () => {
  // The first quarter of 2027 has 64 working days: incomplete, it gives less than 78.
  test('un jour non payé et une semaine de mutuelle la repoussent', () => {
    const { date, leviers } = ceQuiDeplaceLaDate(contrat)
    expect(date).toBe('2027-03-31')
    expect(leviers).toEqual([
      { code: 'un_jour_non_paye', date: '2027-04-02', verdict: 'non_atteint', jours: 2 },
      { code: 'une_semaine_de_mutuelle', date: '2027-04-08', verdict: 'non_atteint', jours: 8 },
    ])
  })

  test('la feuille qui manque vient d’abord, avec la date si elle est confirmée', () => {
    const { date, leviers } = ceQuiDeplaceLaDate({
      ...contrat,
      evenements: [
        { type: 'conge_sans_solde', du: d('2026-07-06'), au: d('2026-07-06') },
        { type: 'inconnu', du: d('2026-05-01'), au: d('2026-05-31') },
      ],
    })
    expect(date).toBe('2027-04-29')
    expect(leviers.slice(0, 2)).toEqual([
      {
        code: 'inconnu',
        type: 'inconnu',
        du: '2026-05-01',
        au: '2026-05-31',
        date: '2027-03-31',
        verdict: 'non_atteint',
        jours: -29,
      },
      {
        code: 'absence',
        type: 'conge_sans_solde',
        du: '2026-07-06',
        au: '2026-07-06',
        date: '2027-04-29',
        verdict: 'non_atteint',
        jours: 0,
      },
    ])
  })

  test('un jour qui sort de la période avant la date est annoncé', () => {
    const { sortieDePeriode, date } = ceQuiDeplaceLaDate({
      ...contrat,
      occupations: [
        { type: 'temps_plein', du: d('2024-01-08'), au: d('2024-02-09') },
        { type: 'temps_plein', du: d('2026-06-01'), au: d('2026-12-31') },
      ],
    })
    expect(sortieDePeriode).toBe('2024-01-08')
    expect(date).toBe('2027-05-31')
  })

  test('quand c’est atteint, il n’y a plus d’absence à craindre', () => {
    const atteint = { ...contrat, date_demande: d('2027-04-01') }
    const [une] = atteint.occupations
    const fini = { ...atteint, occupations: une ? [{ ...une, au: d('2027-03-31') }] : [] }
    expect(ceQuiDeplaceLaDate(fini)).toEqual({
      date: '2027-03-31',
      verdict: 'atteint',
      leviers: [],
      sortieDePeriode: null,
    })
  })
})
