/** Letters that no Unicode decomposition takes apart, with the plain letters people type instead. */
const LETTRES: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ø: 'o',
  ı: 'i',
  ħ: 'h',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
}

// Spaces that spreadsheets and web pages leave behind, and characters without any width.
const ESPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g
const SANS_LARGEUR = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g
// A control character in a name or a remark is never typed on purpose; tab and line breaks are.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to take out
const CONTROLES = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g

/**
 * What was meant by a cell: composed letters, ordinary spaces, no invisible characters, nothing
 * around. Line breaks stay, as `\n`.
 */
export function nettoyer(texte: string): string {
  // Most cells are plain: an import reads hundreds of thousands of them.
  if (/^[\x20-\x7e]*$/.test(texte)) return texte.trim()
  return texte
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(ESPACES, ' ')
    .replace(SANS_LARGEUR, '')
    .replace(CONTROLES, '')
    .trim()
}

/**
 * The same text without case, accents or repeated spaces, to compare what two people typed
 * («Saint-Josse», «ST  JOSSE»). Never shown, never stored.
 */
export function replier(texte: string): string {
  return nettoyer(texte)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[łđðøıħßæœþ]/g, (lettre) => LETTRES[lettre] ?? lettre)
    .replace(/[’‘´`]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
}

/** The words of a text, folded: letters and digits only. */
export function mots(texte: string): string[] {
  return replier(texte)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((mot) => mot !== '')
}
