import { Buffer } from 'node:buffer'
import { crc32, inflateRawSync } from 'node:zlib'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'

/**
 * An .xlsx is a ZIP of XML. What a stranger uploads is unpacked here, with a ceiling, before any
 * library sees it: only the parts a reader needs are kept, their real size is measured while they
 * are inflated, and a sheet that claims more rows or columns than are read is refused. The library
 * then receives a new archive made of these parts alone.
 */
export interface Plafonds {
  readonly octetsDecompresses: number
  readonly lignes: number
  readonly colonnes: number
}

interface Entree {
  readonly chemin: string
  readonly methode: number
  readonly compresse: Buffer
}

const ENTREES_MAX = 2_000
const SIGNATURE_LOCALE = 0x04034b50
const SIGNATURE_CENTRALE = 0x02014b50
const SIGNATURE_FIN = 0x06054b50

/**
 * The same workbook without anything a bomb could hide in. Refuses `reprise/fichier_abime` (not a
 * readable ZIP), `reprise/archive_suspecte` (too big once unpacked, or entities in the XML),
 * `reprise/trop_de_lignes` and `reprise/trop_de_colonnes`.
 */
export function assainirXlsx(octets: Uint8Array, plafonds: Plafonds): Buffer {
  let reste = plafonds.octetsDecompresses
  const parties = lireEntrees(Buffer.from(octets))
    .filter(({ chemin }) => /\.(xml|rels)$/i.test(chemin))
    .map(({ chemin, methode, compresse }) => {
      const contenu = decompresser(methode, compresse, reste)
      reste -= contenu.length
      if (/\.xml$/i.test(chemin)) verifierXml(contenu, plafonds)
      return { chemin, contenu }
    })
  if (!parties.some(({ chemin }) => chemin.toLowerCase() === 'xl/workbook.xml'))
    throw new ErreurMetier('reprise/format_inconnu')
  return empaqueter(parties)
}

/** The central directory decides what is in the archive; the local headers only say where. */
function lireEntrees(zip: Buffer): Entree[] {
  const fin = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (fin < 0 || fin + 22 > zip.length || zip.readUInt32LE(fin) !== SIGNATURE_FIN) throw abime()
  const nombre = zip.readUInt16LE(fin + 10)
  if (nombre > ENTREES_MAX) throw new ErreurMetier('reprise/archive_suspecte')
  const entrees: Entree[] = []
  let place = zip.readUInt32LE(fin + 16)
  for (let i = 0; i < nombre; i++) {
    if (place + 46 > zip.length || zip.readUInt32LE(place) !== SIGNATURE_CENTRALE) throw abime()
    const longueurNom = zip.readUInt16LE(place + 28)
    const chemin = zip.toString('utf8', place + 46, place + 46 + longueurNom)
    // Bit 0: encrypted. Excel itself encrypts the whole file, never one part.
    if (zip.readUInt16LE(place + 8) & 1) throw new ErreurMetier('reprise/ancien_excel_ou_protege')
    entrees.push({
      chemin,
      methode: zip.readUInt16LE(place + 10),
      compresse: donnees(zip, zip.readUInt32LE(place + 42), zip.readUInt32LE(place + 20)),
    })
    place += 46 + longueurNom + zip.readUInt16LE(place + 30) + zip.readUInt16LE(place + 32)
  }
  if (new Set(entrees.map(({ chemin }) => chemin)).size < entrees.length) throw abime()
  return entrees
}

function donnees(zip: Buffer, place: number, taille: number): Buffer {
  if (place + 30 > zip.length || zip.readUInt32LE(place) !== SIGNATURE_LOCALE) throw abime()
  const debut = place + 30 + zip.readUInt16LE(place + 26) + zip.readUInt16LE(place + 28)
  if (debut + taille > zip.length) throw abime()
  return zip.subarray(debut, debut + taille)
}

/** Inflates until the ceiling and not one byte further, whatever size the archive announces. */
function decompresser(methode: number, compresse: Buffer, plafond: number): Buffer {
  if (methode !== 0 && methode !== 8) throw abime()
  if (methode === 0 && compresse.length > plafond)
    throw new ErreurMetier('reprise/archive_suspecte')
  if (methode === 0) return compresse
  try {
    return inflateRawSync(compresse, { maxOutputLength: Math.max(plafond, 1) })
  } catch (erreur) {
    const tropGrand =
      erreur instanceof Error && 'code' in erreur && erreur.code === 'ERR_BUFFER_TOO_LARGE'
    throw tropGrand ? new ErreurMetier('reprise/archive_suspecte') : abime()
  }
}

/**
 * A row number of a million costs a few bytes in the file and a gigabyte in memory: addresses are
 * read here first. Spreadsheets write no document type, CDATA or entity in an address.
 */
function verifierXml(contenu: Buffer, { lignes, colonnes }: Plafonds): void {
  const xml = contenu.toString('utf8')
  if (/<!(DOCTYPE|ENTITY)/i.test(xml)) throw new ErreurMetier('reprise/archive_suspecte')
  if (!/<([^\s<>/"']+:)?sheetData/.test(xml)) return
  if (xml.includes('<![CDATA[') || xml.includes('<!--'))
    throw new ErreurMetier('reprise/archive_suspecte')
  const balises = [...xml.matchAll(BALISE)].map(([, attributs = '']) => attributs)
  // A tag that cannot be read here could be read otherwise by the library.
  if (balises.length !== [...xml.matchAll(DEBUT_DE_BALISE)].length)
    throw new ErreurMetier('reprise/archive_suspecte')
  const adresses = balises.flatMap((attributs) => [...attributs.matchAll(ADRESSE)])
  for (const [, adresse = ''] of adresses) {
    const [, lettres = '', chiffres = ''] = /^([A-Z]{0,3})(\d{1,7})$/.exec(adresse) ?? []
    if (chiffres === '') throw new ErreurMetier('reprise/archive_suspecte')
    if (Number(chiffres) > lignes) throw new ErreurMetier('reprise/trop_de_lignes', { max: lignes })
    if (rangDeColonne(lettres) > colonnes)
      throw new ErreurMetier('reprise/trop_de_colonnes', { max: colonnes })
  }
}

/** A row or a cell with its attributes, quoted values taken whole; any prefix is allowed, as in XML. */
const BALISE = /<(?:[^\s<>/"':]+:)?(?:c|row)(?=[\s/>])((?:[^<>"']|"[^"]*"|'[^']*')*)>/g
const DEBUT_DE_BALISE = /<(?:[^\s<>/"':]+:)?(?:c|row)(?=[\s/>])/g
const ADRESSE = /(?<=^|[\s"'])(?:[^\s"'=:<>]+:)?r\s*=\s*["']([^"']*)["']/g

function rangDeColonne(lettres: string): number {
  return [...lettres].reduce((rang, lettre) => rang * 26 + lettre.charCodeAt(0) - 64, 0)
}

/** A plain archive, stored without compression. */
function empaqueter(parties: readonly { chemin: string; contenu: Buffer }[]): Buffer {
  const locales: Buffer[] = []
  const centrales: Buffer[] = []
  let place = 0
  for (const { chemin, contenu } of parties) {
    const nom = Buffer.from(chemin, 'utf8')
    const commun = Buffer.alloc(26)
    commun.writeUInt16LE(20, 0)
    commun.writeUInt32LE(crc32(contenu), 10)
    commun.writeUInt32LE(contenu.length, 14)
    commun.writeUInt32LE(contenu.length, 18)
    commun.writeUInt16LE(nom.length, 22)
    const locale = Buffer.concat([signature(SIGNATURE_LOCALE), commun, nom, contenu])
    const suite = Buffer.alloc(14)
    suite.writeUInt32LE(place, 10)
    centrales.push(
      Buffer.concat([signature(SIGNATURE_CENTRALE), Buffer.from([20, 0]), commun, suite, nom]),
    )
    locales.push(locale)
    place += locale.length
  }
  const fin = Buffer.alloc(18)
  fin.writeUInt16LE(parties.length, 4)
  fin.writeUInt16LE(parties.length, 6)
  fin.writeUInt32LE(
    centrales.reduce((somme, une) => somme + une.length, 0),
    8,
  )
  fin.writeUInt32LE(place, 12)
  return Buffer.concat([...locales, ...centrales, signature(SIGNATURE_FIN), fin])
}

function signature(valeur: number): Buffer {
  const octets = Buffer.alloc(4)
  octets.writeUInt32LE(valeur)
  return octets
}

function abime(): ErreurMetier<'reprise/fichier_abime'> {
  return new ErreurMetier('reprise/fichier_abime')
}
