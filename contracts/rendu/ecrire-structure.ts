import {
  type PDFContext,
  type PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  type PDFRef,
} from 'pdf-lib'
import type { Langue } from '#app/domain/shared/langue.ts'
import { estNoeud, type Marque, type Noeud } from './structure.ts'

/** Writes the tree of tags, and the table that leads from each mark of a page back to its element. */
export function ecrireStructure(pdf: PDFDocument, racine: Noeud, pages: readonly PDFRef[]): void {
  const { context, catalog } = pdf
  const arbre = context.nextRef()
  const parents: PDFRef[][] = pages.map(() => [])
  const document = ecrireElement(racine, arbre, { context, pages, parents })
  const ParentTree = context.register(
    context.obj({ Nums: parents.flatMap((refs, i) => [i, refs]) }),
  )
  context.assign(
    arbre,
    context.obj({
      Type: 'StructTreeRoot',
      K: [document],
      ParentTree,
      ParentTreeNextKey: pages.length,
    }),
  )
  catalog.set(PDFName.of('StructTreeRoot'), arbre)
  catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }))
}

export function langueComplete(langue: Langue): string {
  return `${langue}-BE`
}

interface Ecriture {
  readonly context: PDFContext
  readonly pages: readonly PDFRef[]
  /** By page and by mark, the element a piece of content belongs to. */
  readonly parents: readonly PDFRef[][]
}

function ecrireElement(noeud: Noeud, parent: PDFRef, ecriture: Ecriture): PDFRef {
  const { context, pages } = ecriture
  const ref = context.nextRef()
  const premiere = noeud.enfants.find((un): un is Marque => !estNoeud(un))?.page ?? null
  const enfants = noeud.enfants.map((un) =>
    estNoeud(un) ? ecrireElement(un, ref, ecriture) : ecrireMarque(un, ref, premiere, ecriture),
  )
  const dict = context.obj({ Type: 'StructElem', S: noeud.role, P: parent, K: enfants })
  const Pg = premiere === null ? undefined : pages[premiere]
  if (Pg) dict.set(PDFName.of('Pg'), Pg)
  ecrireAttributs(dict, noeud, context)
  context.assign(ref, dict)
  return ref
}

function ecrireMarque(
  { page, mcid }: Marque,
  element: PDFRef,
  premiere: number | null,
  { context, pages, parents }: Ecriture,
): PDFObject {
  const siens = parents[page]
  if (siens) siens[mcid] = element
  const Pg = pages[page]
  return page === premiere || !Pg ? context.obj(mcid) : context.obj({ Type: 'MCR', Pg, MCID: mcid })
}

function ecrireAttributs(
  dict: PDFDict,
  { role, langue, portee }: Noeud,
  context: PDFContext,
): void {
  if (langue) dict.set(PDFName.of('Lang'), PDFHexString.fromText(langueComplete(langue)))
  if (portee) dict.set(PDFName.of('A'), context.obj({ O: 'Table', Scope: portee }))
  if (role === 'L') dict.set(PDFName.of('A'), context.obj({ O: 'List', ListNumbering: 'Disc' }))
}
