import { PDFDocument } from 'pdf-lib'
import { page as feuille } from './charte.ts'

/**
 * One file to print from many that were issued: their pages are copied, never rendered again, so
 * what comes out of the printer is what was frozen. With `rectoVerso`, each document begins on the
 * front of a sheet. The result is for paper only: copying loses the tags of the originals.
 * @param fichiers in printing order; they may come from a generator, one at a time in memory.
 */
export async function fusionner(
  fichiers: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  { rectoVerso }: { readonly rectoVerso: boolean },
): Promise<Uint8Array> {
  const pile = await PDFDocument.create({ updateMetadata: false })
  for await (const octets of fichiers) {
    const original = await PDFDocument.load(octets, { updateMetadata: false })
    const pages = await pile.copyPages(original, original.getPageIndices())
    for (const page of pages) pile.addPage(page)
    if (rectoVerso && pages.length % 2 === 1) pile.addPage([feuille.largeur, feuille.hauteur])
  }
  // Object streams make the library search its list of objects for each object: with 500 documents
  // that takes minutes instead of seconds.
  return pile.save({ useObjectStreams: false, addDefaultPage: false })
}
