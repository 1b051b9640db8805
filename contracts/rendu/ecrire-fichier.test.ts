import { PDFDict, PDFDocument, PDFName, PDFNumber } from 'pdf-lib'
import { describe, expect, test } from 'vitest'
import { lirePdf } from '#test/support/outils-pdf.ts'
import { ecrireFichier, flux, ObjetEcrit } from './ecrire-fichier.ts'

/** A page, and that many objects that only say their rank. */
async function unPdf(combien: number): Promise<PDFDocument> {
  const pdf = await PDFDocument.create({ updateMetadata: false })
  const page = pdf.addPage()
  page.node.set(PDFName.of('Contents'), pdf.context.register(flux(pdf.context, 'q Q')))
  for (let rang = 0; rang < combien; rang += 1)
    pdf.context.register(new ObjetEcrit(`<</Rang ${rang}>>`))
  return pdf
}

describe('un fichier écrit', () => {
  test.each([0, 1, 199, 200, 201, 1000])('se relit avec ses %i objets', async (combien) => {
    const octets = ecrireFichier((await unPdf(combien)).context)
    const relu = await PDFDocument.load(octets, { updateMetadata: false })
    const rangs = relu.context
      .enumerateIndirectObjects()
      .flatMap(([, objet]) => (objet instanceof PDFDict ? [objet.get(PDFName.of('Rang'))] : []))
      .flatMap((rang) => (rang instanceof PDFNumber ? [rang.asNumber()] : []))
    expect(rangs).toEqual(Array.from({ length: combien }, (_, rang) => rang))
    expect(relu.getPageCount()).toBe(1)
    expect(lirePdf(octets).fautesDeSyntaxe).toBe('')
  })

  test('reçoit un ajout sans perdre un octet', async () => {
    const octets = ecrireFichier((await unPdf(300)).context)
    const pdf = await PDFDocument.load(octets, {
      forIncrementalUpdate: true,
      updateMetadata: false,
    })
    pdf.addPage()
    const suite = await pdf.commit({ useObjectStreams: true })
    expect(suite.subarray(0, octets.length)).toEqual(octets)
    expect((await PDFDocument.load(suite)).getPageCount()).toBe(2)
    expect(lirePdf(suite).fautesDeSyntaxe).toBe('')
  })
})
