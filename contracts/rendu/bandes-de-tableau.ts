import type { Bloc, Colonne, Texte } from '../blocs.ts'
import type { Atelier } from './bandes.ts'
import { bandesDeLignes, ligneDeBaseDe } from './bandes-de-lignes.ts'
import { gouttiere, hauteurUtile, largeurUtile, marges, type Style, styles } from './charte.ts'
import type { Bande } from './pagination.ts'
import { type Ligne, mettreEnLignes } from './paragraphe.ts'
import type { Plume } from './plume.ts'
import { type Noeud, noeud } from './structure.ts'

/** A table with a header that comes back at the top of each page it runs over. */
export function bandesDeTableau(
  bloc: Extract<Bloc, { sorte: 'tableau' }>,
  atelier: Atelier,
): Bande[] {
  const table = noeud('Table', atelier.racine)
  const grille = grilleDe(bloc.colonnes, bloc.retrait === true, bloc.serre ? 1 : 3.6)
  const legende = legendeDe(bloc.legende, table, grille, atelier)
  const tete = noeud('TR', noeud('THead', table))
  const cellulesDeTete = bloc.colonnes.map(({ intitule }) => ({
    texte: intitule,
    element: noeud('TH', tete, { portee: 'Column' }),
    style: styles.enTete,
  }))
  const [entete] = rangee(cellulesDeTete, grille, atelier, true)
  const corps = noeud('TBody', table)
  const cellule = bloc.serre ? styles.celluleSerree : styles.cellule
  const nommante = bloc.serre ? styles.enTeteSerree : styles.enTete
  const rangees = bloc.lignes.map((ligne) => {
    const tr = noeud('TR', corps)
    const cellules = bloc.colonnes.map((_, i) => {
      const nomme = bloc.enTeteDeLigne === true && i === 0
      const element = nomme ? noeud('TH', tr, { portee: 'Row' }) : noeud('TD', tr)
      return { texte: ligne[i] ?? '', element, style: nomme ? nommante : cellule }
    })
    return rangee(cellules, grille, atelier)
  })
  const premiere = entete ? { ...entete, avant: legende.length > 0 ? 4 : 9, solidaire: true } : null
  return [...legende, ...(premiere ? [premiere] : []), ...enchainer(rangees, entete)]
}

/** Labels and values: a table whose first column names the rows. */
export function bandesDeFiche(bloc: Extract<Bloc, { sorte: 'fiche' }>, atelier: Atelier): Bande[] {
  const table = noeud('Table', atelier.racine)
  const colonnes = [
    { intitule: '', part: 30 },
    { intitule: '', part: 70 },
  ]
  const grille = grilleDe(colonnes, bloc.retrait === true, 3.6)
  const legende = legendeDe(bloc.legende, table, grille, atelier)
  const corps = noeud('TBody', table)
  const rangees = bloc.lignes.map(({ intitule, valeur }) => {
    const tr = noeud('TR', corps)
    const cellules = [
      { texte: intitule, element: noeud('TH', tr, { portee: 'Row' }), style: styles.enTete },
      { texte: valeur, element: noeud('TD', tr), style: styles.cellule },
    ]
    return rangee(cellules, grille, atelier)
  })
  const haut: Bande = {
    hauteur: 0,
    avant: legende.length > 0 ? 4 : 9,
    solidaire: true,
    tracer: (plume, y) => plume.filet(grille.gauche, y, grille.largeur, 0.9, 'filetFort'),
  }
  return [...legende, haut, ...enchainer(rangees, undefined)]
}

interface Grille {
  readonly gauche: number
  readonly largeur: number
  readonly colonnes: readonly ColonnePlacee[]
  /** White inside a cell, above and below. */
  readonly air: number
}

interface ColonnePlacee {
  readonly x: number
  readonly largeur: number
  readonly aFin: boolean
}

const MARGE_DE_CELLULE = 5

function grilleDe(colonnes: readonly Colonne[], retrait: boolean, air: number): Grille {
  const gauche = marges.gauche + (retrait ? gouttiere : 0)
  const largeur = marges.gauche + largeurUtile - gauche
  const parts = colonnes.reduce((somme, { part }) => somme + part, 0)
  let x = gauche
  const placees = colonnes.map(({ part, alignement }) => {
    const large = (largeur * part) / parts
    x += large
    return { x: x - large, largeur: large, aFin: alignement === 'fin' }
  })
  return { gauche, largeur, colonnes: placees, air }
}

function legendeDe(
  legende: string | undefined,
  table: Noeud,
  { gauche, largeur }: Grille,
  { langue }: Atelier,
): Bande[] {
  if (!legende) return []
  const style = styles.legende
  return bandesDeLignes(mettreEnLignes(legende, { langue, style, largeur, justifie: false }), {
    style,
    x: gauche,
    avant: 10,
    element: noeud('Caption', table),
    solidaire: true,
  })
}

interface Cellule {
  readonly texte: Texte
  readonly element: Noeud
  readonly style: Style
}

/** A row: one strip, or one a line when it is so high that moving it whole would leave a hole. */
function rangee(
  cellules: readonly Cellule[],
  grille: Grille,
  atelier: Atelier,
  tete = false,
): Bande[] {
  const cases = cellules.map((une, i) => ({ ...une, ...caseDe(une, grille.colonnes[i], atelier) }))
  const pas = Math.max(...cases.map(({ style }) => style.interligne))
  const placee: RangeePlacee = {
    cases,
    grille,
    pas,
    combien: Math.max(1, ...cases.map(({ lignes }) => lignes.length)),
    // One foot for all, whatever the size of each: label and value stand on the same line.
    base: Math.max(...cases.map(({ style }) => ligneDeBaseDe({ ...style, interligne: pas }))),
  }
  const entiere = pas * placee.combien + 2 * grille.air
  return entiere <= hauteurUtile / 3 ? [rangeeEntiere(placee, entiere, tete)] : rangeeCoupee(placee)
}

interface RangeePlacee {
  readonly cases: readonly CasePlacee[]
  readonly grille: Grille
  /** Height of one line. */
  readonly pas: number
  readonly combien: number
  readonly base: number
}

function rangeeEntiere(placee: RangeePlacee, hauteur: number, tete: boolean): Bande {
  const { cases, grille, pas } = placee
  const { air, gauche, largeur } = grille
  return {
    hauteur,
    avant: 0,
    solidaire: false,
    tracer: (plume, y, rappel) => {
      if (tete) plume.fond({ x: gauche, y, largeur, hauteur })
      // Cell by cell: that is the order in which a row is read.
      for (const une of cases)
        for (const rang of une.lignes.keys())
          tracerLigne(plume, une, rang, y + air + rang * pas + placee.base, rappel)
      plume.filet(gauche, y + hauteur, largeur, tete ? 0.9 : 0.5, tete ? 'filetFort' : 'filet')
    },
  }
}

function rangeeCoupee({ cases, grille, pas, combien, base }: RangeePlacee): Bande[] {
  const { air, gauche, largeur } = grille
  return Array.from({ length: combien }, (_, rang) => {
    const [haut, bas] = [rang === 0 ? air : 0, rang === combien - 1 ? air : 0]
    return {
      hauteur: pas + haut + bas,
      avant: 0,
      solidaire: rang === 0 || rang === combien - 2,
      tracer: (plume, y, rappel) => {
        for (const une of cases) tracerLigne(plume, une, rang, y + haut + base, rappel)
        if (bas > 0) plume.filet(gauche, y + haut + pas + bas, largeur, 0.5, 'filet')
      },
    }
  })
}

function tracerLigne(
  plume: Plume,
  { lignes, aFin, droite, gauche, style, element }: CasePlacee,
  rang: number,
  ligneDeBase: number,
  rappel: boolean,
): void {
  const ligne = lignes[rang]
  if (!ligne) return
  const x = aFin ? droite - ligne.largeur : gauche
  plume.texte(ligne, x, ligneDeBase, style, rappel ? null : element)
}

interface CasePlacee extends Cellule {
  readonly lignes: readonly Ligne[]
  readonly gauche: number
  readonly droite: number
  readonly aFin: boolean
}

function caseDe(
  { texte, style }: Cellule,
  colonne: ColonnePlacee | undefined,
  { langue }: Atelier,
) {
  const { x, largeur, aFin } = colonne ?? { x: marges.gauche, largeur: largeurUtile, aFin: false }
  const interieur = largeur - 2 * MARGE_DE_CELLULE
  return {
    lignes: mettreEnLignes(texte, { langue, style, largeur: interieur, justifie: false }),
    gauche: x + MARGE_DE_CELLULE,
    droite: x + largeur - MARGE_DE_CELLULE,
    aFin,
  }
}

/**
 * A small table is not cut. In a long one the last two rows stay together, and each row remembers the
 * header to draw again.
 */
function enchainer(rangees: readonly Bande[][], rappel: Bande | undefined): Bande[] {
  const hauteur = rangees.flat().reduce((somme, une) => somme + une.hauteur, 0)
  const derniere = rangees.length - 1
  return rangees.flatMap((bandes, i) =>
    bandes.map((une, j) => {
      const lie = hauteur <= hauteurUtile / 3 ? i < derniere : i === derniere - 1
      const solidaire = une.solidaire || (lie && j === bandes.length - 1)
      return { ...une, ...(rappel && { rappel }), solidaire }
    }),
  )
}
