import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'

/** The three keys of the instance; they live in the environment, never in the database. */
export interface Cles {
  /** Newest first: the first seals, all of them open. */
  readonly champs: readonly { readonly id: string; readonly cle: Buffer }[]
  readonly index: Buffer
  readonly journal: Buffer
  /** What the server seals its files with; absent when the instance has none. */
  readonly sceau?: Sceau | undefined
}

/** A private key and its certificate, in PEM. */
export interface Sceau {
  readonly cle: string
  readonly certificat: string
}

/**
 * Seals a text for one place only: `lieu` names table, column, tenant and row, so that a sealed value
 * copied elsewhere does not open.
 */
export function sceller(cles: Cles, lieu: string, clair: string): string {
  return `v1.${scellerOctets(cles, lieu, Buffer.from(clair, 'utf8')).toString('base64url')}`
}

/** Throws when the value was altered, moved, or sealed with a key that is no longer known. */
export function desceller(cles: Cles, lieu: string, scelle: string): string {
  if (!scelle.startsWith('v1.')) throw new Error('unknown sealing version')
  return descellerOctets(cles, lieu, Buffer.from(scelle.slice(3), 'base64url')).toString('utf8')
}

/** Layout: 1 byte of key id length, key id, 12 bytes of nonce, 16 of tag, the rest is the text. */
export function scellerOctets(cles: Cles, lieu: string, clair: Uint8Array): Buffer {
  const premiere = cles.champs[0]
  if (!premiere) throw new Error('no field key')
  const nonce = randomBytes(12)
  const chiffre = createCipheriv('aes-256-gcm', premiere.cle, nonce, { authTagLength: 16 })
  chiffre.setAAD(Buffer.from(lieu, 'utf8'))
  const corps = Buffer.concat([chiffre.update(clair), chiffre.final()])
  const id = Buffer.from(premiere.id, 'utf8')
  return Buffer.concat([Buffer.from([id.length]), id, nonce, chiffre.getAuthTag(), corps])
}

export function descellerOctets(cles: Cles, lieu: string, scelle: Uint8Array): Buffer {
  const octets = Buffer.from(scelle.buffer, scelle.byteOffset, scelle.byteLength)
  const apresId = 1 + (octets[0] ?? 0)
  const id = octets.subarray(1, apresId).toString('utf8')
  const laCle = cles.champs.find((une) => une.id === id)
  if (!laCle) throw new Error(`unknown field key «${id}»`)
  const nonce = octets.subarray(apresId, apresId + 12)
  // Without authTagLength, Node 20 accepts a tag cut to four bytes.
  const dechiffre = createDecipheriv('aes-256-gcm', laCle.cle, nonce, { authTagLength: 16 })
  dechiffre.setAAD(Buffer.from(lieu, 'utf8'))
  dechiffre.setAuthTag(octets.subarray(apresId + 12, apresId + 28))
  return Buffer.concat([dechiffre.update(octets.subarray(apresId + 28)), dechiffre.final()])
}

/**
 * A keyed index of a value within one tenant: finds the same number again, and cannot be inverted by
 * trying the 22 million plausible ones, nor linked to another tenant.
 */
export function indexAveugle(cles: Cles, tenant: string, valeur: string): string {
  const cle = Buffer.from(hkdfSync('sha256', cles.index, Buffer.alloc(0), tenant, 32))
  return createHmac('sha256', cle).update(valeur).digest('base64url')
}
