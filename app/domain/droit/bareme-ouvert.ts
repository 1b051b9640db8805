import type { Bareme, LigneDeBareme } from '#app/domain/shared/bareme.ts'

/**
 * A table of the law that takes lines from outside: those written here, and those an instance adds.
 * They are put in as a whole, at the start and after each addition; a calculation only reads.
 */
export interface BaremeOuvert<Valeur> extends Bareme<Valeur> {
  /** Replaces every line put in before; the last one of a day holds for that day. */
  readonly poser: (ajoutees: readonly LigneDeBareme<Valeur>[]) => void
}

/** Opens a table. Its own lines stay, unless an added one starts on the same day. */
export function ouvert<Valeur>({
  intitule,
  valeurs: ecrites,
}: NoInfer<Bareme<Valeur>>): BaremeOuvert<Valeur> {
  let lignes = ecrites
  return {
    intitule,
    get valeurs() {
      return lignes
    },
    poser(ajoutees) {
      const parJour = new Map([...ecrites, ...ajoutees].map((ligne) => [ligne.des, ligne] as const))
      lignes = [...parJour.values()].toSorted((une, autre) => (une.des < autre.des ? -1 : 1))
    },
  }
}
