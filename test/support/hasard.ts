/** Seeded draws: the same seed gives the same world on every machine. */
export interface Hasard {
  /** In [0, 1). */
  readonly reel: () => number
  /** Whole, in [0, borne). */
  readonly entier: (borne: number) => number
  readonly vrai: (chance: number) => boolean
  readonly parmi: <Valeur>(valeurs: readonly Valeur[]) => Valeur
  /** `nombre` different values, in an order drawn. */
  readonly plusieurs: <Valeur>(valeurs: readonly Valeur[], nombre: number) => Valeur[]
}

export function hasard(graine: number): Hasard {
  let etat = graine >>> 0
  const reel = () => {
    etat = (etat + 0x6d2b79f5) | 0
    let melange = Math.imul(etat ^ (etat >>> 15), 1 | etat)
    melange = (melange + Math.imul(melange ^ (melange >>> 7), 61 | melange)) ^ melange
    return ((melange ^ (melange >>> 14)) >>> 0) / 4_294_967_296
  }
  const entier = (borne: number) => Math.floor(reel() * borne)
  return {
    reel,
    entier,
    vrai: (chance) => reel() < chance,
    parmi: (valeurs) => {
      const valeur = valeurs[entier(valeurs.length)]
      if (valeur === undefined) throw new RangeError('nothing to draw from')
      return valeur
    },
    plusieurs: (valeurs, nombre) => melanger(valeurs, entier).slice(0, nombre),
  }
}

/** Fisher–Yates. */
function melanger<Valeur>(valeurs: readonly Valeur[], entier: (borne: number) => number): Valeur[] {
  const melange = [...valeurs]
  for (let i = melange.length - 1; i > 0; i--) {
    const j = entier(i + 1)
    const a = melange[i]
    const b = melange[j]
    if (a !== undefined && b !== undefined) {
      melange[i] = b
      melange[j] = a
    }
  }
  return melange
}
