import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { replier } from '#app/domain/shared/texte.ts'
import type { Colonne } from './colonnes.ts'
import type { EntetesLus } from './reprise.ts'
import { type Cellule, estVide, type Feuille, type Tableau, texteDe } from './tableau.ts'

/** Headers stand near the top: above them only titles, dates and names of groups of columns. */
const LIGNES_FOUILLEES = 40

export interface FeuilleReconnue<Cle extends string> {
  readonly entetes: EntetesLus<Cle>
  readonly place: ReadonlyMap<Cle, number>
  readonly lignes: readonly LigneBrute[]
}

export interface LigneBrute {
  readonly feuille: string
  readonly numero: number
  readonly rang: number
  readonly cellules: readonly Cellule[]
  /** The headers written once more, as when two lists were pasted together. */
  readonly repeteEntetes: boolean
}

/**
 * Finds the headers of every sheet and hands over the rows below them, ranked through all sheets.
 * Empty rows at the end are left out. Refuses (`reprise/entetes_introuvables`) a file in which no
 * sheet has the indispensable columns.
 */
export function reconnaitreFeuilles<Cle extends string>(
  tableau: Tableau,
  colonnes: readonly Colonne<Cle>[],
): { readonly feuilles: FeuilleReconnue<Cle>[]; readonly ignorees: string[] } {
  const feuilles: FeuilleReconnue<Cle>[] = []
  const ignorees: string[] = []
  let rang = 0
  for (const feuille of tableau.feuilles) {
    const reconnue = reconnaitreFeuille(feuille, colonnes, rang)
    if (reconnue) feuilles.push(reconnue)
    else ignorees.push(feuille.nom)
    rang += reconnue?.lignes.length ?? 0
  }
  if (feuilles.length === 0)
    throw new ErreurMetier('reprise/entetes_introuvables', {
      attendus: colonnes
        .filter(({ indispensable }) => indispensable)
        .map(({ fr, nl }) => `${fr} / ${nl}`),
    })
  return { feuilles, ignorees }
}

/** What each title of a kind of file means, own titles before synonyms. */
export function titresConnus<Cle extends string>(
  colonnes: readonly Colonne<Cle>[],
): ReadonlyMap<string, Cle> {
  const connus = new Map<string, Cle>()
  const ajouter = (titre: string, cle: Cle) => {
    if (!connus.has(cleDeTitre(titre))) connus.set(cleDeTitre(titre), cle)
  }
  for (const { cle, fr, nl } of colonnes) for (const titre of [cle, fr, nl]) ajouter(titre, cle)
  for (const { cle, synonymes } of colonnes) for (const titre of synonymes) ajouter(titre, cle)
  return connus
}

/** The column that a title means; undefined when none does. */
export function colonneDuTitre<Cle extends string>(
  titres: ReadonlyMap<string, Cle>,
  titre: string,
): Cle | undefined {
  return titres.get(cleDeTitre(titre))
}

function reconnaitreFeuille<Cle extends string>(
  feuille: Feuille,
  colonnes: readonly Colonne<Cle>[],
  rangAvant: number,
): FeuilleReconnue<Cle> | null {
  const dictionnaire = titresConnus(colonnes)
  const essais = feuille.lignes
    .slice(0, LIGNES_FOUILLEES)
    .map((ligne, index) => ({ index, ...lireTitres(ligne, dictionnaire) }))
  const meilleur = essais.reduce((a, b) => (b.place.size > a.place.size ? b : a), AUCUN<Cle>())
  const complet = colonnes.every(
    ({ cle, indispensable }) => !indispensable || meilleur.place.has(cle),
  )
  if (meilleur.place.size === 0 || !complet) return null
  const { index, place, inconnus, enDouble } = meilleur
  return {
    place,
    entetes: {
      feuille: feuille.nom,
      ligne: index + 1,
      reconnus: [...place.keys()],
      inconnus,
      enDouble,
      absents: colonnes.map(({ cle }) => cle).filter((cle) => !place.has(cle)),
    },
    lignes: lignesSous(feuille, index, rangAvant, (ligne) => {
      // One look at the first cell spares reading every row twice.
      const premiere = ligne.map(texteDe).find((texte) => texte !== null)
      if (!premiere || !colonneDuTitre(dictionnaire, premiere)) return false
      const titres = lireTitres(ligne, dictionnaire).place
      return titres.size > 1 && titres.size * 2 >= place.size
    }),
  }
}

interface Titres<Cle extends string> {
  readonly place: ReadonlyMap<Cle, number>
  readonly inconnus: readonly string[]
  readonly enDouble: readonly string[]
}

function AUCUN<Cle extends string>(): Titres<Cle> & { readonly index: number } {
  return { index: -1, place: new Map<Cle, number>(), inconnus: [], enDouble: [] }
}

function lireTitres<Cle extends string>(
  ligne: readonly Cellule[],
  dictionnaire: ReadonlyMap<string, Cle>,
): Titres<Cle> {
  const place = new Map<Cle, number>()
  const inconnus: string[] = []
  const enDouble: string[] = []
  ligne.forEach((cellule, index) => {
    const titre = texteDe(cellule)
    if (titre === null) return
    const cle = colonneDuTitre(dictionnaire, titre)
    if (cle === undefined) inconnus.push(titre)
    else if (place.has(cle)) enDouble.push(titre)
    else place.set(cle, index)
  })
  return { place, inconnus, enDouble }
}

function lignesSous(
  feuille: Feuille,
  entete: number,
  rangAvant: number,
  repeteEntetes: (ligne: readonly Cellule[]) => boolean,
): LigneBrute[] {
  const derniere = feuille.lignes.findLastIndex((ligne) => !estVide(ligne))
  return feuille.lignes.slice(entete + 1, derniere + 1).map((cellules, i) => ({
    feuille: feuille.nom,
    numero: entete + i + 2,
    rang: rangAvant + i + 1,
    cellules,
    repeteEntetes: repeteEntetes(cellules),
  }))
}

/** «N° de tél. :» and «n de tel» are the same title. */
function cleDeTitre(titre: string): string {
  return replier(titre).replace(/[^a-z0-9]/g, '')
}
