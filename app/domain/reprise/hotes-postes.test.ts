import { describe, expect, test } from 'vitest'
import { dateCivile } from '#app/domain/shared/date-civile.ts'
import { categoriesDHote } from '../hote/hote.ts'
import { lireCategorieHote } from './categories-hote.ts'
import { type CleHote, type ClePoste, colonnesHotes, colonnesPostes } from './colonnes-hotes.ts'
import { lireHotes } from './hotes.ts'
import { lirePostes } from './postes.ts'
import type { Cellule } from './tableau.ts'

const poste: Partial<Record<ClePoste, Cellule>> = {
  hote: 'La Ressourcerie ASBL',
  categorie: 'asbl',
  cp: '1030',
  commune: 'Schaerbeek',
  fonction: 'Trieur textile',
  taches: 'trier les vêtements | peser les sacs',
  horaire: 'lu-ve 07:30-15:36',
  heures_semaine: '38',
  langue_fr: 'A1',
  places: '2',
  debut: '2027-03-01',
  duree_mois: '12',
}

describe('une catégorie d’hôte', () => {
  test('se lit en toutes lettres, en sigle et en code', () => {
    const dits: Record<string, string> = {
      commune: 'COM',
      Gemeente: 'COM',
      intercommunale: 'INTCOM',
      economie_sociale: 'IES',
      hopital_public: 'HOP',
      'hôpital privé': 'PART',
      chapitre_xii: 'CH12',
      cpas: 'CPAS2',
      'ander OCMW': 'CPAS2',
      interne: 'INT',
      VZW: 'ASBL',
      'société à finalité sociale': 'SFS',
      prive: 'PRIV',
      partenaire: 'PART',
    }
    for (const [dit, code] of Object.entries(dits))
      expect(lireCategorieHote(dit), dit).toEqual({ connu: true, valeur: code })
    for (const code of categoriesDHote)
      expect(lireCategorieHote(code)).toEqual({ connu: true, valeur: code })
    expect(lireCategorieHote('vennootschap').connu).toBe(false)
  })
})

describe('un hôte', () => {
  test('sans commune il est à compléter, sans nom il est refusé', () => {
    const [sansCommune, sansNom] = hotes(
      { nom: 'Retrival', categorie: 'IES' },
      { categorie: 'IES', cp: '6060' },
    )
    expect(sansCommune).toMatchObject({
      statut: 'flag',
      propre: { commune: null, categorie: 'IES' },
    })
    expect(sansNom?.statut).toBe('refuse')
  })

  test('un numéro d’entreprise faux est dit, un numéro juste est gardé', () => {
    const [faux, juste] = hotes(
      { nom: 'A', categorie: 'asbl', bce: '0451.461.656', cp: '5000', commune: 'Namur' },
      { nom: 'B', categorie: 'asbl', bce: 'BE 451.461.655', cp: '5000', commune: 'Namur' },
    )
    expect(faux?.problemes).toMatchObject([{ code: 'bce_invalid' }])
    expect(juste?.propre?.bce).toBe('0451461655')
  })

  test('le même hôte deux fois est un doublon', () => {
    const hote = { nom: 'La Ressourcerie', categorie: 'asbl', cp: '1030', commune: 'Schaerbeek' }
    expect(hotes(hote, { ...hote, nom: 'LA RESSOURCERIE' })[1]?.doublon).toMatchObject({
      de: 1,
      certitude: 'probable',
    })
  })
})

describe('un poste', () => {
  test('en ordre, il ne dit rien', () => {
    expect(postes(poste)[0]).toMatchObject({
      statut: 'ok',
      problemes: [],
      propre: {
        places: 2,
        duree_mois: 12,
        debut: { genre: 'date', le: '2027-03-01' },
        langue: 'fr',
      },
    })
  })

  test('le début se dit en mots, en date, ou pas du tout', () => {
    const debut = (dit: string | null) => postes({ ...poste, debut: dit })[0]?.propre?.debut
    expect(debut('dès que possible')).toEqual({ genre: 'des_que_possible' })
    expect(debut('zo snel mogelijk')).toEqual({ genre: 'des_que_possible' })
    expect(debut('immédiat')).toEqual({ genre: 'immediat' })
    expect(debut('onmiddellijk')).toEqual({ genre: 'immediat' })
    expect(debut('mars 2027')).toEqual({ genre: 'vers', periode: '2027-03' })
    expect(debut(null)).toBeNull()
    expect(codes({ ...poste, debut: 'à voir' })).toEqual(['debut_unreadable'])
  })

  test('un nombre de places estimé est à confirmer', () => {
    expect(postes({ ...poste, places: '~3' })[0]).toMatchObject({
      statut: 'flag',
      propre: { places: 3, places_approx: true },
      problemes: [{ code: 'places_approx', valeur: '~3' }],
    })
    expect(codes({ ...poste, places: 'plusieurs' })).toEqual(['places_unreadable'])
  })

  test('heures et durées se lisent comme on les tape', () => {
    const lu = (plus: Partial<Record<ClePoste, Cellule>>) =>
      postes({ ...poste, ...plus })[0]?.propre
    expect(lu({ heures_semaine: '28,5', horaire: null })?.heures_semaine).toBe(28.5)
    expect(lu({ heures_semaine: '22u48', horaire: null })?.heures_semaine).toBe(22.8)
    expect(lu({ heures_semaine: '38h/sem.' })?.heures_semaine).toBe(38)
    expect(lu({ duree_mois: '2 ans' })?.duree_mois).toBe(24)
    expect(lu({ duree_mois: '18 maanden' })?.duree_mois).toBe(18)
    expect(codes({ ...poste, heures_semaine: '380' })).toEqual(['heures_unreadable'])
    expect(codes({ ...poste, duree_mois: 'longue' })).toEqual(['duree_unreadable'])
  })

  test('des heures qui ne tiennent pas dans l’horaire se voient', () => {
    expect(codes({ ...poste, heures_semaine: '20' })).toEqual(['heures_mismatch'])
  })

  test('«ma» suit la langue de la ligne ; sans langue, il reste ambigu', () => {
    const horaire = { ...poste, horaire: 'ma 08:00-12:00', heures_semaine: '4' }
    expect(postes(horaire)[0]?.propre?.semaine?.jours).toEqual([2])
    const nl = {
      ...horaire,
      fonction: 'Schoonmaker',
      taches: 'vloeren dweilen | het afval sorteren',
      hote: 'De Kringwinkel',
    }
    expect(postes(nl)[0]?.propre?.semaine?.jours).toEqual([1])
    const muet = { ...horaire, fonction: 'Job', taches: null, hote: 'XYZ' }
    expect(postes(muet)[0]).toMatchObject({
      propre: { semaine: null },
      problemes: [{ code: 'horaire_ambiguous' }],
    })
  })

  test('une contrainte inconnue garde ses mots', () => {
    expect(postes({ ...poste, contraintes: 'station debout | ambiance joyeuse' })[0]).toMatchObject(
      {
        statut: 'ok',
        propre: {
          contraintes: ['station debout', 'ambiance joyeuse'],
          exigences: [{ code: 'station_debout' }],
        },
        problemes: [{ code: 'contrainte_unknown' }],
      },
    )
  })
})

function tableauDe<Cle extends string>(
  colonnes: readonly { readonly cle: Cle; readonly nl: string }[],
  lignes: readonly Partial<Record<Cle, Cellule>>[],
) {
  const titres = colonnes.map(({ nl }): Cellule => nl)
  const rangees = lignes.map((une) => colonnes.map(({ cle }): Cellule => une[cle] ?? null))
  return {
    format: 'csv',
    encodage: 'utf-8',
    feuilles: [{ nom: 'CSV', lignes: [titres, ...rangees] }],
  } as const
}

function hotes(...lignes: readonly Partial<Record<CleHote, Cellule>>[]) {
  return lireHotes(tableauDe(colonnesHotes, lignes)).lignes
}

function postes(...lignes: readonly Partial<Record<ClePoste, Cellule>>[]) {
  return lirePostes(tableauDe(colonnesPostes, lignes), { aujourdhui: dateCivile('2026-11-22') })
    .lignes
}

function codes(ligne: Partial<Record<ClePoste, Cellule>>): string[] {
  return (postes(ligne)[0]?.problemes ?? []).map(({ code }) => code)
}
