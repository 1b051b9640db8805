import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  PDFRawStream,
} from 'pdf-lib'

/** A picture as a reader of codes takes it: a JPEG file, or plain pixels. */
export type ImageDeScan = Uint8Array | ImageData

const PIXELS_AU_PLUS = 60_000_000
const IMAGES_PAR_PAGE = 4

/**
 * The pictures on each page of a scanned file. A page drawn otherwise (fax codes, vectors) gives none.
 * The file comes from outside: call this where a trap can only end a thread.
 */
export async function imagesDesPages(octets: Uint8Array): Promise<ImageDeScan[][]> {
  const pdf = await PDFDocument.load(octets, { updateMetadata: false, ignoreEncryption: true })
  return pdf.getPages().map((page) => imagesDe(page.node.Resources()))
}

/** The pictures a scanner puts on a page: JPEG as it stands, plain grey or colour unpacked. */
function imagesDe(ressources: PDFDict | undefined): ImageDeScan[] {
  const objets = ressources?.lookupMaybe(PDFName.of('XObject'), PDFDict)
  if (!objets) return []
  return objets
    .keys()
    .slice(0, IMAGES_PAR_PAGE)
    .flatMap((nom) => {
      const objet = objets.lookup(nom)
      return objet instanceof PDFRawStream ? imageDe(objet) : []
    })
}

function imageDe(flux: PDFRawStream): ImageDeScan[] {
  const { dict } = flux
  if (dict.lookup(PDFName.of('Subtype')) !== PDFName.of('Image')) return []
  const filtre = dict.lookup(PDFName.of('Filter'))
  const dernier = filtre instanceof PDFArray ? filtre.lookup(filtre.size() - 1) : filtre
  if (dernier === PDFName.of('DCTDecode') && !(filtre instanceof PDFArray && filtre.size() > 1))
    return [flux.getContents()]
  if (dernier !== PDFName.of('FlateDecode')) return []
  const large = dict.lookupMaybe(PDFName.of('Width'), PDFNumber)?.asNumber() ?? 0
  const haut = dict.lookupMaybe(PDFName.of('Height'), PDFNumber)?.asNumber() ?? 0
  if (large * haut === 0 || large * haut > PIXELS_AU_PLUS) return []
  const brut = decodePDFRawStream(flux).decode()
  const canaux = brut.length / (large * haut)
  if (canaux !== 1 && canaux !== 3) return []
  const data = new Uint8ClampedArray(large * haut * 4).fill(255)
  for (let i = 0; i < large * haut; i += 1)
    for (let c = 0; c < 3; c += 1) data[i * 4 + c] = brut[i * canaux + (canaux === 1 ? 0 : c)] ?? 0
  return [{ data, width: large, height: haut, colorSpace: 'srgb' }]
}
