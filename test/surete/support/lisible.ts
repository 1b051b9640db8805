import { execFileSync } from 'node:child_process'
import { inflateRawSync } from 'node:zlib'
import type { Reponse } from './serveur.ts'

/** What a person would read in an answer: a workbook is opened, a PDF is read, a page is itself. */
export function lisible({ entetes, octets, corps }: Pick<Reponse, 'entetes' | 'octets' | 'corps'>) {
  const type = String(entetes['content-type'] ?? '')
  if (type.includes('pdf'))
    return execFileSync('pdftotext', ['-raw', '-', '-'], {
      input: octets,
      maxBuffer: 1e8,
    }).toString()
  return type.includes('spreadsheet') ? fichiersDuZip(octets).join('\n') : corps
}

/** The texts of a ZIP, by its directory at the end. */
function fichiersDuZip(zip: Buffer): string[] {
  const fin = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]))
  if (fin < 0) throw new Error('not a ZIP')
  let place = zip.readUInt32LE(fin + 16)
  return Array.from({ length: zip.readUInt16LE(fin + 10) }, () => {
    const taille = zip.readUInt32LE(place + 20)
    const compresse = zip.readUInt16LE(place + 10) !== 0
    const noms = [28, 30, 32].map((a) => zip.readUInt16LE(place + a))
    const local = zip.readUInt32LE(place + 42)
    place += 46 + noms.reduce((somme, un) => somme + un, 0)
    const debut = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    const octets = zip.subarray(debut, debut + taille)
    return (compresse ? inflateRawSync(octets) : octets).toString('utf8')
  })
}
