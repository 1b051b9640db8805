import {
  type PDFContext,
  type PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  type PDFRef,
} from 'pdf-lib'
import type { Signet } from './bandes.ts'
import { page as feuille } from './charte.ts'

/** The outline: each version opens on its articles. */
export function ecrireSignets(
  { context, catalog }: PDFDocument,
  signets: readonly Signet[],
  pages: readonly PDFRef[],
): void {
  const entrees = ranger(signets)
  if (entrees.length === 0) return
  const racine = context.nextRef()
  const dict = context.obj({ Type: 'Outlines' })
  rattacher(dict, ecrireFratrie(entrees, racine, context, pages), signets.length)
  context.assign(racine, dict)
  catalog.set(PDFName.of('Outlines'), racine)
}

interface Entree {
  readonly signet: Signet
  readonly suite: Entree[]
}

function ranger(signets: readonly Signet[]): Entree[] {
  const entrees: Entree[] = []
  for (const signet of signets) {
    const derniere = entrees.at(-1)
    if (signet.niveau === 1 || !derniere) entrees.push({ signet, suite: [] })
    else derniere.suite.push({ signet, suite: [] })
  }
  return entrees
}

function ecrireFratrie(
  fratrie: readonly Entree[],
  parent: PDFRef,
  context: PDFContext,
  pages: readonly PDFRef[],
): PDFRef[] {
  const refs = fratrie.map(() => context.nextRef())
  fratrie.forEach(({ signet, suite }, i) => {
    const [ref, page] = [refs[i], pages[signet.page]]
    if (!ref || !page) return
    const dict = context.obj({
      Title: PDFHexString.fromText(signet.titre),
      Parent: parent,
      Dest: [page, 'XYZ', 0, feuille.hauteur - signet.y + 12, null],
    })
    const [avant, apres] = [refs[i - 1], refs[i + 1]]
    if (avant) dict.set(PDFName.of('Prev'), avant)
    if (apres) dict.set(PDFName.of('Next'), apres)
    rattacher(dict, ecrireFratrie(suite, ref, context, pages), suite.length)
    context.assign(ref, dict)
  })
  return refs
}

function rattacher(dict: PDFDict, enfants: readonly PDFRef[], visibles: number): void {
  const [premier, dernier] = [enfants[0], enfants.at(-1)]
  if (!premier || !dernier) return
  dict.set(PDFName.of('First'), premier)
  dict.set(PDFName.of('Last'), dernier)
  dict.set(PDFName.of('Count'), dict.context.obj(visibles))
}
