import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  ajouterJours,
  type DateCivile,
  dateCivile,
  jourSemaine,
  joursEntre,
} from '../shared/date-civile.ts'
import { evaluationsProposees } from './regles.ts'

const estOuvrable = (jour: DateCivile) => jourSemaine(jour) <= 5 && jour.slice(5) !== '01-01'

describe('les évaluations proposées', () => {
  test('à un, trois, six mois, puis trois mois avant la fin', () => {
    expect(
      evaluationsProposees(dateCivile('2026-12-01'), dateCivile('2027-11-30'), estOuvrable),
    ).toEqual(['2027-01-04', '2027-03-01', '2027-06-01', '2027-08-30'])
  })

  test('un placement de deux ans en a un par trimestre', () => {
    const jours = evaluationsProposees(
      dateCivile('2026-12-01'),
      dateCivile('2028-11-30'),
      estOuvrable,
    )
    expect(jours).toHaveLength(8)
    expect(jours.at(-1)).toBe('2028-08-30')
  })

  test('un placement très court en a une au milieu', () => {
    expect(
      evaluationsProposees(dateCivile('2026-12-01'), dateCivile('2026-12-15'), estOuvrable),
    ).toEqual(['2026-12-08'])
  })

  test('toujours en ordre, dans la période, douze au plus, jamais la fin de semaine', () => {
    const debut = fc
      .integer({ min: 0, max: 3000 })
      .map((n) => ajouterJours(dateCivile('2026-01-01'), n))
    fc.assert(
      fc.property(debut, fc.integer({ min: 6, max: 1500 }), (debutLe, jours) => {
        const finLe = ajouterJours(debutLe, jours)
        const proposees = evaluationsProposees(debutLe, finLe, estOuvrable)
        expect(proposees.length).toBeGreaterThan(0)
        expect(proposees.length).toBeLessThanOrEqual(12)
        for (const [i, jour] of proposees.entries()) {
          expect(jour >= debutLe && jour <= finLe).toBe(true)
          expect(estOuvrable(jour)).toBe(true)
          const avant = proposees[i - 1]
          if (avant) expect(joursEntre(avant, jour)).toBeGreaterThan(0)
        }
      }),
    )
  })
})
