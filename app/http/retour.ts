/** What a refused form gets back: everything that was typed, and what is wrong with it. */
export interface RetourDeFormulaire {
  readonly valeurs: Readonly<Record<string, readonly string[]>>
  /** Sentences by field; the empty name is the form as a whole. */
  readonly erreurs: Readonly<Record<string, readonly string[]>>
  readonly code: string
  /** The sentence of a refusal by a rule; null when only fields are wrong. */
  readonly phrase: string | null
  /** Facts of the refusal that the page may draw, e.g. a difference between two texts. */
  readonly details?: Readonly<Record<string, unknown>>
}

export function estRetour(valeur: unknown): valeur is RetourDeFormulaire {
  return typeof valeur === 'object' && valeur !== null && 'erreurs' in valeur && 'valeurs' in valeur
}

/** The status text of a refusal of ours: Remix's own errors carry texts that are not for people. */
export const REFUS = 'Refus'
