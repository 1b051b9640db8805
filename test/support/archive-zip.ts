import { Buffer } from 'node:buffer'
import { crc32, deflateRawSync } from 'node:zlib'

/** A ZIP made by hand, so that a test can put anything in it, true or false. */
export function archiveZip(
  parties: readonly {
    readonly chemin: string
    readonly contenu: string | Buffer
    readonly tailleDite?: number
  }[],
): Buffer {
  const morceaux: Buffer[] = []
  const annuaire: Buffer[] = []
  let place = 0
  for (const { chemin, contenu, tailleDite } of parties) {
    const brut = Buffer.from(contenu)
    const compresse = deflateRawSync(brut)
    const nom = Buffer.from(chemin)
    const commun = Buffer.alloc(26)
    commun.writeUInt16LE(20, 0)
    commun.writeUInt16LE(8, 4)
    commun.writeUInt32LE(crc32(brut), 10)
    commun.writeUInt32LE(compresse.length, 14)
    commun.writeUInt32LE(tailleDite ?? brut.length, 18)
    commun.writeUInt16LE(nom.length, 22)
    const suite = Buffer.alloc(14)
    suite.writeUInt32LE(place, 10)
    annuaire.push(Buffer.concat([Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), commun, suite, nom]))
    const morceau = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), commun, nom, compresse])
    morceaux.push(morceau)
    place += morceau.length
  }
  const fin = Buffer.alloc(22)
  fin.write('PK\u0005\u0006', 'latin1')
  fin.writeUInt16LE(parties.length, 8)
  fin.writeUInt16LE(parties.length, 10)
  fin.writeUInt32LE(
    annuaire.reduce((somme, un) => somme + un.length, 0),
    12,
  )
  fin.writeUInt32LE(place, 16)
  return Buffer.concat([...morceaux, ...annuaire, fin])
}

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** The parts of a workbook of one sheet with this content. */
export function partiesDeClasseur(donnees: string): { chemin: string; contenu: string }[] {
  const tete = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
  const principal = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  return [
    {
      chemin: 'xl/workbook.xml',
      contenu: `${tete}<workbook xmlns="${principal}" xmlns:r="${RELATIONS}"><sheets><sheet name="Liste" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    {
      chemin: 'xl/_rels/workbook.xml.rels',
      contenu: `${tete}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    },
    {
      chemin: 'xl/worksheets/sheet1.xml',
      contenu: `${tete}<worksheet xmlns="${principal}"><sheetData>${donnees}</sheetData></worksheet>`,
    },
  ]
}

export function celluleTexte(adresse: string, texte: string): string {
  return `<c r="${adresse}" t="inlineStr"><is><t>${texte}</t></is></c>`
}
