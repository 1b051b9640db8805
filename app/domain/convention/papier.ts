import type { Langue } from '../shared/langue.ts'

/** A pile to print: asked for, being made, ready, or stopped by a fault or by the end of the server. */
export const etatsDeTirage = ['demande', 'en_cours', 'pret', 'echoue'] as const
export type EtatDeTirage = (typeof etatsDeTirage)[number]

/** One text of a pile: the frozen bytes of one version in one language. */
export interface PieceDeTirage {
  readonly conventionId: string
  readonly numero: number
  readonly langue: Langue
}

/** A scanned page: filed to its document, waiting for a person, or set aside as no page of ours. */
export const etatsDePage = ['a_classer', 'classee', 'ecartee'] as const
export type EtatDePage = (typeof etatsDePage)[number]

/** What the code on a page says: which version of which document, and which of its pages. */
export interface JetonDePage {
  readonly code: string
  readonly langue: Langue
  readonly page: number
  readonly pages: number
}

/**
 * The text of the QR code: only capitals, digits and signs of the alphanumeric mode, so that the code
 * stays coarse enough to survive a bad scanner. `controle` proves that we printed it.
 */
export function ecrireJeton({ code, langue, page, pages }: JetonDePage, controle: string): string {
  return `P60:${code}:${langue.toUpperCase()}:${page}-${pages}:${controle}`
}

/** Reads a code back; null for anything that is not one of ours by its shape. */
export function lireJeton(
  texte: string,
): { readonly jeton: JetonDePage; readonly controle: string } | null {
  const lu = /^P60:([0-9A-Z]{12}):(FR|NL):(\d{1,3})-(\d{1,3}):([0-9A-F]{8})$/.exec(texte.trim())
  if (!lu) return null
  const [, code = '', langue, page, pages, controle = ''] = lu
  const jeton = {
    code,
    langue: langue === 'NL' ? ('nl' as const) : ('fr' as const),
    page: Number(page),
    pages: Number(pages),
  }
  return jeton.page >= 1 && jeton.page <= jeton.pages ? { jeton, controle } : null
}

/** How a person types or reads out the code of a document: «7KQ2-M4XD-9TRW». */
export function lisible(code: string): string {
  return (code.match(/.{1,4}/g) ?? []).join('-')
}

/** A typed code as it is stored: capitals without signs, O read as zero, I and L as one. */
export function codeTape(brut: string): string {
  return brut
    .toUpperCase()
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
    .replace(/[^0-9A-Z]/g, '')
}
