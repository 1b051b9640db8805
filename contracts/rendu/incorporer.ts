import {
  PDFCatalog,
  type PDFContext,
  PDFDocument,
  PDFPageTree,
  type PDFRef,
  PDFStream,
} from 'pdf-lib'
import { ObjetEcrit } from './ecrire-fichier.ts'
import { type Face, fonteDe } from './polices.ts'

/** The letters that one document draws with one face, cut out of it and ready to be embedded. */
export interface PoliceCoupee {
  readonly face: Face
  /** By character, its number in the cut, in hexadecimal. */
  readonly codes: ReadonlyMap<string, string>
  readonly objets: ReadonlyMap<number, PDFStream | string>
  readonly racine: number
}

/**
 * What every cut holds, whatever the document draws: then the numbers of these characters are always
 * the same, a line drawn once is drawn for all, and one cut serves nearly all documents. Documents in
 * French and Dutch need little else, save in names.
 */
const SOCLE = [
  ...' !"#%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]_abcdefghijklmnopqrstuvwxyz|',
  ...'«»°§·•–—‘’“”…€ÀÂÄÇÈÉÊËÎÏÔÖÛÜàáâäçèéêëíîïñóôöùúûüÿŒœæŁłŞşğıİĐđćčšž',
]
const RARES = new RegExp(`[^${SOCLE.join('').replace(/[\]\\^-]/g, '\\$&')}]`, 'gu')

/** The characters of a text that only a cut made for it draws. */
export function signesRares(texte: string): readonly string[] {
  return texte.match(RARES) ?? []
}

/** The cut of a face that also holds these characters. The same give the same cut, in any order. */
export async function couperPolice(face: Face, rares: ReadonlySet<string>): Promise<PoliceCoupee> {
  const ajoutes = [...rares].sort()
  const cle = face + ajoutes.join('')
  const connue = coupees.get(cle)
  if (connue) return connue
  const nouvelle = await couper(face, [...SOCLE, ...ajoutes])
  if (coupees.size >= COUPES_RETENUES) coupees.clear()
  coupees.set(cle, nouvelle)
  return nouvelle
}

/** Some thirty thousand bytes each; names bring new ones without end. */
const COUPES_RETENUES = 100
const coupees = new Map<string, PoliceCoupee>()

/** Writes a cut into a document, where its objects get other numbers. Answers the font. */
export function incorporer(context: PDFContext, { objets, racine }: PoliceCoupee): PDFRef {
  const refs = new Map(Array.from(objets.keys(), (numero) => [numero, context.nextRef()]))
  const ici = (numero: number) => refs.get(numero) ?? context.nextRef()
  for (const [numero, objet] of objets) {
    const sien =
      typeof objet === 'string'
        ? new ObjetEcrit(objet.replace(/(\d+) 0 R/g, (_, autre) => ici(Number(autre)).toString()))
        : objet
    context.assign(ici(numero), sien)
  }
  return ici(racine)
}

async function couper(face: Face, signes: readonly string[]): Promise<PoliceCoupee> {
  const { fonte, octets } = fonteDe(face)
  const atelier = await PDFDocument.create({ updateMetadata: false })
  atelier.registerFontkit({ create: () => fonte })
  // Six capitals and a plus sign: how PDF says that a font holds only the glyphs it needs.
  const customName = `PSXLEL+${fonte.postscriptName}`
  const police = await atelier.embedFont(octets, { subset: true, customName })
  // One by one: shaping whole words would join letters that we draw apart.
  const codes = new Map(signes.map((signe) => [signe, police.encodeText(signe).asString()]))
  await police.embed()
  const objets = new Map<number, PDFStream | string>()
  for (const [{ objectNumber }, objet] of atelier.context.enumerateIndirectObjects())
    if (objet instanceof PDFStream) objets.set(objectNumber, objet)
    else if (!(objet instanceof PDFCatalog || objet instanceof PDFPageTree))
      objets.set(objectNumber, objet.toString())
  return { face, codes, objets, racine: police.ref.objectNumber }
}
