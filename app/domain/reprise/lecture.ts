import { type Carnet, type Lecteur, ouvrirCarnet } from './carnet.ts'
import type { Colonne } from './colonnes.ts'
import { type LigneBrute, reconnaitreFeuilles } from './entetes.ts'
import {
  type Doublon,
  type Lecture,
  type LigneLue,
  type MotifDeRebut,
  statutDe,
} from './reprise.ts'
import { type Cellule, estVide, type Tableau, texteDe } from './tableau.ts'

/** How the rows of one kind of file are read. */
export interface Recette<Propre, Cle extends string> {
  readonly colonnes: readonly Colonne<Cle>[]
  /** When all of these are empty, a row with hardly anything in it is a total or a remark. */
  readonly identifiants: readonly Cle[]
  readonly lireUne: (lecteur: Lecteur<Cle>) => Propre
  /** Looks at all rows together. May note problems in their notebooks. */
  readonly rapprocher: (lignes: readonly LigneARapprocher<Propre, Cle>[]) => Rapprochements
}

export interface LigneARapprocher<Propre, Cle extends string> {
  readonly rang: number
  readonly propre: Propre
  readonly lecteur: Lecteur<Cle>
}

export interface Rapprochements {
  /** By rank of the row: the earlier row it repeats. */
  readonly doublons: ReadonlyMap<number, Pick<Doublon, 'de' | 'certitude'>>
  /** By rank of the row: rows that look alike and are others. */
  readonly distincts: ReadonlyMap<number, readonly number[]>
}

/**
 * Reads all sheets of a file by a recipe: junk is put aside, every other row is read alone, then all
 * are compared. Refuses only a file without headers (`reprise/entetes_introuvables`).
 */
export function lireLignes<Propre, Cle extends string>(
  tableau: Tableau,
  recette: Recette<Propre, Cle>,
): Lecture<Propre, Cle> {
  const { feuilles, ignorees } = reconnaitreFeuilles(tableau, recette.colonnes)
  const ouvertes = feuilles.flatMap(({ lignes, place }) =>
    lignes.map((brute) => ouvrir(brute, place, recette)),
  )
  const retenues = ouvertes.flatMap(({ brute, carnet, propre }) =>
    propre === null ? [] : [{ rang: brute.rang, propre, lecteur: carnet }],
  )
  const rapprochements = recette.rapprocher(retenues)
  return {
    lignes: ouvertes.map((ouverte) => conclure(ouverte, rapprochements, recette.colonnes)),
    entetes: feuilles.map(({ entetes }) => entetes),
    feuillesIgnorees: ignorees,
  }
}

interface LigneOuverte<Propre, Cle extends string> {
  readonly brute: LigneBrute
  readonly carnet: Carnet<Cle>
  readonly propre: Propre | null
  readonly rebut: MotifDeRebut | null
}

function ouvrir<Propre, Cle extends string>(
  brute: LigneBrute,
  place: ReadonlyMap<Cle, number>,
  { identifiants, lireUne }: Recette<Propre, Cle>,
): LigneOuverte<Propre, Cle> {
  const carnet = ouvrirCarnet(brute, place)
  const rebut = rebutDe(
    brute,
    identifiants.every((cle) => texteDe(carnet.cellule(cle)) === null),
  )
  return { brute, carnet, rebut, propre: rebut ? null : lireUne(carnet) }
}

/** A row that is no data. A person named Total has a given name or a number beside it. */
function rebutDe(ligne: LigneBrute, sansIdentifiant: boolean): MotifDeRebut | null {
  if (estVide(ligne.cellules)) return 'ligne_vide'
  if (ligne.repeteEntetes) return 'entete_repetee'
  if (!sansIdentifiant) return null
  const textes = ligne.cellules.map(texteDe).filter((texte) => texte !== null)
  if (TOTAL.test(textes[0] ?? '') && textes.length <= 6) return 'total'
  return textes.length === 1 ? 'note' : null
}

const TOTAL =
  /^(sous-?total|subtotaal|grand total|total|totaux|totaal|algemeen totaal|somme|som|nombre|aantal)\b/i

function conclure<Propre, Cle extends string>(
  { brute, carnet, propre, rebut }: LigneOuverte<Propre, Cle>,
  { doublons, distincts }: Rapprochements,
  colonnes: readonly Colonne<Cle>[],
): LigneLue<Propre, Cle> {
  const doublon = doublons.get(brute.rang)
  const problemes = carnet.problemes()
  return {
    feuille: brute.feuille,
    numero: brute.numero,
    rang: brute.rang,
    cellules: cellulesDe(carnet, colonnes),
    statut: rebut ? 'junk' : doublon ? 'duplicate' : statutDe(problemes),
    propre,
    rebut,
    problemes: doublon ? [] : problemes,
    normalise: carnet.normalisees(),
    doublon: doublon ? { ...doublon, problemesSinon: problemes } : null,
    pasDoublonDe: distincts.get(brute.rang) ?? [],
  }
}

function cellulesDe<Cle extends string>(
  { cellule }: Lecteur<Cle>,
  colonnes: readonly Colonne<Cle>[],
): Partial<Record<Cle, Cellule>> {
  const cellules: Partial<Record<Cle, Cellule>> = {}
  for (const { cle } of colonnes) {
    const valeur = cellule(cle)
    if (valeur !== null) cellules[cle] = valeur
  }
  return cellules
}
