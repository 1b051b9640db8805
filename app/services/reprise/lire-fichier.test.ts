import { Buffer } from 'node:buffer'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { archiveZip, celluleTexte, partiesDeClasseur } from '#test/support/archive-zip.ts'
import { limites, lireFichier } from './lire-fichier.server.ts'

const reel = (fichier: string) =>
  readFileSync(new URL(`../../../test/reel/${fichier}`, import.meta.url))
const csv = async (texte: string) => (await lireFichier(Buffer.from(texte))).feuilles[0]?.lignes

describe('un fichier CSV', () => {
  test('se lit avec ou sans marque, en UTF-8, en UTF-16 ou en Windows-1252', async () => {
    const texte = 'Nom;Prénom\r\nŞahin;Ayşe\r\n'
    const attendu = [
      ['Nom', 'Prénom'],
      ['Şahin', 'Ayşe'],
    ]
    expect(await csv(texte)).toEqual(attendu)
    expect(await csv(`\ufeff${texte}`)).toEqual(attendu)
    const seize = Buffer.from(`\ufeff${texte}`, 'utf16le')
    expect((await lireFichier(seize)).feuilles[0]?.lignes).toEqual(attendu)
    expect((await lireFichier(Buffer.from(seize).swap16())).encodage).toBe('utf-16')
    const ansi = Buffer.from('Nom;Pr\xe9nom\r\nB\x9cuf \x80;\x93\xe7a\x94\r\n', 'latin1')
    expect(await lireFichier(ansi)).toMatchObject({
      encodage: 'windows-1252',
      feuilles: [
        {
          lignes: [
            ['Nom', 'Prénom'],
            ['Bœuf €', '“ça”'],
          ],
        },
      ],
    })
  })

  test('le séparateur est reconnu, même quand les textes en contiennent d’autres', async () => {
    expect(await csv('a;b\n"x, y, z";2\n')).toEqual([
      ['a', 'b'],
      ['x, y, z', '2'],
    ])
    expect(await csv('a,b\n"x;y",2\n')).toEqual([
      ['a', 'b'],
      ['x;y', '2'],
    ])
    expect(await csv('a\tb\nx;y\t2,5\n')).toEqual([
      ['a', 'b'],
      ['x;y', '2,5'],
    ])
    expect(await csv('a\n1,5\n')).toEqual([['a'], ['1', '5']])
  })

  test('les cellules sur plusieurs lignes et les guillemets égarés sont gardés', async () => {
    expect(await csv('a;b\n"deux\nlignes";dit "oui" puis non\n')).toEqual([
      ['a', 'b'],
      ['deux\nlignes', 'dit "oui" puis non'],
    ])
    expect(await csv('a;b;c\n1\n1;2;3;4\n')).toEqual([['a', 'b', 'c'], ['1'], ['1', '2', '3', '4']])
  })

  test('une ligne vide compte comme dans le tableur', async () => {
    expect(await csv('a;b\n\n1;2\n')).toEqual([['a', 'b'], [''], ['1', '2']])
  })
})

describe('un classeur', () => {
  test('plusieurs feuilles, des dates et des nombres', async () => {
    const { feuilles } = await lireFichier(reel('candidats.xlsx'))
    expect(feuilles.map(({ nom, lignes }) => [nom, lignes.length])).toEqual([
      ['Actifs', 198],
      ["Liste d'attente", 48],
    ])
    expect(feuilles[0]?.lignes[3]?.[3]).toEqual({ jour: '1967-01-18' })
    expect(feuilles[0]?.lignes[3]?.[22]).toBe(45)
  })

  test('les espaces autour des textes restent visibles, une formule donne son résultat', async () => {
    const donnees = `<row r="1">${celluleTexte('A1', ' a ')}<c r="C1"><f>1+1</f><v>2</v></c></row>`
    const { feuilles } = await lireFichier(archiveZip(partiesDeClasseur(donnees)))
    expect(feuilles).toEqual([{ nom: 'Liste', lignes: [[' a ', null, 2]] }])
  })
})

describe('un fichier qui n’en est pas un', () => {
  test('chaque cas a son refus', async () => {
    const cas: [string, Uint8Array][] = [
      ['reprise/fichier_vide', Buffer.alloc(0)],
      ['reprise/fichier_vide', Buffer.from(' \r\n ')],
      ['reprise/fichier_trop_grand', Buffer.alloc(limites.octets + 1, 'a')],
      ['reprise/ancien_excel_ou_protege', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
      ['reprise/format_inconnu', Buffer.from('%PDF-1.7 …')],
      ['reprise/format_inconnu', Buffer.from([1, 2, 0, 0, 3])],
      ['reprise/format_inconnu', archiveZip([{ chemin: 'content.xml', contenu: '<a/>' }])],
      ['reprise/fichier_abime', Buffer.from('a;b\n"jamais fermé;1\n')],
      ['reprise/fichier_abime', reel('candidats.xlsx').subarray(0, 30_000)],
    ]
    for (const [code, octets] of cas) expect(await refus(octets), code).toBe(code)
  })

  test('trop de lignes ou de colonnes est refusé, vingt mille lignes passent', async () => {
    const lignes = (nombre: number) => Buffer.from(`a;b\n${'1;2\n'.repeat(nombre)}`)
    expect((await lireFichier(lignes(20_000))).feuilles[0]?.lignes).toHaveLength(20_001)
    expect(await refus(lignes(20_100))).toBe('reprise/trop_de_lignes')
    expect(await refus(Buffer.from(`${'a;'.repeat(100_000)}\n`))).toBe('reprise/trop_de_colonnes')
  })
})

describe('un classeur hostile', () => {
  test('une bombe de compression est arrêtée au plafond', async () => {
    const parties = partiesDeClasseur('')
    const bombe = {
      chemin: 'xl/sharedStrings.xml',
      contenu: Buffer.alloc(limites.octetsDecompresses + 1, ' '),
    }
    expect(await refus(archiveZip([...parties, bombe]))).toBe('reprise/archive_suspecte')
    // The same, with a small size announced: what counts is what comes out.
    expect(await refus(archiveZip([...parties, { ...bombe, tailleDite: 10 }]))).toBe(
      'reprise/archive_suspecte',
    )
  })

  test('une cellule au bout du monde ne réserve pas la mémoire du monde', async () => {
    const loin = (adresse: string) =>
      archiveZip(partiesDeClasseur(`<row r="1">${celluleTexte(adresse, 'x')}</row>`))
    expect(await refus(loin('A1048576'))).toBe('reprise/trop_de_lignes')
    expect(await refus(loin('XFD1'))).toBe('reprise/trop_de_colonnes')
    expect(await refus(loin('A&#49;048576'))).toBe('reprise/archive_suspecte')
    expect(await refus(loin('A1" x:r="A1048576'))).toBe('reprise/trop_de_lignes')
    expect(await refus(loin(`A1" x=">" r="A1048576`))).toBe('reprise/trop_de_lignes')
    const mauvaisGuillemet = partiesDeClasseur(`<row r="1"><c r="A1048576" x='/></row>`)
    expect(await refus(archiveZip(mauvaisGuillemet))).not.toBeNull()
    const ailleurs = partiesDeClasseur(`<row r="1">${celluleTexte('XFD1', 'x')}</row>`).map(
      (partie) => ({
        chemin: partie.chemin.replace('worksheets/sheet1', 'x'),
        contenu: partie.contenu.replace('worksheets/sheet1', 'x'),
      }),
    )
    expect(await refus(archiveZip(ailleurs))).toBe('reprise/trop_de_colonnes')
    const ligneLoin = partiesDeClasseur(
      `<row spans="1:1" r='1048576'>${celluleTexte('A1', 'x')}</row>`,
    )
    expect(await refus(archiveZip(ligneLoin))).toBe('reprise/trop_de_lignes')
  })

  test('entités, sections cachées et parties en double sont refusées', async () => {
    const [classeur, liens, feuille] = partiesDeClasseur('<row r="1"/>')
    if (!classeur || !liens || !feuille) throw new Error('three parts')
    const entite = { ...classeur, contenu: `<!DOCTYPE a [<!ENTITY b "c">]>${classeur.contenu}` }
    expect(await refus(archiveZip([entite, liens, feuille]))).toBe('reprise/archive_suspecte')
    const cachee = {
      ...feuille,
      contenu: feuille.contenu.replace('<sheetData>', '<![CDATA[x]]><sheetData>'),
    }
    expect(await refus(archiveZip([classeur, liens, cachee]))).toBe('reprise/archive_suspecte')
    expect(await refus(archiveZip([classeur, liens, feuille, feuille]))).toBe(
      'reprise/fichier_abime',
    )
  })

  test('trois cents fichiers abîmés ne font jamais tomber la lecture', async () => {
    const originaux = [
      reel('candidats.xlsx'),
      reel('candidats.csv'),
      reel('candidats-1252.csv'),
      classeurFixe(),
    ]
    for (let i = 0; i < 300; i++) {
      const octets = abimer(originaux[i % originaux.length] ?? Buffer.alloc(0), i)
      const code = await refus(octets)
      expect(code === null || code.startsWith('reprise/'), `${i}: ${code}`).toBe(true)
    }
  }, 120_000)
})

/** The code of the refusal, null when the file was read; anything else thrown fails the test. */
async function refus(octets: Uint8Array): Promise<string | null> {
  try {
    await lireFichier(octets)
    return null
  } catch (erreur) {
    if (erreur instanceof ErreurMetier) return erreur.code
    throw erreur
  }
}

function classeurFixe(): Buffer {
  return archiveZip(
    partiesDeClasseur(
      `<row r="1">${celluleTexte('A1', 'Nom')}${celluleTexte('B1', 'Prénom')}</row>`,
    ),
  )
}

/** The same damage for the same number: bytes flipped, parts cut, repeated or swapped. */
function abimer(original: Buffer, graine: number): Buffer {
  let etat = graine + 1
  const hasard = (max: number) => {
    etat = (Math.imul(etat, 1_103_515_245) + 12_345) & 0x7fffffff
    return max > 0 ? etat % max : 0
  }
  const copie = Buffer.from(original)
  const geste = hasard(5)
  if (geste === 0) return copie.subarray(0, hasard(copie.length))
  if (geste === 1) return Buffer.concat([copie.subarray(hasard(copie.length)), copie])
  if (geste === 2) return Buffer.from(Array.from({ length: hasard(4000) }, () => hasard(256)))
  const combien = geste === 3 ? 1 + hasard(8) : 200
  for (let i = 0; i < combien; i++) copie[hasard(copie.length)] = hasard(256)
  return copie
}
