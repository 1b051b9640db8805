import { PDFDocument, PDFHexString, PDFName, type PDFRef } from 'pdf-lib'
import type { DocumentARendre } from '../blocs.ts'
import type { Signet } from './bandes.ts'
import { page as feuille } from './charte.ts'
import { ecrireFichier, flux } from './ecrire-fichier.ts'
import { ecrireSignets } from './ecrire-signets.ts'
import { ecrireStructure, langueComplete } from './ecrire-structure.ts'
import { couperPolice, incorporer } from './incorporer.ts'
import { enOperateurs, facesTracees, type Plume } from './plume.ts'
import type { Face } from './polices.ts'
import type { Noeud } from './structure.ts'

/**
 * Writes the pages as a tagged file that claims PDF/UA-1 and PDF/A-3b. Dates and identifier come
 * from the document, so the same document gives the same bytes.
 */
export async function assembler(
  document: DocumentARendre,
  plumes: readonly Plume[],
  racine: Noeud,
  signets: readonly Signet[],
  empreinte: string,
): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false })
  const polices = new Map<Face, PoliceDuDocument>()
  for (const [face, rares] of facesTracees(plumes)) {
    const coupee = await couperPolice(face, rares)
    polices.set(face, { ref: incorporer(pdf.context, coupee), codes: coupee.codes })
  }
  const pages = plumes.map((plume) => ecrirePage(pdf, plume, polices))
  ecrireStructure(pdf, racine, pages)
  ecrireSignets(pdf, signets, pages)
  ecrireMetadonnees(pdf, document, empreinte)
  return ecrireFichier(pdf.context)
}

interface PoliceDuDocument {
  readonly ref: PDFRef
  readonly codes: ReadonlyMap<string, string>
}

function ecrirePage(
  pdf: PDFDocument,
  plume: Plume,
  polices: ReadonlyMap<Face, PoliceDuDocument>,
): PDFRef {
  const page = pdf.addPage([feuille.largeur, feuille.hauteur])
  for (const [face, { ref }] of polices) page.node.setFontDictionary(PDFName.of(`F${face}`), ref)
  const contenu = enOperateurs(plume, (face, signe) => polices.get(face)?.codes.get(signe) ?? '')
  page.node.set(PDFName.of('Contents'), pdf.context.register(flux(pdf.context, contenu)))
  page.node.set(PDFName.of('StructParents'), pdf.context.obj(plume.rang))
  page.node.set(PDFName.of('Tabs'), PDFName.of('S'))
  return page.ref
}

const PDF_UA = `<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>`

/** PDF/A accepts no property it has not been told about: this tells it about the PDF/UA one. */
const DESCRIPTION_DE_PDF_UA = `<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"><pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema><pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>Part of ISO 14289 to which the document conforms</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>`

function ecrireMetadonnees(pdf: PDFDocument, document: DocumentARendre, empreinte: string): void {
  // Noon in universal time: the civil day is the same in Brussels and in every viewer of Europe.
  const jour = new Date(`${document.etablieLe}T12:00:00Z`)
  pdf.setTitle(document.titre, { showInWindowTitleBar: true })
  pdf.setAuthor(document.emetteur)
  pdf.setSubject(`${document.numero} · ${document.modele}`)
  pdf.setCreator('Passerelle 60')
  pdf.setProducer('Passerelle 60')
  pdf.setCreationDate(jour)
  pdf.setModificationDate(jour)
  pdf.setLanguage(langueComplete(document.langue))
  const identifiant = PDFHexString.of(empreinte.slice(0, 32))
  pdf.context.trailerInfo.ID = pdf.context.obj([identifiant, identifiant])
  pdf.convertToPDFA({ conformance: '3B', extensions: [PDF_UA, DESCRIPTION_DE_PDF_UA] })
}
