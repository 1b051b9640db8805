import { createHash, randomBytes } from 'node:crypto'
import { dureesDeJeton, type UsageDeJeton } from '#app/domain/compte/compte.ts'
import type { Tx } from '#db/client.server.ts'
import { insererJeton } from '#db/writes/jeton.server.ts'
import { nouvelId } from '../contexte.server.ts'

/** What a mail carries: a link that does nothing when opened, and a code that a person types. */
export interface Lien {
  readonly jeton: string
  readonly code: string
}

/**
 * Makes a link for one person, in the transaction that will mail it. Only hashes are stored. With the
 * browser's own secret the link works there in one click; anywhere else the code must be typed.
 */
export function creerLien(
  tx: Tx,
  pour: {
    readonly compteId: string
    readonly mandatId: string | null
    readonly usage: UsageDeJeton
    readonly suite: string | null
    readonly navigateur: string | null
    readonly maintenant: Date
  },
): Lien {
  const { navigateur, maintenant, ...reste } = pour
  const lien = { jeton: randomBytes(32).toString('base64url'), code: nouveauCode() }
  insererJeton(tx, {
    ...reste,
    id: nouvelId(),
    empreinte: empreinteDeJeton(lien.jeton),
    codeEmpreinte: empreinteDeCode(lien.jeton, lien.code),
    navigateurEmpreinte: navigateur && empreinteDeJeton(navigateur),
    creeA: maintenant,
    expireA: new Date(maintenant.getTime() + dureesDeJeton[pour.usage] * 60_000),
  })
  return lien
}

export function empreinteDeJeton(jeton: string): string {
  return createHash('sha256').update(jeton).digest('base64url')
}

/** Salted by the link: the same code under two links leaves two hashes. */
export function empreinteDeCode(jeton: string, code: string): string {
  return createHash('sha256').update(`${jeton}|${code}`).digest('base64url')
}

const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789'

/** Eight characters, 39 bits; five tries. */
function nouveauCode(): string {
  return Array.from(randomBytes(64))
    .filter((octet) => octet < 248)
    .slice(0, 8)
    .map((octet) => ALPHABET[octet % ALPHABET.length])
    .join('')
}
