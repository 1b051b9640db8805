import { type PDFContext, type PDFDocument, PDFHexString, PDFName, type PDFRef } from 'pdf-lib'
import type { Langue } from '#app/domain/shared/langue.ts'
import { ObjetEcrit } from './ecrire-fichier.ts'
import { estNoeud, type Marque, type Noeud } from './structure.ts'

/** Writes the tree of tags, and the table that leads from each mark of a page back to its element. */
export function ecrireStructure(pdf: PDFDocument, racine: Noeud, pages: readonly PDFRef[]): void {
  const { context, catalog } = pdf
  const arbre = context.nextRef()
  const parents: PDFRef[][] = pages.map(() => [])
  const document = ecrireElement(racine, arbre, { context, pages, parents })
  const table = parents.map((refs, i) => `${i} [${refs.map((une) => une.toString()).join(' ')}]`)
  const ParentTree = context.register(new ObjetEcrit(`<</Nums[${table.join(' ')}]>>`))
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

/** As text: a document has hundreds of them, and nothing will change them before they are printed. */
function ecrireElement(noeud: Noeud, parent: PDFRef, ecriture: Ecriture): PDFRef {
  const { context, pages } = ecriture
  const ref = context.nextRef()
  const premiere = noeud.enfants.find((un): un is Marque => !estNoeud(un))?.page ?? null
  const enfants = noeud.enfants.map((un) =>
    estNoeud(un)
      ? ecrireElement(un, ref, ecriture).toString()
      : ecrireMarque(un, ref, premiere, ecriture),
  )
  const page = premiere === null ? undefined : pages[premiere]
  const liens = `/P ${parent.toString()}${page ? `/Pg ${page.toString()}` : ''}`
  const texte = `<</Type/StructElem/S/${noeud.role}${liens}/K[${enfants.join(' ')}]${attributs(noeud)}>>`
  context.assign(ref, new ObjetEcrit(texte))
  return ref
}

function ecrireMarque(
  { page, mcid }: Marque,
  element: PDFRef,
  premiere: number | null,
  { pages, parents }: Ecriture,
): string {
  const siens = parents[page]
  if (siens) siens[mcid] = element
  const ailleurs = page === premiere ? undefined : pages[page]
  return ailleurs ? `<</Type/MCR/Pg ${ailleurs.toString()}/MCID ${mcid}>>` : String(mcid)
}

function attributs({ role, langue, portee }: Noeud): string {
  const lang = langue ? `/Lang${PDFHexString.fromText(langueComplete(langue)).toString()}` : ''
  if (portee) return `${lang}/A<</O/Table/Scope/${portee}>>`
  return role === 'L' ? `${lang}/A<</O/List/ListNumbering/Disc>>` : lang
}
