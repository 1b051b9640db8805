import { describe, expect, test } from 'vitest'
import { dateCivile } from '#app/domain/shared/date-civile.ts'
import { categories, nomDeCategorie } from './donnees.ts'
import { joursRequisALaFin, referencesAu } from './references-legales.ts'

describe('la loi a une date', () => {
  test('les jours requis se jugent le lendemain de la fin, jour de la demande', () => {
    expect(joursRequisALaFin(dateCivile('2026-02-27'))).toBeNull()
    expect(joursRequisALaFin(dateCivile('2026-02-28'))).toEqual({ jours: 312, mois: 36 })
  })

  test('l’article du secret professionnel change le 8 avril 2026', () => {
    expect(referencesAu(dateCivile('2026-04-07'), 'fr')('secret_professionnel')).toContain('458')
    expect(referencesAu(dateCivile('2026-04-08'), 'nl')('secret_professionnel')).not.toContain(
      '458',
    )
  })

  test('chaque catégorie d’hôte a un nom dans les deux langues', () => {
    for (const categorie of categories) {
      const { fr, nl } = nomDeCategorie(categorie, dateCivile('2026-11-23'))
      expect(fr).not.toBe('')
      expect(nl).not.toBe(fr)
    }
  })

  test('la société à finalité sociale garde son ancien nom dans les anciens documents', () => {
    expect(nomDeCategorie('SFS', dateCivile('2018-01-01')).fr).toBe('société à finalité sociale')
    expect(nomDeCategorie('SFS', dateCivile('2026-01-01')).fr).toContain('entreprise sociale')
  })
})
