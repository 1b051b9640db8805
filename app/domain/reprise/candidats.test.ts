import { describe, expect, test } from 'vitest'
import { dateCivile } from '#app/domain/shared/date-civile.ts'
import { lireCandidats } from './candidats.ts'
import { type CleCandidat, colonnesCandidats } from './colonnes-candidats.ts'
import type { Cellule } from './tableau.ts'

type Valeurs = Partial<Record<CleCandidat, Cellule>>

const aujourdhui = dateCivile('2026-11-22')
/** A row about which there is nothing to say. */
const enOrdre: Valeurs = {
  nom: 'El Idrissi',
  prenom: 'Samira',
  niss: '90.07.15-002.32',
  naissance: '15/07/1990',
  sexe: 'F',
  cp: '1030',
  commune: 'Schaerbeek',
  langue: 'FR',
  aide: 'RIS',
}

describe('une ligne de candidat', () => {
  test('en ordre, elle ne dit rien', () => {
    expect(lire(enOrdre)[0]).toMatchObject({ statut: 'ok', problemes: [], doublon: null })
  })

  test('sans nom, sans prénom, sans naissance ou mineure, elle est refusée', () => {
    expect(codes({ ...enOrdre, nom: ' ' })).toEqual(['missing_nom'])
    expect(codes({ ...enOrdre, prenom: '-' })).toEqual(['missing_prenom'])
    expect(codes({ ...enOrdre, naissance: null, niss: null })).toEqual([
      'dob_missing',
      'niss_missing',
    ])
    expect(codes({ ...enOrdre, naissance: '23/11/2008', niss: null })).toContain('minor')
    expect(codes({ ...enOrdre, naissance: '22/11/2008', niss: null })).not.toContain('minor')
    expect(lire({ ...enOrdre, nom: '' })[0]?.statut).toBe('refuse')
  })

  test('une naissance future ou d’il y a plus d’un siècle est impossible', () => {
    expect(codes({ ...enOrdre, naissance: '15/07/2031' })).toContain('dob_impossible')
    expect(codes({ ...enOrdre, naissance: '15/07/1903' })).toContain('dob_impossible')
  })

  test('une naissance vide ou incomplète vient du NISS, s’il dit la même année', () => {
    expect(lire({ ...enOrdre, naissance: null })[0]).toMatchObject({
      statut: 'ok',
      propre: { naissance: '1990-07-15' },
      problemes: [{ code: 'dob_from_niss' }],
    })
    expect(codes({ ...enOrdre, naissance: '07/1990' })).toEqual(['date_partial', 'dob_from_niss'])
    expect(codes({ ...enOrdre, naissance: '1991' })).toEqual(['date_partial', 'dob_missing'])
  })

  test('l’âge de la pension est celui du jour', () => {
    const ne = { ...enOrdre, niss: null, naissance: '22/11/1960' }
    expect(codes(ne)).toContain('over_65')
    expect(codes({ ...ne, naissance: '23/11/1960' })).not.toContain('over_65')
  })

  test('un zéro perdu ne revient pas si la naissance dit autre chose', () => {
    expect(
      lire({ ...enOrdre, niss: 5_031_200_284, naissance: '12/03/2005', sexe: 'F' })[0],
    ).toMatchObject({
      propre: { niss: '05031200284' },
      normalise: ['niss_leading_zero_restored'],
    })
    expect(codes({ ...enOrdre, niss: '5031200284', naissance: '15/07/1990' })).toEqual([
      'niss_length',
    ])
  })

  test('le sexe absent n’est pas deviné, et X ne contredit rien', () => {
    expect(codes({ ...enOrdre, sexe: null })).toEqual(['missing_sexe'])
    expect(codes({ ...enOrdre, sexe: '?' })).toEqual(['missing_sexe'])
    expect(codes({ ...enOrdre, sexe: 'femelle' })).toEqual(['sexe_unreadable'])
    expect(codes({ ...enOrdre, sexe: 'X' })).toEqual([])
    expect(codes({ ...enOrdre, sexe: 'M' })).toEqual(['niss_sex_mismatch'])
  })

  test('un signe parasite devant un nom tombe, une formule en remarque reste du texte', () => {
    expect(lire({ ...enOrdre, nom: '=Woldu', remarques: '=1+1' })[0]).toMatchObject({
      statut: 'ok',
      propre: { nom: 'Woldu', remarques: '=1+1' },
    })
    expect(lire({ ...enOrdre, remarques: "'=1+1" })[0]?.propre?.remarques).toBe('=1+1')
    expect(lire({ ...enOrdre, nom: '<script>alert(1)</script>' })[0]?.propre?.nom).toContain('<')
  })

  test('le code postal dans la commune est compris', () => {
    expect(lire({ ...enOrdre, cp: null, commune: '1030 Schaarbeek' })[0]).toMatchObject({
      statut: 'ok',
      propre: { cp: '1030', commune: 'Schaerbeek' },
    })
  })

  test('les autres numéros, les autres langues et le permis étranger ne se perdent pas', () => {
    const propre = lire({
      ...enOrdre,
      tel: '0442 51 18 26 / 02 199 36 10',
      langue: 'FR-AR',
      permis: 'B étranger à échanger',
    })[0]?.propre
    expect(propre).toMatchObject({
      tel: '+32442511826',
      autres_tels: ['+3221993610'],
      autres_langues: ['ar'],
      permis: [],
      permis_note: 'B étranger à échanger',
    })
  })

  test('ce qui est illisible est dit avec la valeur tapée', () => {
    const lue = lire({
      ...enOrdre,
      tel: 'plus de gsm',
      fr_oral: 'moyen',
      jours_prestes: '> 300',
    })[0]
    expect(lue?.problemes).toEqual([
      { code: 'tel_unreadable', colonne: 'tel', valeur: 'plus de gsm' },
      { code: 'level_unreadable', colonne: 'fr_oral', valeur: 'moyen' },
      { code: 'jours_unreadable', colonne: 'jours_prestes', valeur: '> 300' },
    ])
  })
})

describe('les lignes entre elles', () => {
  const autre: Valeurs = { ...enOrdre, niss: '05.03.12-002.84', naissance: '12/03/2005' }

  test('un doublon ne dit rien de plus, sauf s’il était quelqu’un d’autre', () => {
    const [, copie] = lire(enOrdre, { ...enOrdre, sexe: null })
    expect(copie).toMatchObject({
      statut: 'duplicate',
      problemes: [],
      doublon: { de: 1, certitude: 'same_niss', problemesSinon: [{ code: 'missing_sexe' }] },
    })
  })

  test('un NISS recopié sur une tout autre personne n’est pas un doublon', () => {
    const [une, deux] = lire(enOrdre, {
      ...autre,
      niss: enOrdre.niss ?? null,
      nom: 'Kaya',
      prenom: 'Elif',
    })
    expect(une?.problemes).toMatchObject([{ code: 'niss_shared' }])
    expect(deux?.statut).toBe('flag')
    expect(deux?.pasDoublonDe).toEqual([1])
  })

  test('une faute dans la date se voit quand le nom et le téléphone sont les mêmes', () => {
    const sansNiss = { ...enOrdre, niss: null, tel: '0442511826' }
    expect(lire(sansNiss, { ...sansNiss, naissance: '15/07/1991' })[1]?.doublon?.certitude).toBe(
      'probable',
    )
    expect(lire(sansNiss, { ...sansNiss, naissance: '03/02/1961' })[1]?.doublon).toBeNull()
    expect(
      lire(sansNiss, { ...sansNiss, naissance: '15/07/1991', tel: null })[1]?.doublon,
    ).toBeNull()
  })

  test('la copie d’une copie renvoie à la première', () => {
    const sansNiss = { ...enOrdre, niss: null }
    const lignes = lire(
      sansNiss,
      { ...sansNiss, prenom: 'Samirra' },
      { ...sansNiss, prenom: 'Samirrah' },
    )
    expect(lignes.map(({ doublon }) => doublon?.de)).toEqual([undefined, 1, 1])
  })

  test('des homonymes, un couple et des jumeaux restent deux personnes', () => {
    expect(lire(enOrdre, autre).map(({ problemes }) => problemes[0]?.code)).toEqual([
      'homonym',
      'homonym',
    ])
    const couple = { ...autre, nom: 'Kaya', prenom: 'Murat', sexe: null, email: 'a@poste.example' }
    expect(lire({ ...enOrdre, email: 'A@poste.example' }, couple)[0]?.problemes[0]?.code).toBe(
      'email_shared',
    )
    const adresse = 'Rue de la Colline 121'
    const jumelle = { ...enOrdre, niss: '90.07.15-004.30', prenom: 'Naïma', adresse }
    expect(
      lire({ ...enOrdre, adresse }, jumelle).map(({ problemes }) => problemes[0]?.code),
    ).toEqual(['twin', 'twin'])
  })

  test('une foule au même numéro de téléphone se lit en quelques secondes', () => {
    const abri = { tel: '02 199 10 10', email: 'accueil@centre.example', cp: '1000' }
    const foule = Array.from({ length: 3000 }, (_, i) => ({
      ...abri,
      naissance: '01/01/1980',
      nom: `Abc${i}`,
      prenom: `Def${i * 7}`,
    }))
    const lignes = lire(...foule)
    expect(lignes).toHaveLength(3000)
    expect(Math.max(...lignes.map(({ pasDoublonDe }) => pasDoublonDe.length))).toBeLessThan(30)
  })

  test('lignes vides, titres répétés, totaux et notes sont mis de côté', () => {
    const titres = Object.fromEntries(colonnesCandidats.map(({ cle, fr }) => [cle, fr]))
    const lignes = lire(
      enOrdre,
      {},
      titres,
      { nom: 'TOTAL', jours_prestes: 397 },
      { nom: 'suite page 2' },
      autre,
    )
    expect(lignes.map(({ rebut }) => rebut)).toEqual([
      null,
      'ligne_vide',
      'entete_repetee',
      'total',
      'note',
      null,
    ])
    expect(lignes[5]?.rang).toBe(6)
  })
})

function lire(...lignes: readonly Valeurs[]) {
  const tableau = {
    format: 'xlsx',
    encodage: 'utf-8',
    feuilles: [
      {
        nom: 'Liste',
        lignes: [
          colonnesCandidats.map(({ fr }): Cellule => fr),
          ...lignes.map((une) => colonnesCandidats.map(({ cle }): Cellule => une[cle] ?? null)),
        ],
      },
    ],
  } as const
  return lireCandidats(tableau, { aujourdhui }).lignes
}

function codes(valeurs: Valeurs): string[] {
  return (lire(valeurs)[0]?.problemes ?? []).map(({ code }) => code).toSorted()
}
