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
  const petit = minuscules(mot)
  if (TOUJOURS_PETITS.has(petit)) return petit
  if (estSoigne(mot)) return mot
  if (mot === petit && soigne && PETITS.has(petit)) return petit
  if (!premier && PETITS.has(petit)) return petit
  if (!premier && !apresTiret && petit === 'van') return petit
  return mot.startsWith('İ') ? `İ${petit.slice(1)}` : capitale(petit)
}

/** Written with care: a capital, then at least one small letter, no capital in a strange place. */
function estSoigne(mot: string): boolean {
  return (
    /^\p{P}*\p{Lu}\p{Ll}+\p{M}*(['’-]?\p{Lu}?\p{Ll}+\p{M}*)*$/u.test(mot.normalize('NFC')) ||
    /^\p{Lu}['’]\p{Lu}?\p{Ll}+$/u.test(mot)
  )
}

/** D'hondt, but T'Joens, O'Brien, D'Amico: Flemish D'H is one sound. */
function capitale(petit: string): string {
  const elide = /^(\p{L})(['’])(\p{L})(.*)$/u.exec(petit)
  if (!elide) return petit.replace(/\p{L}/u, (lettre) => lettre.toUpperCase())
  const [, avant = '', apostrophe = '', premiere = '', reste = ''] = elide
  const suite = avant === 'd' && premiere === 'h' ? premiere : premiere.toUpperCase()
  return avant.toUpperCase() + apostrophe + suite + reste
}

/** The Turkish İ is one letter; lower-casing it the usual way leaves a stray dot. */
function minuscules(mot: string): string {
  return mot.replaceAll('İ', 'i').toLowerCase()
}
