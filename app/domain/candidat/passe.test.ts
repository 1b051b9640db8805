import { describe, expect, test } from 'vitest'
import { calculerDroits } from '../droit/regles.ts'
import { dateCivile } from '../shared/date-civile.ts'
import {
  ajouterAuReleve,
  carriereDuPasse,
  codesInconnus,
  detailsDePeriode,
  type PeriodePassee,
  RELEVE,
} from './passe.ts'

const le = dateCivile
const travail: PeriodePassee = {
  type: 'temps_plein',
  du: le('2025-10-01'),
  au: le('2025-12-31'),
  details: { regime_jours: 5, employeur: 'Ferme du Pré' },
  preuve: 'C4',
  verifiee: true,
}

const jours = (periode: PeriodePassee) => {
  const { jours_trimestre, jours_a_verifier } = calculerDroits({
    date_demande: le('2026-06-01'),
    ...carriereDuPasse(periode),
    admission_anterieure: null,
  })
  return { certains: jours_trimestre, aVerifier: jours_a_verifier }
}

const releve = (details: Record<string, unknown>): PeriodePassee => ({
  ...travail,
  type: RELEVE,
  du: le('2025-10-06'),
  au: le('2025-10-10'),
  details: {
    jours: ['06', '07', '08', '09', '10'].map((jour, i) => ({
      jour: `2025-10-${jour}`,
      code: i === 4 ? 'X9' : 'P',
      minutes: null,
    })),
    ...details,
  },
})

describe('un travail d’avant', () => {
  test('compte quand son papier a été vu', () => {
    expect(jours(travail)).toEqual({ certains: 78, aVerifier: 0 })
  })

  test('n’est ni compté ni perdu tant que personne n’a vu son papier', () => {
    const { certains, aVerifier } = jours({ ...travail, verifiee: false })
    expect(certains).toBe(0)
    expect(aVerifier).toBeGreaterThan(70)
  })

  test('reste inconnu quand ses champs ne suffisent pas', () => {
    const { certains, aVerifier } = jours({ ...travail, type: 'temps_partiel', details: {} })
    expect([certains, aVerifier > 0]).toEqual([0, true])
  })

  test('une maladie prouvée allonge la période de référence', () => {
    const { periode_reference } = calculerDroits({
      date_demande: le('2026-06-01'),
      ...carriereDuPasse({
        ...travail,
        type: 'absence',
        details: detailsDePeriode({ nature: 'absence', absence: 'maladie_mutuelle' }),
      }),
      admission_anterieure: null,
    })
    expect(periode_reference.jours_prolongation).toBe(92)
  })
})

describe('les jours d’un fichier', () => {
  test('attendent qu’on dise de quel contrat ils sont', () => {
    expect(jours(releve({})).certains).toBe(0)
    expect(jours(releve({ heures_semaine: 38, heures_reference: 38 })).certains).toBe(4.8)
  })

  test('un code inconnu reste à vérifier, il n’est jamais deviné', () => {
    const lu = jours(releve({ heures_semaine: 38, heures_reference: 38 }))
    expect(lu.aVerifier).toBeCloseTo(1.2, 4)
    expect(codesInconnus([{ jour: le('2025-10-10'), code: 'X9', minutes: null }])).toEqual(['X9'])
  })

  test('un jour ouvrable que le fichier ne nomme pas n’est pas compté', () => {
    const troue = releve({
      heures_semaine: 38,
      heures_reference: 38,
      jours: [
        { jour: '2025-10-06', code: 'P', minutes: null },
        { jour: '2025-10-10', code: 'P', minutes: null },
      ],
    })
    expect(jours(troue).certains).toBeCloseTo(2.4, 4)
  })

  test('à temps partiel, les heures d’un code inconnu sont à vérifier', () => {
    const partiel = releve({
      heures_semaine: 19,
      heures_reference: 38,
      jours: [
        { jour: '2025-10-06', code: 'P', minutes: 456 },
        { jour: '2025-10-07', code: 'X9', minutes: 456 },
      ],
    })
    expect(carriereDuPasse(partiel).occupations).toMatchObject([
      { heures: 7.6, heures_a_verifier: 7.6 },
    ])
  })

  test('le même code le même jour n’est gardé qu’une fois, le dernier dit', () => {
    const avant = [{ jour: le('2025-10-06'), code: 'P', minutes: 456 }]
    const apres = [
      { jour: le('2025-10-06'), code: 'P', minutes: 240 },
      { jour: le('2025-10-03'), code: 'P', minutes: 456 },
    ]
    expect(ajouterAuReleve(avant, apres)).toEqual([apres[1], apres[0]])
  })
})
