import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import { replier } from '#app/domain/shared/texte.ts'
import type { LigneARapprocher, Rapprochements } from './lecture.ts'
import type { Doublon } from './reprise.ts'
import {
  analyserNom,
  cleDeNom,
  type NomAnalyse,
  naissancesProches,
  nomsProches,
} from './ressemblance.ts'

/** What people in a file are compared by. */
export interface PersonneReprise {
  readonly nom: string | null
  readonly prenom: string | null
  readonly niss: string | null
  readonly naissance: DateCivile | null
  readonly adresse: string | null
  readonly cp: string | null
  readonly commune: string | null
  readonly tel: string | null
  readonly email: string | null
}

type Ligne = LigneARapprocher<PersonneReprise, 'niss' | 'nom' | 'naissance' | 'email'>

/**
 * Compares the people of one file with each other. The same number, or the same birth date with
 * nearly the same name and something in common besides, is a duplicate of the earlier row. Homonyms,
 * twins and people who share an e-mail address are named, so that nobody merges them.
 */
export function rapprocherPersonnes(lignes: readonly Ligne[]): Rapprochements {
  const doublons = new Map<number, Pick<Doublon, 'de' | 'certitude'>>()
  const distincts = new Map<number, Set<number>>()
  chercherMemesNumeros(lignes, doublons, distincts)
  chercherProbables(lignes, doublons)
  const restantes = lignes.filter(({ rang }) => !doublons.has(rang))
  signaler(restantes, 'homonym', 'nom', cleHomonyme, distincts)
  signaler(restantes, 'twin', 'naissance', cleJumeau, distincts)
  signaler(restantes, 'email_shared', 'email', ({ propre }) => propre.email, distincts)
  return {
    doublons: versLaPremiere(doublons),
    distincts: new Map(
      [...distincts].map(([rang, autres]) => [rang, [...autres].toSorted((a, b) => a - b)]),
    ),
  }
}

type Doublons = Map<number, Pick<Doublon, 'de' | 'certitude'>>
type Distincts = Map<number, Set<number>>

function chercherMemesNumeros(
  lignes: readonly Ligne[],
  doublons: Doublons,
  distincts: Distincts,
): void {
  for (const [premiere, ...suivantes] of groupes(lignes, ({ propre }) => propre.niss)) {
    if (!premiere) continue
    for (const suivante of suivantes) {
      // One number for two people who have nothing else in common was copied to the wrong row.
      if (sontEtrangers(premiere.propre, suivante.propre)) {
        for (const { lecteur } of [premiere, suivante]) lecteur.noter('niss_shared', 'niss')
        separer([premiere, suivante], distincts)
      } else doublons.set(suivante.rang, { de: premiere.rang, certitude: 'same_niss' })
    }
  }
}

function sontEtrangers(un: PersonneReprise, autre: PersonneReprise): boolean {
  const autreJour =
    un.naissance !== null && autre.naissance !== null && un.naissance !== autre.naissance
  return (
    autreJour &&
    un.nom !== null &&
    autre.nom !== null &&
    !nomsProches(analyserNom(un), analyserNom(autre))
  )
}

/**
 * In a crowd (everybody born on 1 January for want of a date, one telephone for a whole shelter) a row is
 * compared with this many before it: enough for real lists, and no list takes minutes.
 */
const VOISINES_MAX = 200

/**
 * Candidates for comparison are those born on one day, or with a telephone, an e-mail or an address in
 * common: comparing everybody with everybody would take hours for twenty thousand rows.
 */
function chercherProbables(lignes: readonly Ligne[], doublons: Doublons): void {
  const libres = lignes.filter(({ rang }) => !doublons.has(rang))
  const noms = new Map(libres.map(({ rang, propre }) => [rang, analyserNom(propre)]))
  for (const cle of CLES_DE_RECHERCHE)
    for (const groupe of groupes(libres, ({ propre }) => cle(propre)))
      groupe.forEach((suivante, i) => {
        if (doublons.has(suivante.rang)) return
        const premiere = groupe
          .slice(Math.max(0, i - VOISINES_MAX), i)
          .find((une) => !doublons.has(une.rang) && estProbable(une, suivante, noms, cle))
        if (premiere) doublons.set(suivante.rang, { de: premiere.rang, certitude: 'probable' })
      })
}

type CleDeRecherche = (personne: PersonneReprise) => string | null

const CLES_DE_RECHERCHE: readonly CleDeRecherche[] = [
  ({ naissance }) => naissance,
  ({ tel }) => tel,
  ({ email }) => email,
  cleAdresse,
]

/** Two different numbers are two people, whatever else is alike. The names, costly, come last. */
function estProbable(
  { rang, propre }: Ligne,
  suivante: Ligne,
  noms: ReadonlyMap<number, NomAnalyse | null>,
  cle: CleDeRecherche,
): boolean {
  if (propre.niss && suivante.propre.niss) return false
  // Born on one day: compared already, under the first key.
  if (
    cle !== CLES_DE_RECHERCHE[0] &&
    propre.naissance &&
    propre.naissance === suivante.propre.naissance
  )
    return false
  return (
    naissancesProches(propre.naissance, suivante.propre.naissance) &&
    ontUnLien(propre, suivante.propre) &&
    nomsProches(noms.get(rang) ?? null, noms.get(suivante.rang) ?? null)
  )
}

/** A telephone, an e-mail or an address; for people born on the same day, the place is enough. */
function ontUnLien(une: PersonneReprise, autre: PersonneReprise): boolean {
  const memes = (lire: (personne: PersonneReprise) => string | null) => {
    const valeur = lire(une)
    return valeur !== null && valeur === lire(autre)
  }
  return (
    (une.naissance === autre.naissance && memes(({ cp, commune }) => cp ?? commune)) ||
    memes(({ tel }) => tel) ||
    memes(({ email }) => email) ||
    memes(cleAdresse)
  )
}

function cleAdresse({ adresse, cp }: PersonneReprise): string | null {
  return adresse && `${replier(adresse)}|${cp ?? ''}`
}

/** A copy of a copy is a copy of the first. */
function versLaPremiere(doublons: Doublons): Doublons {
  const premiere = (rang: number): number => {
    const de = doublons.get(rang)?.de
    return de === undefined ? rang : premiere(de)
  }
  return new Map(
    [...doublons].map(([rang, doublon]) => [rang, { ...doublon, de: premiere(doublon.de) }]),
  )
}

function cleHomonyme({ propre }: Ligne): string | null {
  return propre.nom && propre.prenom ? cleDeNom(propre) : null
}

/** Born on the same day under the same name at the same address. */
function cleJumeau({ propre: { nom, prenom, naissance, adresse } }: Ligne): string | null {
  return nom && prenom && naissance && adresse
    ? `${replier(nom)}|${naissance}|${replier(adresse)}`
    : null
}

function signaler(
  lignes: readonly Ligne[],
  code: 'homonym' | 'twin' | 'email_shared',
  colonne: 'nom' | 'naissance' | 'email',
  cle: (ligne: Ligne) => string | null,
  distincts: Distincts,
): void {
  for (const groupe of groupes(lignes, cle)) {
    if (groupe.length < 2) continue
    for (const { lecteur } of groupe) lecteur.noter(code, colonne)
    separer(groupe, distincts)
  }
}

/** Names enough to look at; thousands of people behind one address are not thousands of names each. */
const AUTRES_MAX = 20

function separer(lignes: readonly Ligne[], distincts: Distincts): void {
  const montrees = lignes.slice(0, AUTRES_MAX + 1)
  for (const { rang } of lignes) {
    const autres = distincts.get(rang) ?? new Set<number>()
    for (const une of montrees) if (une.rang !== rang) autres.add(une.rang)
    distincts.set(rang, autres)
  }
}

/** Rows that share a key, in the order of the file; rows without a key belong to no group. */
function groupes(lignes: readonly Ligne[], cle: (ligne: Ligne) => string | null): Ligne[][] {
  const parCle = new Map<string, Ligne[]>()
  for (const ligne of lignes) {
    const valeur = cle(ligne)
    if (valeur === null) continue
    const groupe = parCle.get(valeur)
    if (groupe) groupe.push(ligne)
    else parCle.set(valeur, [ligne])
  }
  return [...parCle.values()]
}

/**
 * Duplicates by keys, the surest first: the first row of a key is the original of the others. A null
 * key compares with nothing.
 */
export function rapprocherParCle<Propre>(
  lignes: readonly { readonly rang: number; readonly propre: Propre }[],
  cles: readonly (readonly [Doublon['certitude'], (propre: Propre) => string | null])[],
): Rapprochements {
  const doublons: Doublons = new Map()
  for (const [certitude, cle] of cles) {
    const premieres = new Map<string, number>()
    for (const { rang, propre } of lignes) {
      const valeur = doublons.has(rang) ? null : cle(propre)
      const premiere = valeur === null ? undefined : premieres.get(valeur)
      if (premiere !== undefined) doublons.set(rang, { de: premiere, certitude })
      else if (valeur !== null) premieres.set(valeur, rang)
    }
  }
  return { doublons: versLaPremiere(doublons), distincts: new Map() }
}
