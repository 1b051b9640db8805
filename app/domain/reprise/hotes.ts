import { lireBce, type NumeroBce } from '#app/domain/shared/bce.ts'
import type { CodePostal } from '#app/domain/shared/code-postal.ts'
import { replier } from '#app/domain/shared/texte.ts'
import type { Lecteur } from './carnet.ts'
import { type CategorieHote, lireCategorieHote } from './categories-hote.ts'
import { type CleHote, colonnesHotes } from './colonnes-hotes.ts'
import { colonneDuTitre, titresConnus } from './entetes.ts'
import { type LigneARapprocher, lireLignes, type Rapprochements } from './lecture.ts'
import { rapprocherParCle } from './rapprochements.ts'
import type { Lecture } from './reprise.ts'
import type { Tableau } from './tableau.ts'
import { lireChoix, lireLieu, lireListe, lireTexteLibre } from './valeurs.ts'

const titres = titresConnus(colonnesHotes)

/** A host as a file gives it, cleaned. */
export interface HoteRepris {
  readonly ref: string | null
  readonly nom: string | null
  readonly categorie: CategorieHote | null
  readonly bce: NumeroBce | null
  readonly adresse: string | null
  readonly cp: CodePostal | null
  readonly commune: string | null
  readonly quartier: string | null
  readonly secteur: string | null
  readonly statut_art60: string | null
  /** References of its posts in the other file. */
  readonly postes: readonly string[]
  readonly source: string | null
  /** Columns whose value somebody deduced: to be confirmed with the host. */
  readonly a_confirmer: readonly string[]
}

/**
 * Reads a list of hosts. A missing commune or category is flagged, never refused: a host without a
 * name is the only one that cannot be taken over. Refuses a file without headers.
 */
export function lireHotes(tableau: Tableau): Lecture<HoteRepris, CleHote> {
  return lireLignes(tableau, {
    colonnes: colonnesHotes,
    identifiants: ['categorie', 'bce', 'cp', 'commune'],
    lireUne: lireHote,
    rapprocher: rapprocherHotes,
  })
}

/** The company number; an absent one says nothing, a wrong one is noted. */
export function lireBceDe(lecteur: Lecteur<'bce'>): NumeroBce | null {
  const { bce = null, probleme } = lireBce(lecteur.texte('bce') ?? '')
  if (probleme && probleme !== 'absent') lecteur.noter('bce_invalid', 'bce')
  return bce
}

/** Columns named in another one («places~» meaning partly), under the keys used here. */
export function lireAConfirmer<Cle extends string>(
  lecteur: Lecteur<'deduit'>,
  titres: ReadonlyMap<string, Cle>,
): string[] {
  const noms = lireListe(lecteur, 'deduit').map((nom) => nom.replace(/~$/, ''))
  if (noms.length > 0) lecteur.noter('value_inferred', 'deduit')
  return noms.map((nom) => colonneDuTitre(titres, nom) ?? nom)
}

function lireHote(lecteur: Lecteur<CleHote>): HoteRepris {
  const nom = lireTexteLibre(lecteur, 'nom')
  if (!nom) lecteur.noter('missing_hote', 'nom')
  const categorie = lireChoix(lecteur, 'categorie', lireCategorieHote, 'categorie_unreadable')
  if (!categorie && !lecteur.texte('categorie')) lecteur.noter('missing_categorie', 'categorie')
  return {
    ref: lireTexteLibre(lecteur, 'ref'),
    nom,
    categorie,
    bce: lireBceDe(lecteur),
    ...lireLieu(lecteur),
    secteur: lireTexteLibre(lecteur, 'secteur'),
    statut_art60: lireTexteLibre(lecteur, 'statut_art60'),
    postes: lireListe(lecteur, 'postes'),
    source: lireTexteLibre(lecteur, 'source'),
    a_confirmer: lireAConfirmer(lecteur, titres),
  }
}

/** The same number is the same host; so is the same name at the same place. */
function rapprocherHotes(lignes: readonly LigneARapprocher<HoteRepris, CleHote>[]): Rapprochements {
  return rapprocherParCle(lignes, [
    ['same_ref', ({ ref }) => ref],
    ['same_ref', ({ bce, adresse, nom }) => bce && `${bce}|${replier(adresse ?? nom ?? '')}`],
    ['probable', ({ nom, cp, commune }) => nom && `${replier(nom)}|${cp ?? commune ?? ''}`],
  ])
}
