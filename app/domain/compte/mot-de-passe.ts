import { bruxelles, flandre, wallonie } from '../shared/localites.ts'
import { mots, replier } from '../shared/texte.ts'
import { motsCourants, rangees } from './mots-courants.ts'

export const longueurMinimale = 12
export const longueurMaximale = 128

/** Surprises a password must hold; four unrelated everyday words hold eight. */
const SURPRISES_REQUISES = 7

/**
 * Whether a password would fall to the first guesses: everyday words, names of places, what the person
 * or the place is called, rows of the keyboard, years at the end, letters dressed as digits. It asks
 * for no capital and no sign: those are where everybody puts them. `contexte` is whatever an attacker
 * knows of the account: names, address, place. After ASVS 5.0, 6.2.4 and 6.2.12.
 */
export function estMotDePasseFaible(motDePasse: string, contexte: readonly string[]): boolean {
  const connus = new Set([...motsCourants, ...communes, ...contexte.flatMap(mots)])
  const plie = replier(motDePasse)
  return [plie, deguise(plie)].some((forme) => surprises(forme, connus) < SURPRISES_REQUISES)
}

/** «p4$$w0rd» is «password» to every list of guesses. */
const DEGUISEMENTS: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '@': 'a',
  $: 's',
  '!': 'i',
}

function deguise(texte: string): string {
  return texte.replace(/[013457890@$!]/g, (signe) => DEGUISEMENTS[signe] ?? signe)
}

const communes: readonly string[] = [...bruxelles, ...wallonie, ...flandre].flatMap(([fr, nl]) =>
  [fr, nl].flatMap((nom) => [...mots(nom), mots(nom).join('')]),
)

/** The fewest surprises the text can be read with: a word known is two, whatever its length. */
function surprises(texte: string, connus: ReadonlySet<string>): number {
  const bloc = blocRepete(texte)
  if (bloc) return surprises(bloc, connus) + 1
  const meilleurs: number[] = [0]
  for (let fin = 1; fin <= texte.length; fin++) {
    let meilleur = Number.POSITIVE_INFINITY
    for (let debut = Math.max(0, fin - MORCEAU_MAXIMAL); debut < fin; debut++) {
      const cout = coutDuMorceau(texte.slice(debut, fin), connus)
      meilleur = Math.min(meilleur, (meilleurs[debut] ?? 0) + cout)
    }
    meilleurs.push(meilleur)
  }
  return meilleurs.at(-1) ?? 0
}

/** Longer runs than this are read in pieces, which costs the guesser next to nothing. */
const MORCEAU_MAXIMAL = 24

function coutDuMorceau(morceau: string, connus: ReadonlySet<string>): number {
  if (morceau.length === 1) return /[\s\-_.,]/.test(morceau) ? 0 : 1
  if (connus.has(morceau)) return morceau.length < 4 ? 1 : 2
  if (/^\d+$/.test(morceau)) return Math.ceil(morceau.length / 4)
  return estUneSuite(morceau) ? 1 : Number.POSITIVE_INFINITY
}

/** «aaaa», «cdef», «4321», «poiu»: one movement of the hand. */
function estUneSuite(morceau: string): boolean {
  if (new Set(morceau).size === 1) return true
  if (morceau.length < 3) return false
  const renverse = [...morceau].reverse().join('')
  return rangees.some((rangee) => rangee.includes(morceau) || rangee.includes(renverse))
}

/** The block a text is made of when it is only that block again and again. */
function blocRepete(texte: string): string | null {
  const periode = `${texte}${texte}`.indexOf(texte, 1)
  return periode > 0 && periode < texte.length ? texte.slice(0, periode) : null
}
