/** Seeded draws: the same seed gives the same world on every machine. */
export interface Hasard {
  /** Whole, in [0, borne). */
  readonly entier: (borne: number) => number
  readonly vrai: (chance: number) => boolean
  readonly parmi: <Valeur>(valeurs: readonly Valeur[]) => Valeur
}

/** Draws of their own for each subject: one more story changes nothing in the others. */
export function hasard(sujet: string): Hasard {
  let etat = graineDe(sujet)
  const reel = () => {
    etat = (etat + 0x6d2b79f5) | 0
    let melange = Math.imul(etat ^ (etat >>> 15), 1 | etat)
    melange = (melange + Math.imul(melange ^ (melange >>> 7), 61 | melange)) ^ melange
    return ((melange ^ (melange >>> 14)) >>> 0) / 4_294_967_296
  }
  const entier = (borne: number) => Math.floor(reel() * borne)
  return {
    entier,
    vrai: (chance) => reel() < chance,
    parmi: (valeurs) => {
      const valeur = valeurs[entier(valeurs.length)]
      if (valeur === undefined) throw new RangeError('nothing to draw from')
      return valeur
    },
  }
}

const ALPHABET = 'abcdefghijkmnpqrstuvwxyz23456789'

/** Identifiers of the demonstration: of the usual shape, and the same each time. */
export function suiteDIds(sujet: string): () => string {
  const { entier } = hasard(sujet)
  return () => Array.from({ length: 26 }, () => ALPHABET[entier(ALPHABET.length)]).join('')
}

/** FNV-1a, 32 bits. */
function graineDe(texte: string): number {
  let empreinte = 0x811c9dc5
  for (const lettre of texte) {
    empreinte ^= lettre.codePointAt(0) ?? 0
    empreinte = Math.imul(empreinte, 0x01000193)
  }
  return empreinte >>> 0
}
