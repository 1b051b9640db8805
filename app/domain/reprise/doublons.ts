import type { Niss } from '#app/domain/shared/niss.ts'
import { replier } from '#app/domain/shared/texte.ts'
import { analyserNom, cleDeNom, nomsProches, type Silhouette } from './ressemblance.ts'

/** A person the centre already knows. Her number is known by its index only: numbers stay encrypted. */
export interface PersonneConnue extends Silhouette {
  readonly id: string
  readonly indexNiss: string | null
  readonly commune: string | null
}

/** A clean row that might be one of them. */
export interface PersonneDeLigne extends Silhouette {
  readonly rang: number
  readonly niss: Niss | null
  readonly commune: string | null
}

export type Appariement =
  /** The same number, or the same name and birth date with no number against it. */
  | {
      readonly rang: number
      readonly issue: 'connue'
      readonly id: string
      readonly preuve: 'niss' | 'identite'
    }
  /** To be shown side by side: somebody decides. In the order of the ids given. */
  | { readonly rang: number; readonly issue: 'probable'; readonly ids: readonly string[] }
  | { readonly rang: number; readonly issue: 'nouvelle' }

/**
 * Holds the rows of a file against the people already known, so that running an import twice creates
 * nobody twice. Two different numbers are two people; a row without a number is recognised by name
 * and birth date together, never by name alone. `indexNiss` turns a number into the index it is
 * stored under.
 */
export function apparierDoublons(
  connues: readonly PersonneConnue[],
  lignes: readonly PersonneDeLigne[],
  indexNiss: (niss: Niss) => string,
): Appariement[] {
  const parNiss = new Map(
    connues.flatMap((une) => (une.indexNiss ? [[une.indexNiss, une] as const] : [])),
  )
  const parNom = grouper(connues, cleDeNom)
  const parNaissance = grouper(connues, ({ naissance }) => naissance)
  return lignes.map((ligne) => {
    const index = ligne.niss && indexNiss(ligne.niss)
    const memeNiss = index ? parNiss.get(index) : undefined
    if (memeNiss) return { rang: ligne.rang, issue: 'connue', id: memeNiss.id, preuve: 'niss' }
    const possibles = [
      ...new Set([
        ...voisines(parNom, cleDeNom(ligne)),
        ...voisines(parNaissance, ligne.naissance),
      ]),
    ].filter((connue) => !(index && connue.indexNiss))
    return conclure(ligne, possibles)
  })
}

function conclure(ligne: PersonneDeLigne, possibles: readonly PersonneConnue[]): Appariement {
  const { rang } = ligne
  const identiques = possibles.filter((connue) => estIdentique(connue, ligne))
  const [seule, ...autres] = identiques
  if (seule && autres.length === 0)
    return { rang, issue: 'connue', id: seule.id, preuve: 'identite' }
  const ids = possibles.filter((connue) => estProbable(connue, ligne)).map(({ id }) => id)
  return ids.length > 0 ? { rang, issue: 'probable', ids } : { rang, issue: 'nouvelle' }
}

function estIdentique(connue: PersonneConnue, ligne: PersonneDeLigne): boolean {
  return (
    connue.naissance !== null &&
    connue.naissance === ligne.naissance &&
    cleDeNom(connue) === cleDeNom(ligne)
  )
}

/** Born the same day under nearly the same name; or the same name and place, one date missing. */
function estProbable(connue: PersonneConnue, ligne: PersonneDeLigne): boolean {
  if (connue.naissance !== null && ligne.naissance !== null)
    return (
      connue.naissance === ligne.naissance && nomsProches(analyserNom(connue), analyserNom(ligne))
    )
  const memeCommune =
    connue.commune !== null &&
    ligne.commune !== null &&
    replier(connue.commune) === replier(ligne.commune)
  return memeCommune && cleDeNom(connue) === cleDeNom(ligne)
}

function grouper(
  connues: readonly PersonneConnue[],
  cle: (connue: PersonneConnue) => string | null,
): Map<string, PersonneConnue[]> {
  const groupes = new Map<string, PersonneConnue[]>()
  for (const connue of connues) {
    const valeur = cle(connue)
    if (!valeur) continue
    const groupe = groupes.get(valeur)
    if (groupe) groupe.push(connue)
    else groupes.set(valeur, [connue])
  }
  return groupes
}

function voisines(groupes: Map<string, PersonneConnue[]>, cle: string | null): PersonneConnue[] {
  return (cle && groupes.get(cle)) || []
}
