import { type Couleur, couleurs, page as feuille, type Style } from './charte.ts'
import type { Fragment } from './coupes.ts'
import { signesRares } from './incorporer.ts'
import type { Ligne } from './paragraphe.ts'
import { crenage, type Face } from './polices.ts'
import type { Noeud } from './structure.ts'

/**
 * What is drawn on one page, in drawing order. Positions are points from the top left corner; the
 * pen turns them over, since PDF counts from the bottom.
 */
export interface Plume {
  readonly rang: number
  readonly traits: readonly Trait[]
  /** Text of an element; a null element makes it an artifact, which screen readers skip. */
  texte(ligne: Ligne, x: number, ligneDeBase: number, style: Style, element: Noeud | null): void
  filet(x: number, y: number, longueur: number, epaisseur: number, couleur: Filet): void
  cadre(zone: Zone): void
  fond(zone: Zone, couleur?: Fond): void
  /** Black rectangles drawn as one shape: a QR code. */
  pave(zones: readonly Zone[]): void
}

export interface Zone {
  readonly x: number
  readonly y: number
  readonly largeur: number
  readonly hauteur: number
}

type Filet = 'filet' | 'filetFort'
type Fond = 'fond' | 'accent'

/** A string is raw page content; the rest is text, encoded once the used faces are embedded. */
export type Trait = string | TexteTrace
export interface TexteTrace {
  readonly ouverture: string
  readonly couleur: Couleur
  readonly corps: number
  /** From the left of the page, and from its top to the foot of the letters. */
  readonly x: number
  readonly y: number
  readonly ligne: Ligne
  readonly fragments: readonly Fragment[]
}

export function nouvellePlume(rang: number): Plume {
  const traits: Trait[] = []
  let mcid = 0
  const decor = (contenu: string) => traits.push(`/Artifact BMC q ${contenu} Q EMC`)
  return {
    rang,
    traits,
    texte(ligne, x, ligneDeBase, style, element) {
      if (ligne.fragments.length === 0) return
      const ouverture = element ? `/${element.role} <</MCID ${mcid}>> BDC` : '/Artifact BMC'
      if (element) {
        element.enfants.push({ page: rang, mcid })
        mcid += 1
      }
      traits.push(traceDe(ligne, x, ligneDeBase, style, ouverture))
    },
    filet(x, y, longueur, epaisseur, couleur) {
      const haut = nombre(feuille.hauteur - y)
      const bouts = `${nombre(x)} ${haut} m ${nombre(x + longueur)} ${haut} l S`
      decor(`${couleurs[couleur]} ${nombre(epaisseur)} w ${bouts}`)
    },
    cadre(zone) {
      decor(`${couleurs.filet} 0.7 w ${rectangle(zone)} S`)
    },
    fond(zone, couleur = 'fond') {
      decor(`${couleurs[couleur]} ${rectangle(zone)} f`)
    },
    pave(zones) {
      decor(`0 g ${zones.map(rectangle).join(' ')} f`)
    },
  }
}

function traceDe(
  ligne: Ligne,
  x: number,
  y: number,
  { couleur, corps }: Style,
  ouverture: string,
): TexteTrace {
  return { ouverture, couleur, corps, x, y, ligne, fragments: fermerParUnEspace(ligne) }
}

/** The page content as PDF operators. `encoder` answers the glyph of a character in hexadecimal. */
export function enOperateurs(
  { traits }: Plume,
  encoder: (face: Face, signe: string) => string,
): string {
  return traits.map((un) => (typeof un === 'string' ? un : operateurs(un, encoder))).join('\n')
}

/** The faces that the pages use, each with the characters that not every cut of it holds. */
export function facesTracees(plumes: readonly Plume[]): ReadonlyMap<Face, ReadonlySet<string>> {
  const rares = new Map<Face, Set<string>>()
  for (const { traits } of plumes)
    for (const un of traits)
      if (typeof un !== 'string')
        for (const { face, texte } of un.fragments) {
          const siens = rares.get(face) ?? new Set()
          rares.set(face, siens)
          for (const signe of signesRares(texte)) siens.add(signe)
        }
  return rares
}

function operateurs(un: TexteTrace, encoder: (face: Face, signe: string) => string): string {
  const position = `${nombre(un.x)} ${nombre(feuille.hauteur - un.y)}`
  return `${un.ouverture} ${couleurs[un.couleur]} BT ${position} Td ${dessin(un, encoder)} ET EMC`
}

/** The lines of the clauses are the same in all documents: each is drawn once. */
const dessines = new WeakMap<Ligne, { readonly corps: number; readonly texte: string }>()

function dessin(un: TexteTrace, encoder: (face: Face, signe: string) => string): string {
  const connu = dessines.get(un.ligne)
  if (connu?.corps === un.corps) return connu.texte
  const texte = glyphes(un, encoder)
  if (un.fragments.every((fragment) => signesRares(fragment.texte).length === 0))
    dessines.set(un.ligne, { corps: un.corps, texte })
  return texte
}

function glyphes(un: TexteTrace, encoder: (face: Face, signe: string) => string): string {
  const fragments = un.fragments.map(({ face, texte }, i) => {
    // A space stretches what follows it, even when that is in another face.
    const avant = un.fragments[i - 1]?.texte.endsWith(' ') ? ' ' : ''
    return `/F${face} ${un.corps} Tf ${tableauDeGlyphes(texte, avant, face, un, encoder)} TJ`
  })
  const derniere = un.fragments.at(-1)?.face ?? 'normale'
  // The hyphen is drawn but not part of the word: whoever copies the text gets a soft hyphen.
  if (un.ligne.fin === 'cesure')
    fragments.push(`/Span <</ActualText <FEFF00AD>>> BDC [<${encoder(derniere, '-')}>] TJ EMC`)
  return fragments.join(' ')
}

function tableauDeGlyphes(
  texte: string,
  avant: '' | ' ',
  face: Face,
  { corps, ligne }: TexteTrace,
  encoder: (face: Face, signe: string) => string,
): string {
  // Joined once: a string added to piece by piece is a chain, walked again by each page that draws it.
  const tableau = ['[<']
  let precedent: string = avant
  for (const signe of texte) {
    const recul =
      -crenage(precedent, signe, face) - (precedent === ' ' ? (ligne.etirement * 1000) / corps : 0)
    if (recul !== 0) tableau.push('>', nombre(recul), '<')
    tableau.push(encoder(face, signe))
    precedent = signe
  }
  tableau.push('>]')
  return tableau.join('')
}

/** Without a real space at the end of a line, screen readers join the last word to the next. */
function fermerParUnEspace({ fragments, fin }: Ligne): readonly Fragment[] {
  const dernier = fragments.at(-1)
  if (fin !== 'espace' || !dernier) return fragments
  return [...fragments.slice(0, -1), { ...dernier, texte: `${dernier.texte} ` }]
}

function rectangle({ x, y, largeur, hauteur }: Zone): string {
  const bas = feuille.hauteur - y - hauteur
  return `${nombre(x)} ${nombre(bas)} ${nombre(largeur)} ${nombre(hauteur)} re`
}

function nombre(valeur: number): string {
  return String(Math.round(valeur * 100) / 100)
}
