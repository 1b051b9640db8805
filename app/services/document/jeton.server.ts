import { createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto'
import { ecrireJeton, type JetonDePage, lireJeton } from '#app/domain/convention/papier.ts'
import type { Langue } from '#app/domain/shared/langue.ts'
import type { Cles } from '#db/cles.server.ts'

/** Digits and capitals that nobody confuses: no I, L, O, U. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Sixty random bits: nobody meets a document by trying codes. */
export function nouveauCode(): string {
  return Array.from(randomBytes(12), (octet) => ALPHABET[octet & 31]).join('')
}

/** The text of the QR code of each page of one text. */
export function jetonDesPages(cles: Cles, { code, langue }: { code: string; langue: Langue }) {
  return (page: number, pages: number): string => {
    const jeton = { code, langue, page, pages }
    return ecrireJeton(jeton, controle(cles, jeton))
  }
}

/** What a read code says, when it is one that we printed; null for any other. */
export function jetonReconnu(cles: Cles, texte: string): JetonDePage | null {
  const lu = lireJeton(texte)
  if (!lu) return null
  const attendu = Buffer.from(controle(cles, lu.jeton))
  const recu = Buffer.from(lu.controle)
  return recu.length === attendu.length && timingSafeEqual(recu, attendu) ? lu.jeton : null
}

function controle(cles: Cles, { code, langue, page, pages }: JetonDePage): string {
  const cle = Buffer.from(hkdfSync('sha256', cles.index, Buffer.alloc(0), 'jeton-de-page', 32))
  return createHmac('sha256', cle)
    .update(`${code}|${langue}|${page}|${pages}`)
    .digest('hex')
    .slice(0, 8)
    .toUpperCase()
}
