import type { Acteur } from '#app/domain/shared/acteur.ts'
import { peutLire } from './acteurs.ts'
import { trouver } from './canaris.ts'
import { type Chemin, JETON_DE_LIEN } from './chemins.ts'
import type { Monde } from './monde.ts'
import type { Reponse, ServeurDEssai } from './serveur.ts'
import { dernierRang, evenementsDepuis, touches } from './surveillance.ts'

/** What a run over every door has seen: the numbers, and what is wrong. */
export interface Releve {
  cellules: number
  /** A status that the guard does not explain. */
  readonly statuts: string[]
  /** A word somebody read who may not. */
  readonly fuites: string[]
  /** Something a page or a refused form wrote. */
  readonly ecritures: string[]
  /** A word or a number of a person in an address. */
  readonly adresses: string[]
  /** Where a whole national number was read. */
  readonly numeros: string[]
  /** A page that tells «not yours» from «not there». */
  readonly differences: string[]
  /** Addresses this world cannot fill. */
  readonly sansRemplissage: string[]
  /** Addresses that opened for nobody: nothing was proved of them. */
  readonly jamaisOuvertes: string[]
}

export interface Ronde {
  readonly serveur: ServeurDEssai
  readonly monde: Monde
  readonly chemins: readonly Chemin[]
  readonly releve: Releve
  /** The ids of each house, as a query. */
  readonly requetes: readonly string[]
  /** Lines of the journal before the present request. */
  rang: number
}

/** Each once, in order: what a test shows. */
export const uniques = (liste: readonly string[]): string[] => [...new Set(liste)].sort()

/** What the technical log has said that it should not: words of people, keys of sessions and links. */
export function indiscretions(
  { voliere, visiteurs }: Monde,
  consigne: readonly string[],
): readonly string[] {
  const dite = consigne.join('')
  const cles = visiteurs.flatMap(({ cle, cookie }) =>
    cookie !== '' && dite.includes(cookie.split('=')[1] ?? '') ? [`the key of ${cle}`] : [],
  )
  const lien = dite.includes(JETON_DE_LIEN) ? ['a link'] : []
  return [...trouver(voliere, dite).map(({ ou }) => ou), ...cles, ...lien]
}

/** What an answer says, against who asked. */
export function jugerLaReponse(
  { monde, releve }: Ronde,
  cellule: string,
  acteur: Acteur | null,
  { statut, corps, entetes }: Reponse,
): void {
  releve.cellules++
  if (statut >= 500) releve.statuts.push(`${cellule}: ${statut}`)
  const partout = `${corps}\n${JSON.stringify(entetes)}`
  for (const canari of trouver(monde.voliere, partout)) {
    if (canari.ou === 'candidat.niss') releve.numeros.push(cellule.split(' ').slice(1).join(' '))
    if (!peutLire(monde.liens, acteur, canari)) releve.fuites.push(`${cellule}: ${canari.ou}`)
  }
  for (const lien of adressesDans(corps, entetes.location))
    if (trouver(monde.voliere, lien).length > 0 && !/^(tel|mailto):/.test(lien))
      releve.adresses.push(`${cellule}: ${lien.slice(0, 80)}`)
}

/** Where a page or an answer sends: names and numbers in an address end in logs and histories. */
function adressesDans(corps: string, location: string | string[] | undefined): string[] {
  const dans = [...corps.matchAll(/(?:href|action|src)="([^"]*)"/g)].map(([, lien = '']) => lien)
  return [...dans, ...[location ?? []].flat()]
}

/**
 * Tables that a reading may write in: the log of consultations, its line in the journal, and the count
 * of what may not be asked too often.
 */
const lectures = new Set(['consultation', 'journal', 'tentative'])
/** Where a refused form leaves its trace besides: a wrong code is counted. */
const refus = new Set(['jeton'])

/** What was written since the last request, against what a reading or a refusal may leave. */
export function jugerLesEcritures(la: Ronde, cellule: string, lecture: boolean): void {
  const ecrites = touches(la.serveur.base())
  if (ecrites.length === 0) return
  const fautives = ecrites
    .filter(({ table }) => !lectures.has(table) && (lecture || !refus.has(table)))
    .map(({ table }) => table)
  const evenements = evenementsDepuis(la.serveur.base(), la.rang).filter(
    (type) => !estUneLecture(type) && (lecture || type !== 'compte.connexion_refusee'),
  )
  la.rang = dernierRang(la.serveur.base())
  for (const quoi of [...fautives, ...evenements]) la.releve.ecritures.push(`${cellule}: ${quoi}`)
}

function estUneLecture(type: string): boolean {
  return /\.(consulte|lu|exporte)(e|s|es)?$/.test(type)
}

/** A page without what changes at each drawing: the nonce, the key of its forms, the incident number. */
export function sansHasard(corps: string): string {
  return corps
    .replace(/nonce="[^"]*"/g, 'nonce=""')
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, 'requete')
}
