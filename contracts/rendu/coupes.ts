import type { Langue } from '#app/domain/shared/langue.ts'
import { syllabes } from './cesure.ts'
import type { MiseEnLignes } from './paragraphe.ts'
import { type Face, largeur } from './polices.ts'

export interface Fragment {
  readonly face: Face
  readonly texte: string
}

export interface Signe {
  readonly signe: string
  readonly face: Face
}

/** How much a line suffers from ending there: higher is worse. */
export const COUT = { cesure: 60, traitDUnion: 20, detresse: 900 } as const

export interface Coupe {
  /** Number of characters before the break. */
  readonly apres: number
  readonly cout: number
  /** True when the line end shows a hyphen that is not in the text. */
  readonly visible: boolean
}

/** Where a line may end inside a word, in the order of the word. */
export function coupesDuMot(
  mot: readonly Signe[],
  dernier: boolean,
  options: MiseEnLignes,
): Coupe[] {
  const { style, justifie, langue } = options
  const mesure = (signes: readonly Signe[]) => mesurer(grouper(signes), style.corps)
  const large = mesure(mot)
  // In ragged text a hyphen saves little, and half a word makes a poor last line: there only a word
  // that would leave most of a line empty has one.
  const avecSyllabes = (justifie && !dernier) || large > options.largeur * 0.6
  const coupes = placesDeCoupe(mot.map((un) => un.signe).join(''), langue, avecSyllabes)
  if (large <= options.largeur) return coupes
  const bornes = [0, ...coupes.map((une) => une.apres), mot.length]
  const trait = largeur('-', style.face, style.corps)
  const tient = bornes
    .slice(1)
    .every((fin, i) => mesure(mot.slice(bornes[i], fin)) + trait <= options.largeur)
  return tient ? coupes : detresse(mot)
}

function placesDeCoupe(texte: string, langue: Langue, avecSyllabes: boolean): Coupe[] {
  const coupes: Coupe[] = []
  const composes = texte.split(/(?<=\p{L}{2}[-–/])(?=\p{L}{3})/u)
  let rang = 0
  composes.forEach((compose, i) => {
    const pieces = avecSyllabes ? syllabes(compose, langue) : [compose]
    pieces.forEach((syllabe, j) => {
      rang += Array.from(syllabe).length
      if (j < pieces.length - 1) coupes.push({ apres: rang, cout: COUT.cesure, visible: true })
    })
    if (i < composes.length - 1)
      coupes.push({ apres: rang, cout: COUT.traitDUnion, visible: false })
  })
  return coupes
}

/** A word wider than the line: an address breaks after its punctuation, anything else anywhere. */
function detresse(mot: readonly Signe[]): Coupe[] {
  return mot.slice(1).map((_, i) => ({
    apres: i + 1,
    cout: /[-/@._&=?]/.test(mot[i]?.signe ?? '') ? COUT.cesure : COUT.detresse,
    visible: false,
  }))
}

/** Neighbours in the same face make one fragment. */
export function grouper(signes: readonly Signe[]): Fragment[] {
  const fragments: { face: Face; texte: string }[] = []
  for (const { signe, face } of signes) {
    const dernier = fragments.at(-1)
    if (dernier?.face === face) dernier.texte += signe
    else fragments.push({ face, texte: signe })
  }
  return fragments
}

export function mesurer(fragments: readonly Fragment[], corps: number): number {
  return fragments.reduce((somme, un) => somme + largeur(un.texte, un.face, corps), 0)
}
