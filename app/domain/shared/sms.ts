/** The signs of a text message on any telephone (GSM 03.38), without those that count for two. */
const SIGNES =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà'
const CONNUS: ReadonlySet<string> = new Set(SIGNES)

/** What typographers write and telephones do not. */
const AUTREMENT: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '…': '...',
  '·': '-',
  '°': 'o',
  '€': 'EUR',
  œ: 'oe',
  Œ: 'OE',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
}

/**
 * The same words in signs that every telephone shows: one sign beyond them would halve what a message
 * holds. Letters lose an accent that the alphabet of telephones lacks; what is left over is a `?`.
 */
export function enSms(texte: string): string {
  return Array.from(texte.normalize('NFC').replace(/[\u00a0\u202f]/g, ' '), enSignes).join('')
}

/** How many messages the operator counts: 160 signs, or 153 each as soon as there are several. */
export function nombreDeSms(texte: string): number {
  return texte.length <= 160 ? 1 : Math.ceil(texte.length / 153)
}

function enSignes(signe: string): string {
  if (CONNUS.has(signe)) return signe
  const autre = AUTREMENT[signe]
  if (autre !== undefined) return autre
  const nu = signe.normalize('NFD').replace(/\p{M}/gu, '')
  return nu.length === 1 && CONNUS.has(nu) ? nu : '?'
}
