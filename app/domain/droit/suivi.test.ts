import { describe, expect, test } from 'vitest'
import { dateCivile, dernierJour, mois } from '#app/domain/shared/date-civile.ts'
import type { CasDeDroits } from './droit.ts'
import { hypotheseDe, selonHypothese } from './hypothese.ts'
import { joursExpliques, moisDesLignes } from './jours.ts'
import { finAuPlusTot, type PlanDeContrat, planifierContrat } from './planification.ts'
import { calculerDroits } from './regles.ts'
import { deplacements, perteDuDroit } from './suivi.ts'

const le = dateCivile
const plan: PlanDeContrat = {
  debut: le('2026-09-01'),
  temps: { type: 'plein', regimeJours: 5 },
  finPrevue: le('2027-08-31'),
}
const fini: CasDeDroits = {
  date_demande: le('2027-09-01'),
  occupations: [
    { type: 'temps_plein', regime_jours: 5, du: le('2026-09-01'), au: le('2027-08-31') },
  ],
  evenements: [],
  admission_anterieure: null,
}

describe('ce qui déplace la date', () => {
  test('une feuille vide, une absence en moins et la prochaine absence, le plus grand effet d’abord', () => {
    const absences = [{ type: 'conge_sans_solde', du: le('2026-10-05'), au: le('2026-10-16') }]
    const lus = deplacements(
      { ...plan, absences },
      [{ du: le('2026-11-01'), au: le('2026-11-30') }],
      le('2026-12-10'),
    )
    expect(lus.map(({ code }) => code)).toEqual([
      'feuille_sans_travail',
      'absence_en_moins',
      'un_jour_non_paye',
      'une_semaine_de_mutuelle',
    ])
    const [feuille, enMoins] = lus
    expect(feuille?.jours).toBeGreaterThan(0)
    expect(enMoins).toMatchObject({ date: '2027-08-31', type: 'conge_sans_solde' })
    expect(enMoins?.jours).toBeLessThan(0)
  })

  test('une absence qui compte n’est pas un levier', () => {
    const absences = [{ type: 'vacances_payees', du: le('2026-10-05'), au: le('2026-10-16') }]
    const lus = deplacements({ ...plan, absences }, [], le('2026-12-10'))
    expect(lus.some(({ code }) => code === 'absence_en_moins')).toBe(false)
  })
})

describe('le droit qui se perd', () => {
  test('le premier jour trop tard est celui où le compte n’y est plus, la veille il y est encore', () => {
    const perte = perteDuDroit(fini, 'atteint')
    expect(perte).not.toBeNull()
    const verdict = (jour: string) => calculerDroits({ ...fini, date_demande: le(jour) }).verdict
    expect(verdict(perte ?? '')).not.toBe('atteint')
    expect(verdict(dernierJour(mois('2027-09')))).toBe('atteint')
    expect(perteDuDroit(fini, 'non_atteint')).toBeNull()
  })
})

describe('et si…', () => {
  const aujourdhui = le('2026-12-10')

  test('une adresse sans rien n’essaie rien', () => {
    expect(hypotheseDe({ mois: mois('2026-11') }, aujourdhui)).toBeNull()
  })

  test('la maladie ne repousse la date qu’après le salaire garanti', () => {
    const fin = (semaines: number, garanti: number) => {
      const hypothese = hypotheseDe({ semaines, garanti }, aujourdhui)
      return hypothese && finAuPlusTot(selonHypothese(plan, hypothese))
    }
    expect(fin(2, 14)).toBe('2027-08-31')
    expect((fin(8, 14) ?? '') > '2027-08-31').toBe(true)
    expect((fin(8, 0) ?? '') > (fin(8, 14) ?? '')).toBe(true)
  })

  test('un mi-temps sans le salaire de référence donne des demi-jours, avec lui des jours', () => {
    const essai = (salaire: { salaire?: 'oui' }) => {
      const hypothese = hypotheseDe(
        { heures: 19, partielDes: le('2027-01-01'), ...salaire },
        aujourdhui,
      )
      return hypothese && planifierContrat(selonHypothese(plan, hypothese))
    }
    expect(essai({})?.unite).toBe('demi_jours')
    expect(essai({ salaire: 'oui' })).toMatchObject({ unite: 'jours', seuil: 312 })
    expect((essai({ salaire: 'oui' })?.finAuPlusTot ?? '') > '2027-08-31').toBe(true)
  })

  test('un autre début décale la fin, et rien du plan ne change', () => {
    const avant = JSON.stringify(plan)
    const hypothese = hypotheseDe({ debut: le('2026-10-01') }, aujourdhui)
    expect(hypothese && finAuPlusTot(selonHypothese(plan, hypothese))).toBe('2027-09-30')
    expect(JSON.stringify(plan)).toBe(avant)
  })
})

describe('un mois jour par jour', () => {
  const { lignes } = calculerDroits({
    ...fini,
    evenements: [{ type: 'ferie_paye', du: le('2026-11-11'), au: le('2026-11-11') }],
  })

  test('chaque jour ouvrable a sa règle, sa source et ce qu’il donne ; le week-end n’en a pas', () => {
    const jours = joursExpliques(lignes, mois('2026-11'))
    expect(jours).toHaveLength(30)
    expect(jours[10]?.raisons).toMatchObject([
      { regle: 'ferie_paye', effet: 'compte', valeur: 1.2 },
    ])
    expect(jours[9]?.raisons).toMatchObject([{ regle: 'travail_temps_plein', valeur: 1.2 }])
    expect(jours[6]?.raisons).toEqual([])
    for (const { raisons } of jours) for (const { source } of raisons) expect(source).not.toBe('')
  })

  test('les mois des lignes se suivent', () => {
    const tous = moisDesLignes(lignes)
    expect([tous.at(0), tous.at(-1), tous.length]).toEqual(['2026-09', '2027-08', 12])
  })
})
