import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  lireAide,
  lireEtudes,
  lireJours,
  lireLangues,
  lireMinutes,
  lireNiveau,
  lirePermis,
  lirePhase,
} from './vocabulaire.ts'

describe('les listes fermées', () => {
  test('un niveau de langue', () => {
    const niveaux: Record<string, string | null> = {
      'A.1': 'A1',
      'A2-': 'A2',
      'B1+': 'B1',
      'A2 (test)': 'A2',
      'débutant A1': 'A1',
      'a 1': 'A1',
      LM: 'C1',
      courant: 'C1',
      moedertaal: 'C1',
      '?': null,
      '0': null,
      non: null,
      geen: null,
      '': null,
    }
    for (const [dit, valeur] of Object.entries(niveaux))
      expect(lireNiveau(dit), dit).toMatchObject({ connu: true, valeur })
    expect(lireNiveau('A2/B1')).toMatchObject({ valeur: 'A2', entreDeux: true })
    for (const vague of ['moyen', '++', 'bien', 'gevorderd', 'A3', 'RA1B'])
      expect(lireNiveau(vague).connu, vague).toBe(false)
  })

  test('un niveau d’études', () => {
    const etudes: Record<string, string> = {
      'alpha en cours': 'aucun',
      'jamais scolarisé(e)': 'aucun',
      CEB: 'primaire',
      'lager onderwijs': 'primaire',
      CESI: 'sec_inf',
      'lager secundair': 'sec_inf',
      'CESS prof. cuisine': 'sec_sup',
      'secondaire supérieur': 'sec_sup',
      'BSO 6': 'sec_sup',
      CQ6P: 'sec_sup',
      bachelier: 'superieur',
      'enseignement supérieur': 'superieur',
      'univ. (non reconnu)': 'etranger_non_reconnu',
      'bac étranger sans équivalence': 'etranger_non_reconnu',
    }
    for (const [dit, valeur] of Object.entries(etudes))
      expect(lireEtudes(dit), dit).toEqual({ connu: true, valeur })
    for (const vague of ['école du cirque', 'diplôme étranger reconnu'])
      expect(lireEtudes(vague).connu, vague).toBe(false)
    expect(lireEtudes('CESS (équivalence obtenue)')).toEqual({ connu: true, valeur: 'sec_sup' })
  })

  test('un permis qui n’autorise pas encore à conduire n’est pas un permis', () => {
    expect(lirePermis('B + C')).toEqual({ connu: true, valeur: ['B', 'C'], note: null })
    expect(lirePermis('Permis B')).toMatchObject({ valeur: ['B'] })
    expect(lirePermis('B+E')).toMatchObject({ valeur: ['BE'] })
    expect(lirePermis('oui')).toMatchObject({ valeur: ['B'] })
    expect(lirePermis('non')).toEqual({ connu: true, valeur: [], note: null })
    expect(lirePermis('en cours')).toEqual({ connu: true, valeur: [], note: 'en cours' })
    expect(lirePermis('B étranger à échanger')).toMatchObject({ valeur: [] })
    expect(lirePermis('avion').connu).toBe(false)
  })

  test('une phase', () => {
    for (const dit of ['3', 'PHASE 3', '3 - prêt à l’emploi', 'klaar voor werk', "mise à l'emploi"])
      expect(lirePhase(dit), dit).toEqual({ connu: true, valeur: 'pret' })
    expect(lirePhase('fase 2')).toEqual({ connu: true, valeur: 'projet' })
    expect(lirePhase('screening')).toEqual({ connu: true, valeur: 'bilan' })
    expect(lirePhase('?')).toEqual({ connu: true, valeur: null })
    expect(lirePhase('13').connu).toBe(false)
  })

  test('un type d’aide et sa catégorie', () => {
    expect(lireAide('RI cat. 2')).toMatchObject({ valeur: { aide: 'RIS', categorie: 'isole' } })
    expect(lireAide('leefloon alleenst.')).toMatchObject({
      valeur: { aide: 'RIS', categorie: 'isole' },
    })
    expect(lireAide('RIS charge fam.')).toMatchObject({ valeur: { categorie: 'charge_famille' } })
    expect(lireAide('RIS cohab')).toMatchObject({ valeur: { categorie: 'cohabitant' } })
    for (const dit of ['ERIS', 'aide équiv.', 'equivalent LL', 'eris isolé'])
      expect(lireAide(dit), dit).toMatchObject({ valeur: { aide: 'ERIS' } })
    expect(lireAide('chômage').connu).toBe(false)
  })

  test('la langue de contact, et les autres', () => {
    expect(lireLangues('FR-AR')).toEqual({ connu: true, valeur: { langue: 'fr', autres: ['ar'] } })
    expect(lireLangues('N')).toEqual({ connu: true, valeur: { langue: 'nl', autres: [] } })
    expect(lireLangues('')).toEqual({ connu: true, valeur: { langue: null, autres: [] } })
    expect(lireLangues('arabe').connu).toBe(false)
  })

  test('des minutes de trajet', () => {
    const minutes: Record<string, number> = {
      '60': 60,
      '1h15': 75,
      'max 1 u': 60,
      '45 TC': 45,
      '1,5 u': 90,
      '30 min': 30,
    }
    for (const [dit, valeur] of Object.entries(minutes))
      expect(lireMinutes(dit), dit).toMatchObject({ connu: true, valeur })
    for (const vague of ['à pied', '0', '999', '30 ou 45', '1 à 2 h'])
      expect(lireMinutes(vague).connu, vague).toBe(false)
  })

  test('un nombre de jours, jamais une borne', () => {
    expect(lireJours('≈150')).toEqual({ connu: true, valeur: 150, enMots: true })
    expect(lireJours('?150')).toMatchObject({ valeur: 150 })
    expect(lireJours('0')).toEqual({ connu: true, valeur: 0, enMots: false })
    for (const borne of ['> 300', '300+', '<10', '312 ?', '2026', '-5'])
      expect(lireJours(borne).connu, borne).toBe(false)
  })

  test('n’importe quel texte a une réponse', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (texte) => {
        for (const lire of [
          lireNiveau,
          lireEtudes,
          lirePermis,
          lirePhase,
          lireAide,
          lireLangues,
          lireMinutes,
          lireJours,
        ])
          expect(typeof lire(texte).connu).toBe('boolean')
      }),
    )
  })
})
