import { describe, expect, test } from 'vitest'
import { dateCivile } from '../shared/date-civile.ts'
import { categoriesDHote, type Hote } from './hote.ts'
import { alertesDeLHote, demandeUnAgrement, demandeUnBut, manquesDeLHote } from './regles.ts'

const LE_JOUR = dateCivile('2026-11-25')

function unHote(champs: Partial<Hote> = {}): Hote {
  return {
    categorie: 'COM',
    bce: '0451461655',
    but: null,
    agrement: null,
    agrementJusquAu: null,
    policeRc: 'RC-445.218',
    ...champs,
  }
}

test('la loi demande le but d’une ASBL et d’une intercommunale, l’agrément des entreprises sociales', () => {
  expect(categoriesDHote.filter(demandeUnBut)).toEqual(['ASBL', 'INTCOM'])
  expect(categoriesDHote.filter(demandeUnAgrement)).toEqual(['SFS', 'IES'])
})

describe('ce que la loi demande et qui manque', () => {
  test('une commune complète ne manque de rien', () => {
    expect(manquesDeLHote(unHote(), LE_JOUR)).toEqual([])
    expect(alertesDeLHote(unHote(), LE_JOUR)).toEqual([])
  })

  test('une ASBL sans but social n’accueille personne', () => {
    expect(manquesDeLHote(unHote({ categorie: 'ASBL' }), LE_JOUR)).toEqual(['but'])
    const avecBut = unHote({ categorie: 'ASBL', but: 'Réemploi et insertion' })
    expect(manquesDeLHote(avecBut, LE_JOUR)).toEqual([])
  })

  test('un agrément vaut jusqu’à son dernier jour compris', () => {
    const agree = (jusquAu: string) =>
      unHote({ categorie: 'IES', agrement: 'SPW 12', agrementJusquAu: dateCivile(jusquAu) })
    expect(manquesDeLHote(agree('2026-11-25'), LE_JOUR)).toEqual([])
    expect(manquesDeLHote(agree('2026-11-24'), LE_JOUR)).toEqual(['agrement_expire'])
    expect(manquesDeLHote(unHote({ categorie: 'SFS' }), LE_JOUR)).toEqual(['agrement'])
  })

  test('un agrément qui finit dans trois mois est annoncé', () => {
    const agree = (jusquAu: string | null) =>
      alertesDeLHote(
        unHote({
          categorie: 'IES',
          agrement: 'SPW 12',
          agrementJusquAu: jusquAu === null ? null : dateCivile(jusquAu),
        }),
        LE_JOUR,
      )
    expect(agree('2027-02-25')).toEqual(['agrement_bientot_expire'])
    expect(agree('2027-02-26')).toEqual([])
    expect(agree(null)).toEqual(['agrement_sans_date'])
  })

  test('la police d’assurance et le numéro d’entreprise figurent dans toute convention avec un tiers', () => {
    const nu = { bce: null, policeRc: null }
    expect(alertesDeLHote(unHote(nu), LE_JOUR)).toEqual(['police', 'bce'])
    expect(alertesDeLHote(unHote({ ...nu, categorie: 'INT' }), LE_JOUR)).toEqual([])
  })
})
