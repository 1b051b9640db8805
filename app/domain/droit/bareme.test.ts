import { describe, expect, test } from 'vitest'
import { dateCivile as d } from '#app/domain/shared/date-civile.ts'
import { langues } from '#app/domain/shared/langue.ts'
import { bornesDeValidite, parametres, regimeALaDemande } from './bareme.ts'
import { anneesDeCarriere, estIllimite, finDuDroit, moisDeDroit } from './duree.ts'
import { loiA } from './loi.ts'
import { classeNommee } from './noms.ts'

describe('la loi en données', () => {
  test.each(Object.entries(parametres))(
    '%s : des lignes dans l’ordre, chacune avec sa source',
    (_, un) => {
      const jours = un.valeurs.map(({ des }) => des)
      expect(jours).toEqual([...new Set(jours)].toSorted())
      for (const { source } of un.valeurs) expect(source).not.toBe('')
      for (const langue of langues) expect(un.intitule[langue]).not.toBe('')
    },
  )

  test('une demande d’avant les règles connues est refusée', () => {
    expect(() => loiA(d('2012-10-31'))).toThrow('droit/demande_trop_ancienne')
    expect(loiA(d('2012-11-01')).regime).toBe('ancien')
  })

  test('la réforme coupe la validité en deux', () => {
    expect(bornesDeValidite(d('2026-02-28'), [regimeALaDemande])).toEqual({
      depuis: '2012-11-01',
      changeLe: '2026-03-01',
    })
    expect(bornesDeValidite(d('2026-03-01'), [regimeALaDemande])).toEqual({
      depuis: '2026-03-01',
      changeLe: null,
    })
  })
})

describe('le nom d’une absence', () => {
  const nomme = (nom: string) => classeNommee(nom, d('2026-11-23'))

  test('les noms connus mènent à leur classe', () => {
    expect(nomme('sickness_ami_only')).toBe('maladie_mutuelle')
    expect(nomme('maladie_mutuelle')).toBe('maladie_mutuelle')
    expect(nomme('unpaid_leave')).toBe('conge_sans_solde')
  })

  test('un code DmfA hors de la table n’est pas deviné', () => {
    expect(nomme('dmfa_1')).toBe('dmfa_assimile')
    expect(nomme('dmfa_030')).toBe('dmfa_non_assimile')
    expect(nomme('dmfa_50')).toBe('maladie_non_remuneree')
    expect(nomme('dmfa_77')).toBeNull()
  })

  test('un mot qui ressemble n’est pas un nom', () => {
    for (const mot of ['sickness', 'maladie', 'ziekte', 'work_accident', 'toString', ''])
      expect(nomme(mot), mot).toBeNull()
  })
})

describe('la durée du droit', () => {
  const demande = d('2026-05-01')

  test('douze mois, un de plus par 104 jours, vingt-quatre au plus', () => {
    const mois = [0, 51, 52, 103, 104, 156, 1_195, 1_196, 9_999].map((s) => moisDeDroit(s, demande))
    expect(mois).toEqual([12, 12, 13, 13, 13, 14, 23, 24, 24])
    expect(moisDeDroit(0, d('2026-02-28'))).toBeNull()
  })

  test('de date à date, sans perdre un jour quand le mois est plus court', () => {
    expect(finDuDroit(d('2026-03-31'), 12)).toBe('2027-03-30')
    expect(finDuDroit(d('2026-08-31'), 18)).toBe('2028-02-29')
    expect(finDuDroit(d('2028-02-29'), 12)).toBe('2029-02-28')
    expect(finDuDroit(d('2028-02-29'), 48)).toBe('2032-02-28')
  })

  test('les années demandées à 55 ans montent d’une par an jusqu’en 2030', () => {
    const demandees = [2026, 2027, 2028, 2029, 2030, 2031].map((annee) =>
      [31, 32, 33, 34, 35].find((annees) => estIllimite(55, annees, d(`${annee}-05-01`))),
    )
    expect(demandees).toEqual([31, 32, 33, 34, 35, 35])
    expect(estIllimite(54, 40, demande)).toBe(false)
    expect(anneesDeCarriere(312 * 30 + 155, demande)).toBe(30)
    expect(anneesDeCarriere(312 * 30 + 156, demande)).toBe(31)
  })
})
