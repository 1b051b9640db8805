import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import { mots } from '#app/domain/shared/texte.ts'

/** What two records are compared by. */
export interface Silhouette {
  readonly nom: string | null
  readonly prenom: string | null
  readonly naissance: DateCivile | null
}

/** The name as one key, in whatever order it was typed: «Nguyen Minh» and «MINH Nguyễn» are one. */
export function cleDeNom({ nom, prenom }: Silhouette): string {
  return [...mots(nom ?? ''), ...mots(prenom ?? '')].toSorted().join(' ')
}

/**
 * Whether two names may be one name heard, transliterated or abridged differently: surname and given
 * name both close («Hamza», «Haamza»; «Rahimi», «Raheemi»), a second surname left out, or both swapped.
 * Two given names that merely share a first letter are two people: twins are born on one day.
 */
export function nomsProches(un: Silhouette, autre: Silhouette): boolean {
  if (!un.nom || !un.prenom || !autre.nom || !autre.prenom) return false
  return (
    (partiesProches(un.nom, autre.nom) && partiesProches(un.prenom, autre.prenom)) ||
    (partiesProches(un.nom, autre.prenom) && partiesProches(un.prenom, autre.nom))
  )
}

/**
 * Whether two birth dates may be one, badly typed: equal, one of them missing, day and month swapped, or
 * one of the three parts different.
 */
export function naissancesProches(une: DateCivile | null, autre: DateCivile | null): boolean {
  if (une === null || autre === null || une === autre) return true
  const [a, b] = [une.split('-'), autre.split('-')]
  const memes = a.filter((partie, i) => partie === b[i]).length
  return memes === 2 || (a[0] === b[0] && a[1] === b[2] && a[2] === b[1])
}

function partiesProches(une: string, autre: string): boolean {
  const [a, b] = [mots(une), mots(autre)]
  const [colle, autreColle] = [a.join(''), b.join('')]
  const tolerance = Math.min(colle.length, autreColle.length) >= 6 ? 2 : 1
  return distance(colle, autreColle) <= tolerance || inclus(a, b) || inclus(b, a)
}

/** «Oliveira» in «Oliveira Souza»: a whole word, not a particle. */
function inclus(petite: readonly string[], grande: readonly string[]): boolean {
  return (
    petite.length < grande.length &&
    petite.some((mot) => mot.length > 3) &&
    petite.every((mot) => grande.includes(mot))
  )
}

/** Edits between two words, two neighbouring letters swapped counting as one (optimal alignment). */
export function distance(une: string, autre: string): number {
  let avantDerniere: number[] = []
  let derniere = Array.from({ length: autre.length + 1 }, (_, j) => j)
  for (let i = 1; i <= une.length; i++) {
    const ligne = [i]
    for (let j = 1; j <= autre.length; j++) {
      const cout = une[i - 1] === autre[j - 1] ? 0 : 1
      const choix = [at(derniere, j) + 1, at(ligne, j - 1) + 1, at(derniere, j - 1) + cout]
      if (i > 1 && j > 1 && une[i - 1] === autre[j - 2] && une[i - 2] === autre[j - 1])
        choix.push(at(avantDerniere, j - 2) + 1)
      ligne.push(Math.min(...choix))
    }
    avantDerniere = derniere
    derniere = ligne
  }
  return at(derniere, autre.length)
}

function at(ligne: readonly number[], j: number): number {
  return ligne[j] ?? Number.POSITIVE_INFINITY
}
