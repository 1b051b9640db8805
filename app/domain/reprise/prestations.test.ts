import { describe, expect, test } from 'vitest'
import { dateCivile } from '#app/domain/shared/date-civile.ts'
import { type ClePrestation, colonnesPrestations } from './colonnes-prestations.ts'
import { lirePrestations } from './prestations.ts'
import type { Cellule } from './tableau.ts'

type Valeurs = Partial<Record<ClePrestation, Cellule>>

const jour: Valeurs = { dossier: 'D-12', mois: '2026-09', jour: '15', code: 'P', heures: '7,6' }

describe('une prestation reprise', () => {
  test('un jour du mois ou une date entière disent le même jour', () => {
    expect(lire(jour)[0]).toMatchObject({
      statut: 'ok',
      propre: { dossier: 'D-12', jour: '2026-09-15', code: 'P', heures: 7.6 },
    })
    for (const autre of [
      { ...jour, mois: '09/2026' },
      { ...jour, mois: 'septembre 2026' },
      { ...jour, mois: null, jour: '15/09/2026' },
      { ...jour, mois: '1/9/2026', jour: 15 },
    ])
      expect(lire(autre)[0]?.propre?.jour).toBe('2026-09-15')
  })

  test('un jour sans mois, hors du mois ou illisible est refusé', () => {
    expect(codes({ ...jour, mois: null })).toEqual(['mois_unreadable'])
    expect(codes({ ...jour, jour: '31' })).toEqual(['jour_outside_mois'])
    expect(codes({ ...jour, jour: '15/10/2026' })).toEqual(['jour_outside_mois'])
    expect(codes({ ...jour, jour: 'lundi' })).toEqual(['jour_unreadable'])
    expect(codes({ ...jour, mois: 'bientôt' })).toContain('mois_unreadable')
    expect(lire({ ...jour, jour: '31' })[0]?.statut).toBe('refuse')
  })

  test('il faut savoir de qui, et avec quel code', () => {
    expect(codes({ ...jour, dossier: null })).toEqual(['missing_dossier'])
    expect(lire({ ...jour, dossier: null, niss: '90.07.15-001.33' })[0]?.statut).toBe('ok')
    expect(codes({ ...jour, code: 'ZZ' })).toEqual(['code_unknown'])
    expect(lire({ ...jour, code: 'mg' })[0]?.propre?.code).toBe('MG')
  })

  test('les heures se lisent de toutes les façons, dans les limites d’une journée', () => {
    for (const dites of ['7,6', '7.6', '7h36', '7:36', '7u36', 7.6])
      expect(lire({ ...jour, heures: dites })[0]?.propre?.heures, `${dites}`).toBe(7.6)
    expect(lire({ ...jour, heures: null })[0]?.statut).toBe('ok')
    expect(codes({ ...jour, heures: '12' })).toEqual(['heures_many'])
    expect(codes({ ...jour, heures: '25' })).toEqual(['heures_too_many'])
    expect(codes({ ...jour, heures: 'journée' })).toEqual(['prestation_heures_unreadable'])
  })

  test('un jour à venir est à vérifier, le même jour deux fois est un doublon', () => {
    expect(codes({ ...jour, mois: '2027-01' })).toEqual(['date_future'])
    expect(lire(jour, jour)[1]?.doublon).toMatchObject({ de: 1, certitude: 'same_ref' })
    expect(lire(jour, { ...jour, code: 'F', heures: '2' })[1]?.doublon).toBeNull()
  })
})

function lire(...lignes: readonly Valeurs[]) {
  const titres = colonnesPrestations.map(({ fr }): Cellule => fr)
  const rangees = lignes.map((une) =>
    colonnesPrestations.map(({ cle }): Cellule => une[cle] ?? null),
  )
  const feuilles = [{ nom: 'Prestations', lignes: [titres, ...rangees] }]
  return lirePrestations(
    { format: 'xlsx', encodage: 'utf-8', feuilles },
    { aujourdhui: dateCivile('2026-11-22') },
  ).lignes
}

function codes(ligne: Valeurs): string[] {
  return (lire(ligne)[0]?.problemes ?? []).map(({ code }) => code)
}
