/**
 * A document as its page draws it: the same words as the PDF, in the same order, as plain data. The
 * shape follows the blocks of the print room, which a page may not import.
 */
export type BlocDeTexte =
  | {
      readonly sorte: 'titre'
      readonly surtitre?: string
      readonly texte: string
      readonly sousTitre?: TexteEnLigne
    }
  | { readonly sorte: 'article'; readonly numero: number; readonly intitule: string }
  | { readonly sorte: 'intertitre'; readonly texte: string }
  | { readonly sorte: 'clause'; readonly numero: string; readonly texte: TexteEnLigne }
  | { readonly sorte: 'paragraphe'; readonly texte: TexteEnLigne; readonly retrait?: boolean }
  | {
      readonly sorte: 'liste'
      readonly elements: readonly TexteEnLigne[]
      readonly retrait?: boolean
    }
  | { readonly sorte: 'parties'; readonly parties: readonly PartieDuTexte[] }
  | {
      readonly sorte: 'fiche'
      readonly legende?: string
      readonly lignes: readonly { readonly intitule: string; readonly valeur: TexteEnLigne }[]
    }
  | {
      readonly sorte: 'tableau'
      readonly legende?: string
      readonly colonnes: readonly { readonly intitule: string }[]
      readonly lignes: readonly (readonly TexteEnLigne[])[]
      readonly enTeteDeLigne?: boolean
    }
  | { readonly sorte: 'note'; readonly texte: TexteEnLigne }
  | { readonly sorte: 'signatures'; readonly cases: readonly CaseDuTexte[] }
  | { readonly sorte: 'saut' }

/** Plain, or in pieces of which some stand out; a newline is a line break. */
export type TexteEnLigne = string | readonly MorceauDeTexte[]
export type MorceauDeTexte = string | { readonly ton: 'fort' | 'doux'; readonly texte: string }

export interface PartieDuTexte {
  readonly role: string
  readonly nom: string
  readonly lignes: readonly TexteEnLigne[]
}

export interface CaseDuTexte {
  readonly partie: string
  readonly role: string
  readonly lignes: readonly TexteEnLigne[]
  readonly mention: string
}
