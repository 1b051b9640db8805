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

/** A name taken apart once, to be compared with many others. */
export interface NomAnalyse {
  readonly nom: Partie
  readonly prenom: Partie
}

interface Partie {
  readonly mots: readonly string[]
  readonly colle: string
  /** Which of the letters a to z occur, one bit each. */
  readonly lettres: number
}

/** Null when the surname or the given name is missing: half a name resembles half a town. */
export function analyserNom({ nom, prenom }: Silhouette): NomAnalyse | null {
  return nom && prenom ? { nom: partie(nom), prenom: partie(prenom) } : null
}

/**
 * Whether two names may be one name heard, transliterated or abridged differently: surname and given
 * name both close («Hamza», «Haamza»; «Rahimi», «Raheemi»), a second surname left out, or both swapped.
 * Two given names that merely share a first letter are two people: twins are born on one day.
 */
export function nomsProches(un: NomAnalyse | null, autre: NomAnalyse | null): boolean {
  if (!un || !autre) return false
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

function partie(texte: string): Partie {
  const lesMots = mots(texte)
  const colle = lesMots.join('')
  const rangs = [...colle].map((lettre) => lettre.charCodeAt(0) - 97)
  const lettres = rangs.reduce(
    (bits, rang) => (rang >= 0 && rang < 26 ? bits | (1 << rang) : bits),
    0,
  )
  return { mots: lesMots, colle, lettres }
}

function partiesProches(une: Partie, autre: Partie): boolean {
  const tolerance = Math.min(une.colle.length, autre.colle.length) >= 6 ? 2 : 1
  const ecart = Math.abs(une.colle.length - autre.colle.length)
  return (
    (ecart <= tolerance &&
      // One edit changes at most two letters of the alphabet: most pairs need no closer look.
      bitsDe(une.lettres ^ autre.lettres) <= 2 * tolerance &&
      distance(une.colle, autre.colle, tolerance) <= tolerance) ||
    inclus(une.mots, autre.mots) ||
    inclus(autre.mots, une.mots)
  )
}

/** «Oliveira» in «Oliveira Souza»: a whole word, not a particle. */
function inclus(petite: readonly string[], grande: readonly string[]): boolean {
  return (
    petite.length < grande.length &&
    petite.some((mot) => mot.length > 3) &&
    petite.every((mot) => grande.includes(mot))
  )
}

/**
 * Edits between two words, two neighbouring letters swapped counting as one (optimal alignment).
 * Beyond `plafond` only that it is beyond: names mostly differ at once, and many are compared.
 */
export function distance(une: string, autre: string, plafond = Number.POSITIVE_INFINITY): number {
  let avantDerniere: number[] = []
  let derniere = Array.from({ length: autre.length + 1 }, (_, j) => j)
  for (let i = 1; i <= une.length; i++) {
    const ligne = [i]
    let meilleur = i
    for (let j = 1; j <= autre.length; j++) {
      const cout = une[i - 1] === autre[j - 1] ? 0 : 1
      let choix = Math.min(at(derniere, j) + 1, at(ligne, j - 1) + 1, at(derniere, j - 1) + cout)
      if (i > 1 && j > 1 && une[i - 1] === autre[j - 2] && une[i - 2] === autre[j - 1])
        choix = Math.min(choix, at(avantDerniere, j - 2) + 1)
      ligne.push(choix)
      meilleur = Math.min(meilleur, choix)
    }
    if (meilleur > plafond) return meilleur
    avantDerniere = derniere
    derniere = ligne
  }
  return at(derniere, autre.length)
}

function bitsDe(nombre: number): number {
  let bits = 0
  for (let reste = nombre; reste !== 0; reste &= reste - 1) bits++
  return bits
}

function at(ligne: readonly number[], j: number): number {
  return ligne[j] ?? Number.POSITIVE_INFINITY
}
