import { createHash } from 'node:crypto'
import type { Langue } from '#app/domain/shared/langue.ts'
import type { DocumentARendre } from '../blocs.ts'
import { lire } from '../lecture.ts'
import { type Atelier, bandesDeVersion } from './bandes.ts'
import type { CaseTracee } from './bandes-de-signature.ts'
import { page as feuille } from './charte.ts'
import { assembler } from './document-pdf.ts'
import { paginer } from './pagination.ts'
import { habiller } from './pied-de-page.ts'
import type { Plume } from './plume.ts'
import { type Noeud, noeud } from './structure.ts'
import { caracteresIllisibles, estOrdinaire, signesMalPlaces } from './texte.ts'

export interface PdfRendu {
  readonly octets: Uint8Array
  readonly pages: number
  /** Of the bytes, in hexadecimal. */
  readonly sha256: string
  /** Of the text, as printed in the footer: changes with any word, not with the engine. */
  readonly empreinte: string
  readonly avertissements: readonly Avertissement[]
  readonly casesDeSignature: readonly CaseDeSignature[]
}

/** What a person should look at before the document goes out. The PDF is good all the same. */
export type Avertissement =
  | { readonly code: 'caracteres_remplaces'; readonly signes: readonly string[] }
  | { readonly code: 'accents_composes'; readonly signes: readonly string[] }

/** Where a party signs. Points from the bottom left corner of the page, as PDF counts. */
export interface CaseDeSignature {
  readonly partie: string
  readonly rang: number
  /** From 1. */
  readonly page: number
  readonly x: number
  readonly y: number
  readonly largeur: number
  readonly hauteur: number
}

/**
 * Renders a document: tagged PDF/UA-1 and PDF/A-3b, fonts embedded. Refuses nothing: any text can be
 * drawn, and what had to be replaced is told in `avertissements`.
 */
export async function rendrePdf(document: DocumentARendre): Promise<PdfRendu> {
  const { plumes, racine, ateliers, empreinte } = mettreEnPage(document)
  const signets = ateliers.flatMap((un) => un.signets)
  const octets = await assembler(document, plumes, racine, signets, empreinte)
  return {
    octets,
    pages: plumes.length,
    sha256: createHash('sha256').update(octets).digest('hex'),
    empreinte: lisible(empreinte),
    avertissements: avertissements(document),
    casesDeSignature: ateliers.flatMap(({ cases }) => cases.map(caseDeSignature)),
  }
}

export interface MiseEnPage {
  readonly plumes: readonly Plume[]
  /** What a screen reader will read. */
  readonly racine: Noeud
  readonly ateliers: readonly Atelier[]
  /** SHA-256 of the whole text. */
  readonly empreinte: string
}

/** Everything in its place on its page, not yet a file. */
export function mettreEnPage(document: DocumentARendre): MiseEnPage {
  const racine = noeud('Document', null)
  const ateliers = document.versions.map(({ langue }): Atelier => {
    const part = noeud('Part', racine, { langue })
    return { langue, racine: part, signets: [], cases: [] }
  })
  const bandes = document.versions.flatMap((version, i) => {
    const atelier = ateliers[i]
    return atelier ? bandesDeVersion(version, atelier, i > 0) : []
  })
  const plumes = paginer(bandes)
  const empreinte = empreinteDuTexte(document)
  habiller(plumes, document, lisible(empreinte), (rang) => langueDeLaPage(document, ateliers, rang))
  return { plumes, racine, ateliers, empreinte }
}

/** Each version begins on a page of its own; its first bookmark says which. */
function langueDeLaPage(
  { langue }: DocumentARendre,
  ateliers: readonly Atelier[],
  rang: number,
): Langue {
  return ateliers.findLast(({ signets }) => (signets[0]?.page ?? rang) <= rang)?.langue ?? langue
}

function caseDeSignature({ partie, rang, page, zone }: CaseTracee): CaseDeSignature {
  const { x, y, largeur, hauteur } = zone
  return { partie, rang, page: page + 1, x, y: feuille.hauteur - y - hauteur, largeur, hauteur }
}

function empreinteDuTexte({ jeton: _, ...texte }: DocumentARendre): string {
  return createHash('sha256').update(JSON.stringify(texte)).digest('hex')
}

/** Sixteen characters in groups of four: short enough to read out on the telephone. */
function lisible(empreinte: string): string {
  return (empreinte.slice(0, 16).toUpperCase().match(/.{4}/g) ?? []).join('-')
}

function avertissements(document: DocumentARendre): Avertissement[] {
  const texte = document.versions
    .flatMap(({ blocs, langue }) => blocs.flatMap((bloc) => lire(bloc, langue)))
    .concat(document.titre, document.emetteur, document.numero)
    .filter((un) => !estOrdinaire(un))
    .join('\n')
  const remplaces = caracteresIllisibles(texte)
  const composes = signesMalPlaces(texte)
  return [
    ...(remplaces.length > 0 ? [{ code: 'caracteres_remplaces', signes: remplaces } as const] : []),
    ...(composes.length > 0 ? [{ code: 'accents_composes', signes: composes } as const] : []),
  ]
}
