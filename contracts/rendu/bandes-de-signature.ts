import type { CaseASigner, Texte } from '../blocs.ts'
import type { Atelier } from './bandes.ts'
import { ligneDeBaseDe } from './bandes-de-lignes.ts'
import { largeurUtile, marges, type Style, styles } from './charte.ts'
import type { Bande } from './pagination.ts'
import { type Ligne, mettreEnLignes } from './paragraphe.ts'
import type { Plume, Zone } from './plume.ts'
import { type Noeud, noeud } from './structure.ts'

/** Where a party signs: the empty part of its box. Points from the top left of the page. */
export interface CaseTracee {
  readonly partie: string
  readonly rang: number
  readonly page: number
  readonly zone: Zone
}

const PAR_RANGEE = 3
const ENTRE = 12
const MARGE = 7
const HAUTEUR_A_SIGNER = 62

/** Rows of at most three boxes, as even as can be; a row is never cut. */
export function bandesDesSignatures(cases: readonly CaseASigner[], atelier: Atelier): Bande[] {
  const rangees = Math.max(1, Math.ceil(cases.length / PAR_RANGEE))
  // A lone box keeps half the width: a signature does not need a whole line.
  const parRangee = Math.max(2, Math.ceil(cases.length / rangees))
  return Array.from({ length: rangees }, (_, i) => ({
    ...rangeeDeCases(cases.slice(i * parRangee, (i + 1) * parRangee), parRangee, atelier),
    solidaire: i < rangees - 1,
  }))
}

interface Boite extends CaseASigner {
  readonly x: number
  readonly textes: readonly { ligne: Ligne; style: Style; element: Noeud }[]
  readonly mentions: readonly { ligne: Ligne; style: Style; element: Noeud }[]
}

function rangeeDeCases(cases: readonly CaseASigner[], parRangee: number, atelier: Atelier): Bande {
  const large = (largeurUtile - ENTRE * (parRangee - 1)) / parRangee
  const boites = cases.map((une, i) =>
    boiteDe(une, marges.gauche + i * (large + ENTRE), large, atelier),
  )
  const haut = Math.max(...boites.map(({ textes }) => hauteurDe(textes)))
  const bas = Math.max(...boites.map(({ mentions }) => hauteurDe(mentions)))
  const hauteur = MARGE + haut + HAUTEUR_A_SIGNER + bas + MARGE
  return {
    hauteur,
    avant: 12,
    solidaire: false,
    tracer: (plume, y) => {
      for (const boite of boites) {
        const aSigner = {
          x: boite.x + MARGE,
          y: y + MARGE + haut,
          largeur: large - 2 * MARGE,
          hauteur: HAUTEUR_A_SIGNER,
        }
        plume.cadre({ x: boite.x, y, largeur: large, hauteur })
        ecrire(plume, boite.textes, boite.x + MARGE, y + MARGE)
        ecrire(plume, boite.mentions, boite.x + MARGE, aSigner.y + HAUTEUR_A_SIGNER)
        const { partie, rang } = boite
        atelier.cases.push({ partie, rang, page: plume.rang, zone: aSigner })
      }
    },
  }
}

function boiteDe(une: CaseASigner, x: number, large: number, atelier: Atelier): Boite {
  const groupe = noeud('Div', atelier.racine)
  const { langue } = atelier
  const composer = (texte: Texte, style: Style) => {
    const element = noeud('P', groupe)
    const largeur = large - 2 * MARGE
    return mettreEnLignes(texte, { langue, style, largeur, justifie: false }).map((ligne) => ({
      ligne,
      style,
      element,
    }))
  }
  const textes = [
    ...composer(une.role, styles.role),
    ...une.lignes.flatMap((texte) => composer(texte, styles.cellule)),
  ]
  return { ...une, x, textes, mentions: composer(une.mention, styles.pied) }
}

function hauteurDe(textes: readonly { style: Style }[]): number {
  return textes.reduce((somme, { style }) => somme + style.interligne, 0)
}

function ecrire(plume: Plume, textes: Boite['textes'], x: number, haut: number): void {
  let y = haut
  for (const { ligne, style, element } of textes) {
    plume.texte(ligne, x, y + ligneDeBaseDe(style), style, element)
    y += style.interligne
  }
}
