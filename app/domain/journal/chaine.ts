/**
 * What can be wrong with a chain of lines where each carries a keyed hash of itself and of the one
 * before: a line is missing or in excess, is not linked to the one before, or says something else than
 * what was hashed; or the end that somebody noted elsewhere is no longer there.
 */
export const fautesDeChaine = ['rang', 'chainon', 'empreinte', 'ancre'] as const
export type FauteDeChaine = (typeof fautesDeChaine)[number]

export interface Chainon {
  readonly rang: number
  readonly precedente: string
  readonly empreinte: string
}

/** What a line was at a moment, kept in another place than the journal. */
export interface Ancre {
  readonly rang: number
  readonly empreinte: string
  /** When it was noted, as an ISO instant. */
  readonly le: string
}

export interface Faute {
  /** The first line that is not what it should be. */
  readonly rang: number
  readonly faute: FauteDeChaine
}

/** Compares a line with the one before it and with the hash that its content gives. */
export function fauteDuChainon(
  avant: Pick<Chainon, 'rang' | 'empreinte'> | null,
  ligne: Chainon,
  calculee: string,
): Faute | null {
  const attendu = (avant?.rang ?? 0) + 1
  if (ligne.rang !== attendu) return { rang: attendu, faute: 'rang' }
  if (ligne.precedente !== (avant?.empreinte ?? '0')) return { rang: attendu, faute: 'chainon' }
  return ligne.empreinte === calculee ? null : { rang: attendu, faute: 'empreinte' }
}
