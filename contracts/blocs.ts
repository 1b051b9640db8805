import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import type { Langue } from '#app/domain/shared/langue.ts'

/**
 * What a document says, without a word about how it looks. Models write blocks; a renderer turns
 * them into a PDF, another into plain text. Nothing here knows a page, a font or a library, so the
 * engine can be replaced without touching a clause.
 */
export type Bloc =
  | Titre
  | Article
  | Intertitre
  | Clause
  | Paragraphe
  | Liste
  | Parties
  | Fiche
  | Tableau
  | Note
  | Signatures
  | Saut

/** Text in a line: plain, or pieces of which some stand out. A newline is kept as a line break. */
export type Texte = string | readonly Morceau[]
export type Morceau = string | { readonly ton: Ton; readonly texte: string }
export type Ton = 'fort' | 'doux'

/** The title of the document. One per version. */
export interface Titre {
  readonly sorte: 'titre'
  readonly surtitre?: string
  readonly texte: string
  readonly sousTitre?: Texte
}

export interface Article {
  readonly sorte: 'article'
  readonly numero: number
  readonly intitule: string
}

export interface Intertitre {
  readonly sorte: 'intertitre'
  readonly texte: string
}

/** A numbered clause, the unit that people quote: «3.2». */
export interface Clause {
  readonly sorte: 'clause'
  readonly numero: string
  readonly texte: Texte
}

export interface Paragraphe {
  readonly sorte: 'paragraphe'
  readonly texte: Texte
  /** True for text that belongs to the clause above. */
  readonly retrait?: boolean
}

export interface Liste {
  readonly sorte: 'liste'
  readonly elements: readonly Texte[]
  readonly retrait?: boolean
}

/** Who concludes the document: one entry a party, in the order of the signatures. */
export interface Parties {
  readonly sorte: 'parties'
  readonly parties: readonly {
    readonly role: string
    readonly nom: string
    readonly lignes: readonly Texte[]
  }[]
}

/** A sheet of labels and values, read row by row. */
export interface Fiche {
  readonly sorte: 'fiche'
  readonly legende?: string
  readonly lignes: readonly { readonly intitule: string; readonly valeur: Texte }[]
  readonly retrait?: boolean
}

export interface Tableau {
  readonly sorte: 'tableau'
  readonly legende?: string
  readonly colonnes: readonly Colonne[]
  readonly lignes: readonly (readonly Texte[])[]
  /** The first cell of each row names the row. */
  readonly enTeteDeLigne?: boolean
  /** Tight rows, for a month on one page. */
  readonly serre?: boolean
  readonly retrait?: boolean
}

export interface Colonne {
  readonly intitule: string
  /** Share of the width: parts of the sum of all columns. */
  readonly part: number
  readonly alignement?: 'debut' | 'fin'
}

/** A remark that stands apart from the clauses. */
export interface Note {
  readonly sorte: 'note'
  readonly texte: Texte
}

/** One box a signatory, side by side. */
export interface Signatures {
  readonly sorte: 'signatures'
  readonly cases: readonly CaseASigner[]
}

export interface CaseASigner {
  /** Which party signs there: `cpas`, `hote`, `travailleur`. Comes back with the coordinates. */
  readonly partie: string
  /** 0 for the first signatory of that party, 1 for the second. */
  readonly rang: number
  readonly role: string
  readonly lignes: readonly Texte[]
  /** What the signatory writes by hand, or the remark under the box. */
  readonly mention: string
}

/** What follows begins on a new page. */
export interface Saut {
  readonly sorte: 'saut'
}

/** The same document in one language. A bilingual document has two versions in one file. */
export interface VersionDeDocument {
  readonly langue: Langue
  readonly blocs: readonly Bloc[]
}

/** Everything the renderer needs. The same value always gives the same bytes. */
export interface DocumentARendre {
  /** The language of the running head and of the metadata. */
  readonly langue: Langue
  /** Goes into the metadata of the file: never a person's name. */
  readonly titre: string
  /** The organisation that issues the document: running head and metadata. */
  readonly emetteur: string
  readonly numero: string
  /** Type and version of the model, «convention-individuelle/2026-01». */
  readonly modele: string
  /** The day the document was drawn up: the date of the metadata. */
  readonly etablieLe: DateCivile
  readonly versions: readonly VersionDeDocument[]
  /** The token of one page, printed as a QR code: lets a scan find its way home. */
  readonly jeton?: (page: number, pages: number) => string
}

export function fort(texte: string): Morceau {
  return { ton: 'fort', texte }
}

export function doux(texte: string): Morceau {
  return { ton: 'doux', texte }
}

/** The pieces of a text, whatever way it was written. */
export function morceaux(texte: Texte): readonly { ton: Ton | null; texte: string }[] {
  const liste = typeof texte === 'string' ? [texte] : texte
  return liste.map((un) => (typeof un === 'string' ? { ton: null, texte: un } : un))
}

/** The text without its tones. */
export function enClair(texte: Texte): string {
  return morceaux(texte)
    .map((un) => un.texte)
    .join('')
}
