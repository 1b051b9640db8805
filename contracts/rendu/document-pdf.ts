import {
  PDFDict,
  PDFDocument,
  type PDFFont,
  PDFHexString,
  PDFName,
  type PDFObject,
  type PDFRef,
} from 'pdf-lib'
import type { DocumentARendre } from '../blocs.ts'
import type { Signet } from './bandes.ts'
import { page as feuille } from './charte.ts'
import { enOperateurs, facesUtilisees, type Plume } from './plume.ts'
import { type Face, fonteDe } from './polices.ts'
import { estNoeud, type Noeud } from './structure.ts'

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
  const polices = await embarquer(pdf, facesUtilisees(plumes))
  const pages = plumes.map((plume) => ecrirePage(pdf, plume, polices))
  ecrireStructure(pdf, racine, pages)
  ecrireSignets(pdf, signets, pages)
  ecrireMetadonnees(pdf, document, empreinte)
  // The library looks for each object in its stream in a list: too slow beyond some thousands.
  const useObjectStreams = pdf.context.largestObjectNumber < 15_000
  return pdf.save({ addDefaultPage: false, updateFieldAppearances: false, useObjectStreams })
}

interface PoliceDuDocument {
  readonly ref: PDFRef
  readonly encoder: (signe: string) => string
}

async function embarquer(
  pdf: PDFDocument,
  faces: ReadonlySet<Face>,
): Promise<Map<Face, PoliceDuDocument>> {
  const polices = new Map<Face, PoliceDuDocument>()
  for (const face of faces) {
    const { fonte, octets } = fonteDe(face)
    pdf.registerFontkit({ create: () => fonte })
    // Six capitals and a plus sign: how PDF says that a font holds only the glyphs it needs.
    const police = await pdf.embedFont(octets, {
      subset: true,
      customName: `PSXLEL+${fonte.postscriptName}`,
    })
    polices.set(face, { ref: police.ref, encoder: encodeur(police) })
  }
  return polices
}

/** Character by character, remembered: shaping whole words would double the time of a document. */
function encodeur(police: PDFFont): (signe: string) => string {
  const connus = new Map<string, string>()
  return (signe) => {
    const connu = connus.get(signe)
    if (connu !== undefined) return connu
    const code = police.encodeText(signe).asString()
    connus.set(signe, code)
    return code
  }
}

function ecrirePage(
  pdf: PDFDocument,
  plume: Plume,
  polices: ReadonlyMap<Face, PoliceDuDocument>,
): PDFRef {
  const page = pdf.addPage([feuille.largeur, feuille.hauteur])
  for (const [face, { ref }] of polices) page.node.setFontDictionary(PDFName.of(`F${face}`), ref)
  const contenu = enOperateurs(plume, (face, signe) => polices.get(face)?.encoder(signe) ?? '')
  page.node.set(PDFName.of('Contents'), pdf.context.register(pdf.context.flateStream(contenu)))
  page.node.set(PDFName.of('StructParents'), pdf.context.obj(plume.rang))
  page.node.set(PDFName.of('Tabs'), PDFName.of('S'))
  return page.ref
}

function ecrireStructure(pdf: PDFDocument, racine: Noeud, pages: readonly PDFRef[]): void {
  const { context, catalog } = pdf
  const arbre = context.nextRef()
  /** By page and by mark, the element a piece of content belongs to. */
  const parents: PDFRef[][] = pages.map(() => [])
  const ecrire = (noeud: Noeud, parent: PDFRef): PDFRef => {
    const ref = context.nextRef()
    const chezSoi = noeud.enfants.find((un) => !estNoeud(un))
    const page = chezSoi && !estNoeud(chezSoi) ? chezSoi.page : null
    const enfants = noeud.enfants.map((un): PDFObject => {
      if (estNoeud(un)) return ecrire(un, ref)
      const siens = parents[un.page]
      if (siens) siens[un.mcid] = ref
      const Pg = pages[un.page]
      return un.page === page || !Pg
        ? context.obj(un.mcid)
        : context.obj({ Type: 'MCR', Pg, MCID: un.mcid })
    })
    const Pg = page === null ? undefined : pages[page]
    context.assign(ref, context.obj({ Type: 'StructElem', S: noeud.role, P: parent, K: enfants }))
    const dict = context.lookup(ref, PDFDict)
    if (Pg) dict.set(PDFName.of('Pg'), Pg)
    if (noeud.langue)
      dict.set(PDFName.of('Lang'), PDFHexString.fromText(langueComplete(noeud.langue)))
    const attributs = attributsDe(noeud)
    if (attributs) dict.set(PDFName.of('A'), context.obj(attributs))
    return ref
  }
  const document = ecrire(racine, arbre)
  const nombres = parents.flatMap((refs, i) => [i, refs])
  context.assign(
    arbre,
    context.obj({
      Type: 'StructTreeRoot',
      K: [document],
      ParentTree: context.register(context.obj({ Nums: nombres })),
      ParentTreeNextKey: pages.length,
    }),
  )
  catalog.set(PDFName.of('StructTreeRoot'), arbre)
  catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }))
}

function attributsDe({ role, portee }: Noeud): Record<string, string> | null {
  if (portee) return { O: 'Table', Scope: portee }
  return role === 'L' ? { O: 'List', ListNumbering: 'Disc' } : null
}

function langueComplete(langue: DocumentARendre['langue']): string {
  return `${langue}-BE`
}

interface Entree {
  readonly signet: Signet
  readonly suite: readonly Entree[]
}

/** The outline: each version opens on its articles. */
function ecrireSignets(
  pdf: PDFDocument,
  signets: readonly Signet[],
  pages: readonly PDFRef[],
): void {
  const { context, catalog } = pdf
  const racine = context.nextRef()
  const entrees: { signet: Signet; suite: Entree[] }[] = []
  for (const signet of signets) {
    if (signet.niveau === 1 || entrees.length === 0) entrees.push({ signet, suite: [] })
    else entrees.at(-1)?.suite.push({ signet, suite: [] })
  }
  if (entrees.length === 0) return
  const ecrireFratrie = (fratrie: readonly Entree[], parent: PDFRef): PDFRef[] => {
    const refs = fratrie.map(() => context.nextRef())
    fratrie.forEach(({ signet, suite }, i) => {
      const ref = refs[i]
      const page = pages[signet.page]
      if (!ref || !page) return
      const dict = context.obj({
        Title: PDFHexString.fromText(signet.titre),
        Parent: parent,
        Dest: [page, 'XYZ', 0, feuille.hauteur - signet.y + 12, null],
      })
      const [avant, apres] = [refs[i - 1], refs[i + 1]]
      if (avant) dict.set(PDFName.of('Prev'), avant)
      if (apres) dict.set(PDFName.of('Next'), apres)
      ouvrir(dict, ecrireFratrie(suite, ref))
      context.assign(ref, dict)
    })
    return refs
  }
  const ouvrir = (dict: PDFDict, refs: readonly PDFRef[]) => {
    const [premier, dernier] = [refs[0], refs.at(-1)]
    if (!premier || !dernier) return
    dict.set(PDFName.of('First'), premier)
    dict.set(PDFName.of('Last'), dernier)
    dict.set(PDFName.of('Count'), context.obj(refs.length))
  }
  const dict = context.obj({ Type: 'Outlines' })
  ouvrir(dict, ecrireFratrie(entrees, racine))
  dict.set(PDFName.of('Count'), context.obj(signets.length))
  context.assign(racine, dict)
  catalog.set(PDFName.of('Outlines'), racine)
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
