import type { Langue } from '#app/domain/shared/langue.ts'
import { estLisible, REMPLACEMENT } from './polices.ts'

/** The no-break space: drawn as a space, never a place to break a line. */
export const INSECABLE = '\u00a0'

/**
 * Makes any text drawable and never throws: one line feed for a line break, precomposed letters, no
 * invisible or directional character, and a replacement sign for what the typeface cannot draw.
 */
export function assainir(brut: string): string {
  if (estOrdinaire(brut)) return brut
  return Array.from(nettoyer(brut), (signe) =>
    signe === '\n' || estLisible(signe) ? signe : REMPLACEMENT,
  ).join('')
}

/**
 * The characters that would print as a replacement sign, each once, in order. A caller that writes a
 * name asks this first, and sends the person to the field «name in Latin letters».
 */
export function caracteresIllisibles(texte: string): string[] {
  return [...new Set(nettoyer(texte))].filter((signe) => signe !== '\n' && !estLisible(signe))
}

/** True for a text that `assainir` leaves as it is, seen at a glance: nearly all of them. */
export function estOrdinaire(texte: string): boolean {
  return !A_REGARDER.test(texte)
}

/** Two spaces, or anything but the signs and precomposed letters of Latin alphabets. */
const A_REGARDER = /[^\n -~\u00a0-\u00ac\u00ae-\u017f‘’“”–—…€•]| {2}/

/** Letters with a mark that Unicode has no single character for: their mark may sit a little off. */
export function signesMalPlaces(texte: string): string[] {
  return [...new Set(nettoyer(texte).match(/\P{M}\p{M}+/gu) ?? [])]
}

/**
 * Keeps together what a careful typist would: a number and its unit, «art. 60», the French spaces
 * before high punctuation. Only turns existing spaces into no-break ones; adds and removes nothing.
 */
export function typographier(texte: string, langue: Langue): string {
  const commun = texte
    .replace(/([§°]|\b(?:art|al|n°|nr|p|M|Mme|Mlle|Dr|Me)\.?) (?=[\p{Lu}\d§])/gu, `$1${INSECABLE}`)
    .replace(/(\d) (?=\d{3}(?!\d))/g, `$1${INSECABLE}`)
    .replace(UNITES, `$1${INSECABLE}`)
    .replace(/€ (?=\d)/g, `€${INSECABLE}`)
    .replace(/ (?=[–—] )/g, INSECABLE)
  return langue === 'fr'
    ? commun.replace(/ (?=[;:!?»%])/g, INSECABLE).replace(/« /g, `«${INSECABLE}`)
    : commun
}

const UNITES = new RegExp(
  `(\\d(?:er)?) (?=(?:${[
    '%|€|h|km|kg|mm|cm|ans?|mois|jours?|semaines?|heures?|euros?|jaar|maand(?:en)?|dag(?:en)?',
    'we(?:ek|ken)|uur|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre',
    'décembre|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december',
  ].join('|')})(?!\\p{L}))`,
  'gu',
)

/**
 * NFC, so that each accented letter is one character. Soft hyphens, joiners, direction marks and
 * variation selectors come with text pasted from a word processor: they would hide real hyphens,
 * reverse a line or print as boxes.
 */
function nettoyer(brut: string): string {
  return brut
    .replace(/\r\n?|[\v\f\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}]|(?!\n)\p{Cc}/gu, '')
    .replace(/\p{Cs}/gu, REMPLACEMENT)
    .normalize('NFC')
    .replace(/[\u2007\u202f]/g, INSECABLE)
    .replace(/(?:(?!\u00a0)\p{Zs})+/gu, ' ')
    .replace(/ {2,}/g, ' ')
}
