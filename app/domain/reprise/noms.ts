/**
 * The case of names. Registers print them in capitals, agents type them in haste: a name typed all in
 * one case is rewritten, a name typed with care keeps it («de Ridder», «Van der Auwera»). Letters
 * are never changed: YILMAZ may be Yılmaz, but only the person knows.
 */
export function ecrireNom(texte: string): string {
  const soigne = texte.split(/[\s-]+/).some(estSoigne)
  let place = 0
  return texte.replace(/[^\s-]+/gu, (mot, index: number) => {
    const apresTiret = index > 0 && texte[index - 1] === '-'
    const ecrit = ecrireMot(mot, { premier: place === 0, apresTiret, soigne })
    place++
    return ecrit
  })
}

interface Situation {
  readonly premier: boolean
  readonly apresTiret: boolean
  /** Another word of the name shows that its author minded the case. */
  readonly soigne: boolean
}

/** Portuguese links are small wherever they stand; the others only inside a name. */
const TOUJOURS_PETITS = new Set(['da', 'das', 'do', 'dos'])
const PETITS = new Set([
  ...['de', 'der', 'den', 'des', 'di', 'du', 'ten', 'ter', 'te', "'t"],
  ...['von', 'zu', 'wa', 'bin', 'ibn', 'bint', 'e', 'y'],
])

function ecrireMot(mot: string, { premier, apresTiret, soigne }: Situation): string {
  // Papers here are in Latin letters; a name in another script has no case to repair.
  if (!/^[\p{Script=Latin}\p{M}\p{P}]+$/u.test(mot)) return mot
  const petit = minuscules(mot)
  if (TOUJOURS_PETITS.has(petit)) return petit
  if (estSoigne(mot)) return mot
  if (mot === petit && soigne && PETITS.has(petit)) return petit
  if (!premier && PETITS.has(petit)) return petit
  if (!premier && !apresTiret && petit === 'van') return petit
  return mot.startsWith('İ') ? `İ${petit.slice(1)}` : capitale(petit)
}

/** Written with care: a capital first, small letters after it, and never two capitals in a row. */
function estSoigne(mot: string): boolean {
  return /^\p{P}*\p{Lu}/u.test(mot) && /\p{Ll}/u.test(mot) && !/\p{Lu}\p{Lu}/u.test(mot)
}

/** D'hondt, but T'Joens, O'Brien, D'Amico: Flemish D'H is one sound. */
function capitale(petit: string): string {
  const elide = /^(\p{L})(['’])(\p{L})(.*)$/u.exec(petit)
  if (!elide) return petit.replace(/\p{L}/u, majuscule)
  const [, avant = '', apostrophe = '', premiere = '', reste = ''] = elide
  const suite = avant === 'd' && premiere === 'h' ? premiere : majuscule(premiere)
  return majuscule(avant) + apostrophe + suite + reste
}

/** A letter whose capital would be two letters (ß, ﬁ) stays small. */
function majuscule(lettre: string): string {
  const grande = lettre.toUpperCase()
  return grande.length === lettre.length ? grande : lettre
}

/** The Turkish İ is one letter; lower-casing it the usual way leaves a stray dot. */
function minuscules(mot: string): string {
  return mot.replaceAll('İ', 'i').toLowerCase()
}
