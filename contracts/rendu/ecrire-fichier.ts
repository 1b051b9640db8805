import { deflateSync } from 'node:zlib'
import {
  PDFCatalog,
  type PDFContext,
  PDFObject,
  PDFPageLeaf,
  PDFPageTree,
  PDFRawStream,
  PDFStream,
} from 'pdf-lib'

/**
 * The objects of a document as one file, those that may be packed in compressed streams. The library
 * can write it too, but weighs and compresses each object twice, with a slower compressor, and looks
 * for each in a list: more than all the rest of a document.
 */
export function ecrireFichier(context: PDFContext): Uint8Array {
  const morceaux: Buffer[] = [Buffer.from(`${context.header.toString()}\n`, 'latin1')]
  const places: Place[] = []
  let position = morceaux[0]?.length ?? 0
  const poser = (numero: number, contenu: readonly Buffer[]) => {
    places[numero] = { sorte: SEULE, a: position, rang: 0 }
    const tous = [Buffer.from(`${numero} 0 obj\n`), ...contenu, Buffer.from('\nendobj\n')]
    for (const un of tous) position += un.length
    morceaux.push(...tous)
  }
  const aRanger: [number, string][] = []
  for (const [{ objectNumber }, objet] of context.enumerateIndirectObjects())
    if (objet instanceof PDFStream) poser(objectNumber, fluxEcrit(objet))
    else if (resteVisible(objet)) poser(objectNumber, [Buffer.from(objet.toString(), 'latin1')])
    else aRanger.push([objectNumber, objet.toString()])
  let suivant = context.largestObjectNumber + 1
  for (let debut = 0; debut < aRanger.length; debut += PAR_FLUX) {
    const groupe = aRanger.slice(debut, debut + PAR_FLUX)
    groupe.forEach(([numero], rang) => {
      places[numero] = { sorte: RANGEE, a: suivant, rang }
    })
    poser(suivant, fluxDObjets(groupe))
    suivant += 1
  }
  const debutDeTable = position
  places[suivant] = { sorte: SEULE, a: debutDeTable, rang: 0 }
  poser(suivant, tableDesObjets(places, context))
  morceaux.push(Buffer.from(`startxref\n${debutDeTable}\n%%EOF`))
  return Uint8Array.from(Buffer.concat(morceaux))
}

/** An object that its maker already wrote: hundreds of elements of structure are only ever printed. */
export class ObjetEcrit extends PDFObject {
  readonly #texte: string
  constructor(texte: string) {
    super()
    this.#texte = texte
  }
  override toString(): string {
    return this.#texte
  }
}

/** Compressed bytes as a stream of the document. */
export function flux(context: PDFContext, contenu: string | Uint8Array): PDFRawStream {
  return PDFRawStream.of(context.obj({ Filter: 'FlateDecode' }), comprimer(contenu))
}

/** Half the time of the usual level, for a tenth more bytes. */
const NIVEAU = 4
/** A packed object may stand in any number; readers open a whole stream to read one. */
const PAR_FLUX = 200
const SEULE = 1
const RANGEE = 2

/** Where an object is: at a byte of the file, or at a rank in a stream of objects. */
interface Place {
  readonly sorte: typeof SEULE | typeof RANGEE
  readonly a: number
  readonly rang: number
}

/** What a reader asks for first stays in the open, as the library leaves it. */
function resteVisible(objet: PDFObject): boolean {
  return objet instanceof PDFCatalog || objet instanceof PDFPageTree || objet instanceof PDFPageLeaf
}

function fluxEcrit(objet: PDFStream): Buffer[] {
  objet.updateDict()
  return [
    Buffer.from(`${objet.dict.toString()}\nstream\n`, 'latin1'),
    Buffer.from(objet.getContents()),
    Buffer.from('\nendstream'),
  ]
}

/** A list of numbers and offsets, then the objects one after the other. */
function fluxDObjets(groupe: readonly (readonly [number, string])[]): Buffer[] {
  let decalage = 0
  const table = groupe.map(([numero, texte]) => {
    const entree = `${numero} ${decalage}`
    decalage += texte.length + 1
    return entree
  })
  const tete = `${table.join(' ')}\n`
  const textes = groupe.map(([, texte]) => texte).join('\n')
  const attributs = `/Type /ObjStm /N ${groupe.length} /First ${tete.length}`
  return fluxBrut(attributs, Buffer.from(tete + textes, 'latin1'))
}

/** One line of seven bytes an object: what it is, where, and at which rank. */
function tableDesObjets(places: readonly Place[], context: PDFContext): Buffer[] {
  const table = Buffer.alloc(places.length * 7)
  // Number 0 is the head of the list of free objects; no other number is free.
  table.writeUInt16BE(0xffff, 5)
  for (let numero = 1; numero < places.length; numero += 1) {
    const place = places[numero]
    if (!place) continue
    table.writeUInt8(place.sorte, numero * 7)
    table.writeUInt32BE(place.a, numero * 7 + 1)
    table.writeUInt16BE(place.rang, numero * 7 + 5)
  }
  const { Root, Info, ID } = context.trailerInfo
  const liens = Object.entries({ Root, Info, ID }).flatMap(([nom, valeur]) =>
    valeur ? [`/${nom} ${valeur.toString()}`] : [],
  )
  return fluxBrut(`/Type /XRef /Size ${places.length} /W [1 4 2] ${liens.join(' ')}`, table)
}

function fluxBrut(attributs: string, contenu: Buffer): Buffer[] {
  const comprime = comprimer(contenu)
  const dict = `<< ${attributs} /Filter /FlateDecode /Length ${comprime.length} >>`
  return [Buffer.from(`${dict}\nstream\n`, 'latin1'), comprime, Buffer.from('\nendstream')]
}

function comprimer(contenu: string | Uint8Array): Buffer {
  const octets = typeof contenu === 'string' ? Buffer.from(contenu, 'latin1') : contenu
  return deflateSync(octets, { level: NIVEAU })
}
