import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
} from 'pdf-lib'

/**
 * The text that a screen reader gets: the tree of tags walked in order, each mark read from the page
 * content through the font's own table. `pdfinfo -struct-text` says the same (a test holds them
 * together) but needs ten seconds for a convention.
 */
export async function texteBalise(octets: Uint8Array): Promise<string> {
  const pdf = await PDFDocument.load(octets, { updateMetadata: false })
  const textes = new Map(
    pdf.getPages().map((page) => [page.ref, textesDesMarques(page.node)] as const),
  )
  const lire = (objet: PDFObject, page: PDFRef | null): string => {
    if (objet instanceof PDFNumber) return (page && textes.get(page)?.get(objet.asNumber())) ?? ''
    const dict = pdf.context.lookup(objet, PDFDict)
    const sienne = dict.get(PDFName.of('Pg'))
    const laPage = sienne instanceof PDFRef ? sienne : page
    if (dict.has(PDFName.of('MCID')))
      return lire(dict.lookup(PDFName.of('MCID'), PDFNumber), laPage)
    const enfants = dict.lookup(PDFName.of('K'), PDFArray).asArray()
    return enfants.map((enfant) => lire(enfant, laPage)).join('')
  }
  const racine = pdf.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict)
  return racine
    .lookup(PDFName.of('K'), PDFArray)
    .asArray()
    .map((enfant) => lire(enfant, null))
    .join('')
}

function textesDesMarques(page: PDFDict): Map<number, string> {
  const polices = page.lookup(PDFName.of('Resources'), PDFDict).lookup(PDFName.of('Font'), PDFDict)
  const tables = new Map(
    polices
      .keys()
      .map((nom) => [nom.asString(), unicodesDe(polices.lookup(nom, PDFDict))] as const),
  )
  const contenu = flux(page.lookup(PDFName.of('Contents')))
  const textes = new Map<number, string>()
  for (const [, mcid, corps = ''] of contenu.matchAll(/\/MCID (\d+)>> BDC (.*?) ET EMC/gs))
    textes.set(Number(mcid), texteDe(corps, tables))
  return textes
}

function texteDe(corps: string, tables: ReadonlyMap<string, ReadonlyMap<string, string>>): string {
  let police: ReadonlyMap<string, string> | undefined
  let texte = ''
  const lus = corps.matchAll(/(\/F\w+) [\d.]+ Tf|\/Span .*? EMC|<([0-9A-Fa-f]*)>/g)
  for (const [entier, nom, codes] of lus) {
    if (nom !== undefined) police = tables.get(nom)
    else if (codes !== undefined)
      texte += (codes.match(/.{4}/g) ?? []).map((code) => police?.get(code.toUpperCase())).join('')
    else if (entier.includes('FEFF00AD')) texte += '\u00ad'
  }
  return texte
}

function unicodesDe(police: PDFDict): Map<string, string> {
  const table = flux(police.lookup(PDFName.of('ToUnicode')))
  const lignes = table.matchAll(/^<([0-9A-Fa-f]{4})> <([0-9A-Fa-f]+)>$/gm)
  return new Map(
    [...lignes].map(([, code = '', unicode = '']) => [
      code.toUpperCase(),
      String.fromCharCode(...(unicode.match(/.{4}/g) ?? []).map((un) => Number.parseInt(un, 16))),
    ]),
  )
}

function flux(objet: PDFObject | undefined): string {
  if (!(objet instanceof PDFRawStream)) throw new Error('not a stream')
  return new TextDecoder('latin1').decode(decodePDFRawStream(objet).decode())
}
