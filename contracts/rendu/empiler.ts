import { PDFDocument, type PDFFont, rgb } from 'pdf-lib'
import { page as feuille, marges } from './charte.ts'
import { fonteDe } from './polices.ts'
import { assainir } from './texte.ts'

/** One document of a pile, as it was issued, with what its separator says. */
export interface PieceAEmpiler {
  readonly octets: Uint8Array
  readonly separateur: { readonly titre: string; readonly lignes: readonly string[] } | null
}

/**
 * One file to print from many that were issued: their pages are copied, never rendered again. A
 * separator goes before each when asked; with `rectoVerso` each document and each separator begins on
 * the front of a sheet. Tells after each piece, so that somebody can see it advance.
 */
export async function empiler(
  pieces: AsyncIterable<PieceAEmpiler>,
  { rectoVerso }: { readonly rectoVerso: boolean },
  apresChacune: (faites: number) => void = () => {},
): Promise<{ readonly octets: Uint8Array; readonly pages: number }> {
  const pile = await PDFDocument.create({ updateMetadata: false })
  let grasse: PDFFont | undefined
  let faites = 0
  const completer = (pages: number) => {
    if (rectoVerso && pages % 2 === 1) pile.addPage([feuille.largeur, feuille.hauteur])
  }
  for await (const { octets, separateur } of pieces) {
    if (separateur) {
      grasse ??= await police(pile)
      dessiner(pile, grasse, separateur)
      completer(1)
    }
    const original = await PDFDocument.load(octets, { updateMetadata: false })
    const pages = await pile.copyPages(original, original.getPageIndices())
    for (const page of pages) pile.addPage(page)
    completer(pages.length)
    faites += 1
    apresChacune(faites)
  }
  const pages = pile.getPageCount()
  // Object streams make the library search its list of objects for each object: too slow for a pile.
  const sortie = await pile.save({ useObjectStreams: false, addDefaultPage: false })
  return { octets: sortie, pages }
}

async function police(pile: PDFDocument): Promise<PDFFont> {
  const { fonte, octets } = fonteDe('grasse')
  pile.registerFontkit({ create: () => fonte })
  return pile.embedFont(octets, { subset: true })
}

/** A band down the side finds the place in a pile; the words say what follows and who signs it. */
function dessiner(
  pile: PDFDocument,
  font: PDFFont,
  { titre, lignes }: NonNullable<PieceAEmpiler['separateur']>,
): void {
  const page = pile.addPage([feuille.largeur, feuille.hauteur])
  const encre = rgb(0.08, 0.29, 0.44)
  page.drawRectangle({
    x: feuille.largeur - 28,
    y: 0,
    width: 28,
    height: feuille.hauteur,
    color: encre,
  })
  const place = feuille.largeur - marges.gauche - 60
  let y = feuille.hauteur - 160
  for (const [rang, ligne] of [titre, ...lignes].entries()) {
    const texte = assainir(ligne)
    const voulu = rang === 0 ? 26 : 14
    const size = Math.min(
      voulu,
      (voulu * place) / Math.max(1, font.widthOfTextAtSize(texte, voulu)),
    )
    page.drawText(texte, { x: marges.gauche, y, size, font, color: encre })
    y -= rang === 0 ? 44 : 24
  }
}
