import tex from 'tex-linebreak'
import type { Langue } from '#app/domain/shared/langue.ts'
import { morceaux, type Texte, type Ton } from '../blocs.ts'
import type { Style } from './charte.ts'
import { COUT, coupesDuMot, type Fragment, grouper, mesurer, type Signe } from './coupes.ts'
import { type Face, largeur } from './polices.ts'
import { assainir, INSECABLE, typographier } from './texte.ts'

/** One line ready to draw. Widths in points. */
export interface Ligne {
  readonly fragments: readonly Fragment[]
  readonly largeur: number
  /** Added to each space so that the line reaches the margin; 0 when it need not. */
  readonly etirement: number
  /** What ends it: a space the reader does not see, a hyphen that is not in the text, or nothing. */
  readonly fin: 'espace' | 'cesure' | 'rien'
  /** True when justifying it would open holes: it is left ragged. */
  readonly lache: boolean
}

export interface MiseEnLignes {
  readonly langue: Langue
  readonly style: Style
  readonly largeur: number
  /** Justified text is broken as a whole (Knuth and Plass); ragged text line by line. */
  readonly justifie: boolean
}

/** Breaks a text into lines that never exceed the width: what does not fit is cut between letters. */
export function mettreEnLignes(texte: Texte, options: MiseEnLignes): readonly Ligne[] {
  const cle = cleDe(texte, options)
  const connues = recents.get(cle) ?? anciens.get(cle)
  const lignes = connues ?? faire(texte, options)
  recents.set(cle, lignes)
  if (recents.size >= TEXTES_RETENUS) {
    anciens = recents
    recents = new Map()
  }
  return lignes
}

/**
 * Clauses and labels come back word for word from one document to the next, and breaking costs most.
 * A text that nobody asked for while as many others came is forgotten.
 */
const TEXTES_RETENUS = 1000
let recents = new Map<string, readonly Ligne[]>()
let anciens: ReadonlyMap<string, readonly Ligne[]> = new Map()

function cleDe(texte: Texte, { langue, style, largeur: large, justifie }: MiseEnLignes): string {
  const ou = `${langue}${justifie ? '=' : '-'}${style.face}${style.corps}/${large}`
  return `${ou}:${typeof texte === 'string' ? texte : JSON.stringify(texte)}${typeof texte}`
}

function faire(texte: Texte, options: MiseEnLignes): Ligne[] {
  return alineas(texte, options).flatMap((signes) => {
    const elements = decouper(signes, options)
    if (options.justifie) {
      const ruptures = tex.breakLines(elements.map(enItem), options.largeur, REGLAGES)
      const lignes = enLignes(elements, ruptures, options)
      // A long reference has no space to stretch, and the optimum of the whole then spoils each line.
      if (lignes.every((une) => estBelle(une, options))) return lignes
    }
    return enLignes(elements, rompreAuFil(elements, options.largeur), options)
  })
}

function enLignes(
  elements: readonly Element[],
  ruptures: readonly number[],
  options: MiseEnLignes,
): Ligne[] {
  return ruptures
    .slice(1)
    .map((fin, i) => ligne(elements, ruptures[i] ?? 0, fin, i === ruptures.length - 2, options))
}

function estBelle(une: Ligne, { largeur: large, style }: MiseEnLignes): boolean {
  const espacesMin = -0.26 * largeur(' ', style.face, style.corps)
  return une.largeur <= large + 0.5 && une.etirement >= espacesMin && !une.lache
}

const REGLAGES = {
  maxAdjustmentRatio: null,
  initialMaxAdjustmentRatio: 1.4,
  doubleHyphenPenalty: 300,
  adjacentLooseTightPenalty: 60,
}
const PROIBE = tex.MAX_COST

/** What lines are made of: a piece of word, a space, or a place where a line may end. */
type Element =
  | { readonly sorte: 'piece'; readonly fragments: readonly Fragment[]; readonly largeur: number }
  | { readonly sorte: 'espace'; readonly face: Face; readonly largeur: number }
  | { readonly sorte: 'liaison' }
  | { readonly sorte: 'cesure'; readonly largeur: number }
  | { readonly sorte: 'coupe'; readonly cout: number }
  | { readonly sorte: 'fin' }
  | { readonly sorte: 'comble' }

function alineas(texte: Texte, { langue, style }: MiseEnLignes): Signe[][] {
  const propres = morceaux(texte).map((un) => ({ ton: un.ton, texte: assainir(un.texte) }))
  const entier = typographier(propres.map((un) => un.texte).join(''), langue)
  const lignes: Signe[][] = [[]]
  let rang = 0
  for (const { ton, texte: morceau } of propres) {
    const face = faceDe(ton, style.face)
    for (const signe of entier.slice(rang, rang + morceau.length))
      if (signe === '\n') lignes.push([])
      else lignes.at(-1)?.push({ signe, face })
    rang += morceau.length
  }
  return lignes.filter((une, i) => une.length > 0 || (i > 0 && i < lignes.length - 1))
}

function faceDe(ton: Ton | null, base: Face): Face {
  switch (ton) {
    case 'fort':
      return 'grasse'
    case 'doux':
      return 'italique'
    case null:
      return base
  }
}

function decouper(signes: readonly Signe[], options: MiseEnLignes): Element[] {
  const elements: Element[] = []
  let mot: Signe[] = []
  const fermer = (dernier = false) => {
    if (mot.length > 0) elements.push(...piecesDuMot(mot, dernier, options))
    mot = []
  }
  for (const un of signes) {
    if (un.signe !== ' ' && un.signe !== INSECABLE) mot.push(un)
    else {
      fermer()
      if (un.signe === INSECABLE) elements.push({ sorte: 'liaison' })
      const blanc = largeur(' ', un.face, options.style.corps)
      elements.push({ sorte: 'espace', face: un.face, largeur: blanc })
    }
  }
  fermer(true)
  while (elements.at(-1)?.sorte === 'espace' || elements.at(-1)?.sorte === 'liaison') elements.pop()
  const separes = desserrer(elements, options.largeur)
  return [...separes, { sorte: 'comble' }, { sorte: 'fin' }]
}

/** In a narrow column even what should stay together must be allowed to part. */
function desserrer(elements: readonly Element[], large: number): Element[] {
  let suite = 0
  const serre = elements.some((un, i) => {
    suite = estPlaceDeCoupe(elements, i) ? 0 : suite + largeurDe(un)
    return suite > large
  })
  return elements.filter((un) => !serre || un.sorte !== 'liaison')
}

function piecesDuMot(mot: readonly Signe[], dernier: boolean, options: MiseEnLignes): Element[] {
  const trait = largeur('-', options.style.face, options.style.corps)
  const elements: Element[] = []
  let debut = 0
  for (const { apres, cout, visible } of coupesDuMot(mot, dernier, options)) {
    elements.push(piece(mot.slice(debut, apres), options.style.corps))
    elements.push(visible ? { sorte: 'cesure', largeur: trait } : { sorte: 'coupe', cout })
    debut = apres
  }
  elements.push(piece(mot.slice(debut), options.style.corps))
  return elements
}

function piece(signes: readonly Signe[], corps: number): Element {
  const fragments = grouper(signes)
  return { sorte: 'piece', fragments, largeur: mesurer(fragments, corps) }
}

type Item = Parameters<typeof tex.breakLines>[0][number]

function enItem(element: Element): Item {
  switch (element.sorte) {
    case 'piece':
      return { type: 'box', width: element.largeur }
    case 'espace': {
      const width = element.largeur
      return { type: 'glue', width, stretch: width * 0.6, shrink: width * 0.25 }
    }
    case 'liaison':
      return { type: 'penalty', width: 0, cost: PROIBE, flagged: false }
    case 'cesure':
      return { type: 'penalty', width: element.largeur, cost: COUT.cesure, flagged: true }
    case 'coupe':
      return { type: 'penalty', width: 0, cost: element.cout, flagged: false }
    case 'comble':
      return { type: 'glue', width: 0, stretch: 1e6, shrink: 0 }
    case 'fin':
      return { type: 'penalty', width: 0, cost: tex.MIN_COST, flagged: false }
  }
}

/** Ragged text: each line takes what it can. Answers break positions as `breakLines` does. */
function rompreAuFil(elements: readonly Element[], large: number): number[] {
  const ruptures = [0]
  let largeurLigne = 0
  let possible = -1
  let largeurApresPossible = 0
  elements.forEach((un, i) => {
    if (estPlaceDeCoupe(elements, i)) {
      possible = i
      largeurApresPossible = 0
    }
    const prise = un.sorte === 'piece' || un.sorte === 'espace' ? un.largeur : 0
    const trait = elements[i + 1]?.sorte === 'cesure' ? largeurDe(elements[i + 1]) : 0
    if (un.sorte === 'piece' && largeurLigne + prise + trait > large + 0.01 && possible > 0) {
      if (possible !== ruptures.at(-1)) ruptures.push(possible)
      largeurLigne = largeurApresPossible
    }
    largeurLigne += prise
    largeurApresPossible += i === possible ? 0 : prise
  })
  return [...ruptures, elements.length - 1]
}

function estPlaceDeCoupe(elements: readonly Element[], i: number): boolean {
  const sorte = elements[i]?.sorte
  if (sorte === 'cesure' || sorte === 'coupe') return true
  return sorte === 'espace' && elements[i - 1]?.sorte === 'piece'
}

function largeurDe(element: Element | undefined): number {
  return element && 'largeur' in element ? element.largeur : 0
}

function ligne(
  elements: readonly Element[],
  debut: number,
  fin: number,
  derniere: boolean,
  { style, largeur: large, justifie }: MiseEnLignes,
): Ligne {
  const contenu = elements.slice(debut, fin)
  const premier = contenu.findIndex((un) => un.sorte === 'piece')
  const signes = contenu.slice(Math.max(0, premier)).flatMap((un): Signe[] => {
    if (un.sorte === 'piece')
      return un.fragments.flatMap(({ face, texte }) =>
        Array.from(texte, (signe) => ({ signe, face })),
      )
    return un.sorte === 'espace' ? [{ signe: ' ', face: un.face }] : []
  })
  const cesure = !derniere && elements[fin]?.sorte === 'cesure'
  const fragments = grouper(signes)
  const trait = cesure ? largeur('-', style.face, style.corps) : 0
  const naturelle = mesurer(fragments, style.corps) + trait
  const espaces = signes.filter((un) => un.signe === ' ').length
  const aJustifier = justifie && !derniere
  const manque = aJustifier && espaces > 0 ? (large - naturelle) / espaces : 0
  const lache = aJustifier && (espaces === 0 || manque > style.corps * 0.9)
  const etirement = lache ? 0 : manque
  return {
    fragments,
    largeur: naturelle + etirement * espaces,
    etirement,
    fin: cesure ? 'cesure' : !derniere && elements[fin]?.sorte === 'espace' ? 'espace' : 'rien',
    lache,
  }
}
