import hyphenFr from 'hyphen/fr/index.js'
import hyphenNl from 'hyphen/nl/index.js'
import type { Langue } from '#app/domain/shared/langue.ts'

const motifs = { fr: hyphenFr, nl: hyphenNl } satisfies Record<Langue, unknown>
const LONGUEUR_MINIMALE = 7
const COUPURE = '\u00ad'
const ORDINAIRE = /^\p{Ll}+$/u

/**
 * The pieces of a word between which a line may end with a hyphen; one piece when it may not. Names,
 * references, addresses and anything with a digit or a capital are never hyphenated: a reader copies
 * them letter by letter.
 */
export function syllabes(mot: string, langue: Langue): readonly string[] {
  if (mot.length < LONGUEUR_MINIMALE) return [mot]
  const cle = `${langue}:${mot}`
  const connues = connus.get(cle)
  if (connues) return connues
  const trouvees = couper(mot, langue)
  // A document has some thousand words; other people's names must not stay in memory for ever.
  if (connus.size > 20_000) connus.clear()
  connus.set(cle, trouvees)
  return trouvees
}

const connus = new Map<string, readonly string[]>()

function couper(mot: string, langue: Langue): readonly string[] {
  const lettres = /^(\P{L}*(?:\p{L}’)?)(\p{L}+)(\P{L}*)$/u.exec(mot)
  const [, avant = '', coeur = '', apres = ''] = lettres ?? []
  if (!ORDINAIRE.test(coeur) || coeur.length < LONGUEUR_MINIMALE) return [mot]
  const pieces = motifs[langue].hyphenateSync(coeur, { hyphenChar: COUPURE }).split(COUPURE)
  return equilibrer(pieces).map(
    (piece, i, toutes) => (i === 0 ? avant : '') + piece + (i === toutes.length - 1 ? apres : ''),
  )
}

/** No piece of fewer than three letters at either end: «à l’é-» helps nobody to read. */
function equilibrer(pieces: readonly string[]): string[] {
  const gardees = [...pieces]
  while (gardees.length > 1 && (gardees[0]?.length ?? 0) < 3)
    gardees.splice(0, 2, `${gardees[0]}${gardees[1]}`)
  while (gardees.length > 1 && (gardees.at(-1)?.length ?? 0) < 3)
    gardees.splice(-2, 2, `${gardees.at(-2)}${gardees.at(-1)}`)
  return gardees
}
