import { describe, expect, test } from 'vitest'
import { dateCivile as d } from '#app/domain/shared/date-civile.ts'
import { stageDuContrat } from './ami.ts'
import { datesDAvis, deuxRegimes, planifierContrat } from './planification.ts'

describe('planifier un contrat', () => {
  test('au premier jour d’un trimestre, un an suffit', () => {
    expect(planifierContrat({ debut: d('2026-04-01'), temps: { type: 'plein' } })).toMatchObject({
      seuil: 312,
      unite: 'jours',
      finAuPlusTot: '2027-03-31',
      dateDemande: '2027-04-01',
      jours: 312,
    })
  })

  test('en milieu de trimestre, la fin sûre vient après la fin par occupation', () => {
    const { finAuPlusTot, finParLecture } = planifierContrat({
      debut: d('2026-02-01'),
      temps: { type: 'plein' },
    })
    expect(finParLecture.occupation).toBe('2027-01-30')
    expect(finParLecture.trimestre).toBe('2027-02-02')
    expect(finAuPlusTot).toBe('2027-02-02')
  })

  test('des jours déjà acquis raccourcissent le contrat', () => {
    const { finAuPlusTot } = planifierContrat({
      debut: d('2026-04-01'),
      temps: { type: 'plein' },
      dejaAcquis: 156,
    })
    expect(finAuPlusTot).toBe('2026-09-30')
  })

  test('une absence prévue se rattrape et la fin prévue dit ce qu’il manque', () => {
    const plan = planifierContrat({
      debut: d('2026-01-01'),
      temps: { type: 'plein' },
      finPrevue: d('2026-12-31'),
      absences: [{ type: 'maladie_mutuelle', du: d('2026-05-01'), au: d('2026-07-31') }],
    })
    expect(plan.aLaFinPrevue).toMatchObject({
      occupation: 234,
      joursManquants: 78,
      joursProlongation: 92,
      prolongation: true,
    })
    expect(plan.finAuPlusTot).toBe('2027-04-01')
  })

  test('un mi-temps sous le salaire de référence se planifie en mois et en demi-jours', () => {
    expect(
      planifierContrat({
        debut: d('2026-01-01'),
        temps: { type: 'partiel', heuresSemaine: 19, heuresReference: 38 },
      }),
    ).toMatchObject({ unite: 'demi_jours', finAuPlusTot: '2026-12-31', jours: 312 })
  })

  test('trois quarts temps au salaire de référence demandent environ seize mois', () => {
    const { finAuPlusTot, unite } = planifierContrat({
      debut: d('2026-04-01'),
      temps: {
        type: 'partiel',
        heuresSemaine: 28.5,
        heuresReference: 38,
        salaireMinimumAtteint: true,
      },
    })
    expect({ finAuPlusTot, unite }).toEqual({ finAuPlusTot: '2027-07-29', unite: 'jours' })
  })

  test('quatre heures par semaine n’y arrivent jamais', () => {
    const { finAuPlusTot, jours, dateDemande } = planifierContrat({
      debut: d('2026-04-01'),
      temps: {
        type: 'partiel',
        heuresSemaine: 4,
        heuresReference: 38,
        salaireMinimumAtteint: true,
      },
    })
    expect({ finAuPlusTot, jours, dateDemande }).toEqual({
      finAuPlusTot: null,
      jours: null,
      dateDemande: null,
    })
  })

  test('un contrat prévu sous l’ancienne loi se montre sous les deux', () => {
    const { ancien, nouveau } = deuxRegimes({
      date_demande: d('2026-03-01'),
      date_naissance: d('1985-06-01'),
      occupations: [{ type: 'temps_plein', du: d('2025-03-01'), au: d('2026-08-31') }],
      evenements: [],
      admission_anterieure: null,
    })
    expect(ancien).toMatchObject({ regime: 'ancien', seuil: 468, verdict: 'non_atteint' })
    expect(nouveau).toMatchObject({ regime: 'nouveau', seuil: 312, verdict: 'a_verifier' })
  })
})

describe('les dates qui suivent la fin d’un contrat', () => {
  test('la Wallonie demande trois mois pour le FOREM', () => {
    expect(datesDAvis(d('2027-03-31'), 'wallonie')).toEqual({
      remiseAuPlusTard: '2026-12-31',
      premierJourDemande: '2027-04-01',
      depotAuPlusTard: '2027-06-01',
    })
  })

  test('aucune date n’est inventée pour une autre région', () => {
    for (const region of ['bruxelles', 'flandre', 'communaute_germanophone', null] as const)
      expect(datesDAvis(d('2027-03-31'), region).remiseAuPlusTard).toBeNull()
    expect(datesDAvis(d('2024-06-30'), 'wallonie').remiseAuPlusTard).toBeNull()
  })
})

describe('la mutuelle', () => {
  const contrat = { debut: d('2026-01-05'), fin: null }
  const assurance = { temps: 'plein', jours: 300, heures: 0, dispense: false } as const

  test('le stage se compte en mois et en jours', () => {
    expect(stageDuContrat(contrat, assurance, d('2027-01-05'))).toEqual({
      incapacite: true,
      maternite: true,
      moisAccomplisLe: '2027-01-05',
      couvert: true,
    })
    expect(stageDuContrat(contrat, assurance, d('2027-01-04')).incapacite).toBe(false)
    expect(
      stageDuContrat(contrat, { ...assurance, dispense: true }, d('2026-02-01')),
    ).toMatchObject({ incapacite: true, maternite: true })
  })

  test('trente jours après le contrat, l’assurance ne suit plus', () => {
    const fini = { debut: d('2026-01-05'), fin: d('2027-01-31') }
    expect(stageDuContrat(fini, assurance, d('2027-03-02')).couvert).toBe(true)
    expect(stageDuContrat(fini, assurance, d('2027-03-03')).incapacite).toBe(false)
  })
})
