import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { heuresPossibles } from '#app/domain/reprise/horaires.ts'
import { lireHotes } from '#app/domain/reprise/hotes.ts'
import { lirePostes } from '#app/domain/reprise/postes.ts'
import { compterLignes } from '#app/domain/reprise/reprise.ts'
import { dateCivile } from '#app/domain/shared/date-civile.ts'
import { lireFichier } from '#app/services/reprise/lire-fichier.server.ts'

const hotes = lireHotes(await lireFichier(octets('hosts.csv')))
const postes = lirePostes(await lireFichier(octets('posts.csv')), {
  aujourdhui: dateCivile('2026-11-22'),
})

describe('la liste des hôtes', () => {
  test('tous sont repris ; ceux sans commune ou sans code postal sont à compléter', () => {
    expect(compterLignes(hotes.lignes)).toEqual({
      ok: 89,
      flag: 15,
      refuse: 0,
      duplicate: 0,
      junk: 0,
    })
    const sansCommune = hotes.lignes.filter(({ problemes }) =>
      problemes.some(({ code }) => code === 'missing_commune'),
    )
    expect(sansCommune).toHaveLength(9)
    expect(hotes.entetes[0]?.inconnus).toEqual([])
  })

  test('chaque catégorie a son code légal', () => {
    const compte = new Map<string | null, number>()
    for (const { propre } of hotes.lignes)
      compte.set(propre?.categorie ?? null, (compte.get(propre?.categorie ?? null) ?? 0) + 1)
    expect(Object.fromEntries(compte)).toEqual({
      COM: 16,
      IES: 23,
      INT: 17,
      ASBL: 15,
      PRIV: 1,
      PART: 20,
      HOP: 5,
      CH12: 1,
      CPAS2: 4,
      INTCOM: 2,
    })
  })

  test('un quartier entre parenthèses n’empêche pas de reconnaître la commune', () => {
    const trouver = (debut: string) =>
      hotes.lignes.find(({ propre }) => propre?.nom?.startsWith(debut))?.propre
    expect(trouver('CPAS de Bruxelles - Cyclup')).toMatchObject({
      commune: 'Bruxelles',
      quartier: 'Marolles',
    })
    expect(trouver('CPAS de Faimes')).toMatchObject({
      commune: 'Faimes',
      quartier: 'Celles',
      cp: '4317',
    })
    expect(trouver('GO! Scholengroep')).toMatchObject({ commune: 'Mechelen', categorie: 'PART' })
  })
})

describe('la liste des postes', () => {
  test('tous sont repris ; treize attendent un code postal', () => {
    expect(compterLignes(postes.lignes)).toEqual({
      ok: 96,
      flag: 13,
      refuse: 0,
      duplicate: 0,
      junk: 0,
    })
    expect(postes.entetes[0]?.inconnus).toEqual([])
  })

  test('quatorze horaires sont des mots, et le restent', () => {
    const libres = postes.lignes.flatMap(({ propre }) => (propre?.semaine ? [] : [propre?.horaire]))
    expect(new Set(libres)).toEqual(
      new Set([
        'lu-sa en alternance 09:30-17:36',
        'ma-vr vroege en late dienst 07:30-18:00',
        '7 jours sur 7, pauses 06:30-14:36 / 12:00-20:06',
        'horaire variable, soirs et week-ends',
        'lu-ve variable entre 07:00 et 18:00',
        'lu-ve horaire variable entre 08:00 et 17:00',
        'ma-di 09:30-17:36 en alternance',
        'wisselend, 60 %',
      ]),
    )
    expect(libres).toHaveLength(14)
  })

  test('chaque horaire fixe compte les heures que le poste annonce', () => {
    for (const { propre } of postes.lignes)
      if (propre?.semaine && propre.heures_semaine !== null)
        expect(heuresPossibles(propre.semaine, propre.heures_semaine), propre.horaire ?? '').toBe(
          true,
        )
  })

  test('«ma» est mardi chez les uns et maandag chez les autres', () => {
    const semaine = (horaire: string) =>
      postes.lignes.find(({ propre }) => propre?.horaire === horaire)?.propre?.semaine?.jours
    expect(semaine('ma-sa 10:00-18:06')).toEqual([2, 3, 4, 5, 6])
    expect(semaine('ma-vr 08:00-16:06')).toEqual([1, 2, 3, 4, 5])
    expect(semaine('di-za 09:30-17:36')).toEqual([2, 3, 4, 5, 6])
  })

  test('toutes les contraintes ont un code, dans les deux langues', () => {
    for (const { propre } of postes.lignes)
      for (const contrainte of propre?.contraintes ?? [])
        expect(
          propre?.exigences.some(({ dit }) => dit === contrainte),
          contrainte,
        ).toBe(true)
  })

  test('début, durée, places et niveaux sont lus', () => {
    const debuts = postes.lignes.map(({ propre }) => propre?.debut?.genre ?? null)
    expect(debuts.filter((un) => un === 'des_que_possible')).toHaveLength(12)
    expect(debuts.filter((un) => un === 'date')).toHaveLength(78)
    expect(debuts.filter((un) => un === null)).toHaveLength(19)
    expect(postes.lignes.every(({ propre }) => propre?.duree_mois && propre.places)).toBe(true)
    expect(postes.lignes.every(({ propre }) => propre?.langue_fr ?? propre?.langue_nl)).toBe(true)
  })

  test('ce qui a été déduit est à confirmer, sous le nom des colonnes d’ici', () => {
    expect(postes.lignes[0]?.propre?.a_confirmer).toEqual([
      ...['hote', 'categorie', 'cp', 'taches', 'competences_demandees', 'competences_apprises'],
      ...['horaire', 'heures_semaine', 'langue_fr', 'contraintes', 'places', 'debut', 'duree_mois'],
    ])
  })
})

function octets(fichier: string): Uint8Array {
  return readFileSync(new URL(fichier, import.meta.url))
}
