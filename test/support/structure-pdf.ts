import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFString,
} from 'pdf-lib'

/**
 * What PDF/UA-1 and PDF/A-3b ask of a file and a program can see: answers the faults, none when it
 * is sound. veraPDF is neither in npm nor in Debian; this checks the rules on which it failed other
 * engines (tags, nesting, headings, tables, fonts, metadata).
 */
export async function fautesDeStructure(octets: Uint8Array): Promise<string[]> {
  const pdf = await PDFDocument.load(octets, { updateMetadata: false })
  const arbre = lireArbre(pdf)
  return [
    ...fautesDuCatalogue(pdf),
    ...fautesDesPages(pdf, arbre),
    ...fautesDesTitres(arbre.racine),
    ...fautesDesTableaux(arbre.racine),
    ...fautesDesListes(arbre.racine),
    ...fautesDesPolices(pdf),
  ]
}

interface Element {
  readonly role: string
  readonly ref: PDFRef
  readonly portee: string | null
  readonly enfants: readonly Element[]
  readonly marques: readonly { page: PDFRef; mcid: number }[]
}

interface Arbre {
  readonly racine: Element
  readonly parPage: ReadonlyMap<number, readonly PDFRef[]>
}

function cle(nom: string): PDFName {
  return PDFName.of(nom)
}

function lireArbre(pdf: PDFDocument): Arbre {
  const racine = pdf.catalog.lookup(cle('StructTreeRoot'), PDFDict)
  const [document] = racine.lookup(cle('K'), PDFArray).asArray()
  if (!(document instanceof PDFRef)) throw new Error('no structure tree')
  const nombres = racine.lookup(cle('ParentTree'), PDFDict).lookup(cle('Nums'), PDFArray)
  const parPage = new Map<number, PDFRef[]>()
  for (let i = 0; i < nombres.size(); i += 2) {
    const refs = nombres.lookup(i + 1, PDFArray).asArray()
    parPage.set(
      nombres.lookup(i, PDFNumber).asNumber(),
      refs.filter((un) => un instanceof PDFRef),
    )
  }
  return { racine: lireElement(pdf, document), parPage }
}

function lireElement(pdf: PDFDocument, ref: PDFRef): Element {
  const dict = pdf.context.lookup(ref, PDFDict)
  const page = dict.get(cle('Pg'))
  const enfants: Element[] = []
  const marques: { page: PDFRef; mcid: number }[] = []
  const ajouter = (objet: PDFObject) => {
    if (objet instanceof PDFNumber && page instanceof PDFRef)
      marques.push({ page, mcid: objet.asNumber() })
    else if (objet instanceof PDFRef) enfants.push(lireElement(pdf, objet))
    else if (objet instanceof PDFDict) {
      const sienne = objet.get(cle('Pg'))
      if (sienne instanceof PDFRef)
        marques.push({ page: sienne, mcid: objet.lookup(cle('MCID'), PDFNumber).asNumber() })
    }
  }
  for (const objet of dict.lookup(cle('K'), PDFArray).asArray()) ajouter(objet)
  const portee = dict.lookupMaybe(cle('A'), PDFDict)?.lookupMaybe(cle('Scope'), PDFName)
  return {
    role: dict.lookup(cle('S'), PDFName).decodeText(),
    ref,
    portee: portee?.decodeText() ?? null,
    enfants,
    marques,
  }
}

function tous(element: Element): Element[] {
  return [element, ...element.enfants.flatMap(tous)]
}

function fautesDuCatalogue({ catalog, context }: PDFDocument): string[] {
  const preferences = catalog.lookupMaybe(cle('ViewerPreferences'), PDFDict)
  const metadonnees = catalog.lookup(cle('Metadata'))
  const xmp =
    metadonnees instanceof PDFRawStream ? new TextDecoder().decode(metadonnees.contents) : ''
  const lang = catalog.lookup(cle('Lang'))
  const langue = lang instanceof PDFString || lang instanceof PDFHexString ? lang.decodeText() : ''
  const conditions: Record<string, boolean> = {
    'catalog: MarkInfo': String(catalog.lookup(cle('MarkInfo'))).includes('/Marked true'),
    'catalog: Lang': /^(fr|nl)-BE$/.test(langue),
    'catalog: DisplayDocTitle': String(preferences).includes('/DisplayDocTitle true'),
    'catalog: OutputIntents': catalog.lookupMaybe(cle('OutputIntents'), PDFArray) !== undefined,
    'catalog: Outlines': catalog.lookupMaybe(cle('Outlines'), PDFDict) !== undefined,
    'catalog: no script': !catalog.has(cle('OpenAction')) && !catalog.has(cle('AA')),
    'trailer: ID': context.trailerInfo.ID !== undefined,
    'xmp: pdfaid': /<pdfaid:part>3<.*<pdfaid:conformance>B</s.test(xmp),
    'xmp: pdfuaid': xmp.includes('<pdfuaid:part>1<'),
    'xmp: pdfuaid described': xmp.includes('pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/'),
    'xmp: title': /<dc:title>.+<\/dc:title>/s.test(xmp),
  }
  return Object.entries(conditions).flatMap(([nom, vraie]) => (vraie ? [] : [nom]))
}

function fautesDesPages(pdf: PDFDocument, { racine, parPage }: Arbre): string[] {
  const marques = tous(racine).flatMap((un) =>
    un.marques.map((marque) => ({ ...marque, parent: un.ref })),
  )
  return pdf.getPages().flatMap((page, rang) => {
    const numero = page.node.lookup(cle('StructParents'), PDFNumber).asNumber()
    const parents = parPage.get(numero) ?? []
    const siennes = marques.filter((une) => une.page === page.ref)
    const { fautes, mcids } = fautesDuContenu(contenuDe(page.node.lookup(cle('Contents'))))
    if (String(page.node.get(cle('Tabs'))) !== '/S') fautes.push('Tabs is not S')
    if (mcids.length !== parents.length) fautes.push('ParentTree does not match the content')
    if (mcids.length !== siennes.length) fautes.push('a mark belongs to no element')
    for (const { mcid, parent } of siennes)
      if (parents[mcid] !== parent) fautes.push(`mark ${mcid}: wrong parent`)
    return fautes.map((faute) => `page ${rang + 1}: ${faute}`)
  })
}

function contenuDe(flux: PDFObject | undefined): string {
  if (!(flux instanceof PDFRawStream)) throw new Error('no page content')
  return new TextDecoder('latin1').decode(decodePDFRawStream(flux).decode())
}

/** Everything painted must be inside a marked element or an artifact. */
function fautesDuContenu(contenu: string): { fautes: string[]; mcids: number[] } {
  const fautes: string[] = []
  const mcids: number[] = []
  let profondeur = 0
  const sansTextes = contenu.replace(/<[0-9A-Fa-f]*>/g, '()')
  const operateurs = /\/MCID (\d+)|\b(BDC|BMC|EMC|Tj|TJ|S|f|Do)\b/g
  for (const [, mcid, operateur] of sansTextes.matchAll(operateurs)) {
    if (mcid !== undefined) mcids.push(Number(mcid))
    else if (operateur === 'BDC' || operateur === 'BMC') profondeur += 1
    else if (operateur === 'EMC') profondeur -= 1
    else if (profondeur === 0) fautes.push(`${operateur} outside marked content`)
    if (profondeur < 0 || profondeur > 2) fautes.push('marked content is not nested properly')
  }
  if (profondeur !== 0) fautes.push('marked content is not closed')
  if (new Set(mcids).size !== mcids.length) fautes.push('two marks have one number')
  return { fautes, mcids }
}

function fautesDesTitres(racine: Element): string[] {
  const niveaux = tous(racine)
    .map(({ role }) => /^H([1-6])$/.exec(role)?.[1])
    .flatMap((niveau) => (niveau === undefined ? [] : [Number(niveau)]))
  return niveaux.flatMap((niveau, i) =>
    niveau > (niveaux[i - 1] ?? 0) + 1 ? [`heading level ${niveau} skips one`] : [],
  )
}

function fautesDesTableaux(racine: Element): string[] {
  return tous(racine)
    .filter(({ role }) => role === 'Table')
    .flatMap((table) => {
      const rangees = tous(table).filter(({ role }) => role === 'TR')
      const cellules = rangees.map(({ enfants }) => enfants.length)
      const entetes = tous(table).filter(({ role }) => role === 'TH')
      const fautes: string[] = []
      if (new Set(cellules).size > 1) fautes.push('table: rows of different lengths')
      if (entetes.length === 0) fautes.push('table: no header cell')
      if (entetes.some(({ portee }) => portee === null)) fautes.push('table: TH without Scope')
      if (table.enfants.some(({ role }, i) => role === 'Caption' && i > 0))
        fautes.push('table: Caption is not first')
      return fautes
    })
}

function fautesDesListes(racine: Element): string[] {
  return tous(racine)
    .filter(({ role }) => role === 'L')
    .flatMap(({ enfants }) =>
      enfants.every(
        (un) => un.role === 'LI' && un.enfants.map(({ role }) => role).join() === 'Lbl,LBody',
      )
        ? []
        : ['list: an item is not Lbl and LBody'],
    )
}

function fautesDesPolices(pdf: PDFDocument): string[] {
  return pdf.context.enumerateIndirectObjects().flatMap(([, objet]) => {
    if (!(objet instanceof PDFDict) || String(objet.get(cle('Type'))) !== '/Font') return []
    if (String(objet.get(cle('Subtype'))) !== '/Type0') return []
    const nom = String(objet.get(cle('BaseFont')))
    const descendant = objet.lookup(cle('DescendantFonts'), PDFArray).lookup(0, PDFDict)
    const descripteur = descendant.lookup(cle('FontDescriptor'), PDFDict)
    const conditions = [
      objet.has(cle('ToUnicode')) ? null : `${nom}: no ToUnicode`,
      descripteur.has(cle('FontFile2')) ? null : `${nom}: not embedded`,
      /^\/[A-Z]{6}\+/.test(nom) ? null : `${nom}: no subset tag`,
    ]
    return conditions.filter((faute) => faute !== null)
  })
}
