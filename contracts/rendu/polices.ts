import { existsSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { create, type Font } from '@cantoo/fontkit'

export const faces = ['normale', 'italique', 'grasse'] as const
export type Face = (typeof faces)[number]

/** Stands for every character that the typeface does not have. */
export const REMPLACEMENT = '\ufffd'

/** Width of a text in points, kerning included. The text must be drawable: see `assainir`. */
export function largeur(texte: string, face: Face, corps: number): number {
  let unites = 0
  let precedent = ''
  for (const signe of texte) {
    unites += avance(signe, face) + crenage(precedent, signe, face)
    precedent = signe
  }
  return (unites * corps) / 1000
}

/** Advance of one character, in thousandths of the size. */
export function avance(signe: string, face: Face): number {
  const { avances, fonte } = police(face)
  const point = signe.codePointAt(0) ?? 0
  const connue = avances.get(point)
  if (connue !== undefined) return connue
  const valeur = fonte.glyphForCodePoint(point)?.advanceWidth ?? 0
  avances.set(point, valeur)
  return valeur
}

/**
 * What the designer of the typeface takes away between two characters, in thousandths of the size.
 * Nothing beside a space: justification changes that width anyway.
 */
export function crenage(gauche: string, droite: string, face: Face): number {
  if (gauche === '' || gauche === ' ' || droite === ' ') return 0
  const { fonte, crenages } = police(face)
  // The faces hold sixteen-bit code points only; of Latin letters the pair is a small integer.
  const paire = (gauche.codePointAt(0) ?? 0) * 0x1_0000 + (droite.codePointAt(0) ?? 0)
  const connu = crenages.get(paire)
  if (connu !== undefined) return connu
  const options = { kern: true, liga: false, clig: false, ccmp: false }
  const { positions } = fonte.layout(gauche + droite, options)
  const seules = avance(gauche, face) + avance(droite, face)
  const valeur = (positions ?? []).reduce((somme, { xAdvance }) => somme + xAdvance, 0) - seules
  crenages.set(paire, valeur)
  return valeur
}

/** True when every face can draw the character. */
export function estLisible(signe: string): boolean {
  const point = signe.codePointAt(0) ?? 0
  return faces.every((face) => police(face).lisibles.has(point))
}

/** The parsed faces, shared by all documents: parsing them again would cost as much as the text. */
export function fonteDe(face: Face): { fonte: Font; octets: Uint8Array } {
  return police(face)
}

interface Police {
  readonly fonte: Font
  readonly octets: Uint8Array
  readonly lisibles: ReadonlySet<number>
  /** By code point. */
  readonly avances: Map<number, number>
  /** By pair of code points. */
  readonly crenages: Map<number, number>
}

const chargees = new Map<Face, Police>()

function police(face: Face): Police {
  const connue = chargees.get(face)
  if (connue) return connue
  const octets = new Uint8Array(readFileSync(new URL(`noto-sans-${face}.ttf`, dossier())))
  const fonte = create(octets)
  if (!('layout' in fonte)) throw new TypeError(`not a single face: ${face}`)
  // A glyph remembers the first characters it was asked for, and the PDF says them when text is
  // copied. Asking for each once, now, keeps that memory independent of what is drawn first.
  for (const point of fonte.characterSet) fonte.glyphForCodePoint(point)
  const lisibles = new Set(fonte.characterSet)
  const nouvelle = { fonte, octets, lisibles, avances: new Map(), crenages: new Map() }
  chargees.set(face, nouvelle)
  return nouvelle
}

/**
 * Bundlers move this module, the files stay: the folder is looked for from here upwards, which works
 * from the sources, from a bundled command and from the built server alike.
 */
function dossier(): URL {
  // A program given to a thread as text has no place of its own: then the project's folder is one.
  let ici = new URL('./', import.meta.url || pathToFileURL(`${process.cwd()}/`))
  for (;;) {
    for (const chemin of ['polices/', 'contracts/rendu/polices/']) {
      const candidat = new URL(chemin, ici)
      if (existsSync(new URL('noto-sans-normale.ttf', candidat))) return candidat
    }
    const parent = new URL('../', ici)
    if (parent.href === ici.href) throw new Error('contracts/rendu/polices not found')
    ici = parent
  }
}
