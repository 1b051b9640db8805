import { mots } from './texte.ts'

/** As the person's papers say; `X` is for who wants neither, and never contradicts a number. */
export const sexes = ['F', 'M', 'X'] as const
export type Sexe = (typeof sexes)[number]

/**
 * Reads what a spreadsheet says in French or Dutch («Mme», «v», «Man», «H»). Null when it says
 * nothing that is certain. A given name is never read: guessing a sex from it is a prejudice.
 */
export function lireSexe(texte: string): Sexe | null {
  const dit = mots(texte).join(' ')
  if (FEMME.has(dit)) return 'F'
  if (HOMME.has(dit)) return 'M'
  return NI_L_UN_NI_L_AUTRE.has(dit) ? 'X' : null
}

const FEMME = new Set([
  ...['f', 'fem', 'femme', 'feminin', 'mme', 'mad', 'madame', 'mlle', 'mademoiselle'],
  ...['v', 'vr', 'vrouw', 'vrouwelijk', 'mevr', 'mevrouw', 'mw', 'female'],
])
const HOMME = new Set([
  ...['m', 'h', 'masc', 'masculin', 'homme', 'mr', 'mons', 'monsieur'],
  ...['man', 'mannelijk', 'dhr', 'heer', 'de heer', 'male'],
])
const NI_L_UN_NI_L_AUTRE = new Set(['x', 'autre', 'andere', 'non binaire', 'non binair'])
