import { type DateCivile, estDateCivile } from './date-civile.ts'
import type { Sexe } from './sexe.ts'

/**
 * A national register number (NISS, INSZ): eleven digits whose check digits are right. Numbers of the
 * «bis» register, for people the national register does not hold, have 20 or 40 added to the month.
 */
export type Niss = string & { readonly __marque: 'Niss' }

export type ProblemeNiss =
  /** Nothing, «?», «en attente»: there is no number yet. */
  | 'absent'
  /** The spreadsheet turned it into 1,12139E+9: digits are lost. */
  | 'scientifique'
  | 'longueur'
  /** Eleven digits that cannot be a number: month 73, 31 February, serial number 000. */
  | 'structure'
  | 'controle'

export type LectureNiss =
  | { readonly niss: Niss; readonly zerosRestaures: boolean; readonly probleme?: never }
  | { readonly probleme: ProblemeNiss; readonly niss?: never }

/** What a number tells about its holder; null where the number deliberately says nothing. */
export interface ContenuNiss {
  readonly bis: boolean
  /** Unknown birth dates are numbered with month or day 00: then only `annee` may be known. */
  readonly naissance: DateCivile | null
  readonly annee: number | null
  readonly sexe: 'F' | 'M' | null
}

const LONGUEUR = 11
const ABSENTS =
  /^[\s?.\-–—_/x0]*$|^(en attente|attente|inconnu|nihil|neant|aucun|geen|onbekend|in aanvraag|wacht op|n\/?a)\b/i

/**
 * Reads a number as people write it: dots, dashes, spaces, or a leading zero eaten by a spreadsheet
 * (restored only when the completed number is right, so never by chance alone). Problems as codes.
 * Format: Belgian national register, royal decree of 3 April 1984; bis numbers, royal decree of
 * 8 February 1991.
 */
export function lireNiss(texte: string): LectureNiss {
  const brut = texte.trim()
  if (ABSENTS.test(brut)) return { probleme: 'absent' }
  if (/^\d+([.,]\d+)?\s*e\s*[+-]?\s*\d+$/i.test(brut)) return { probleme: 'scientifique' }
  if (!/^[\d\s.\-–/]+$/.test(brut)) return { probleme: /\d/.test(brut) ? 'longueur' : 'absent' }
  const chiffres = brut.replace(/\D/g, '')
  if (chiffres.length === LONGUEUR) return verifier(chiffres)
  // At most three zeros can be lost: year 00 and the first digit of the month.
  const complete = chiffres.padStart(LONGUEUR, '0')
  if (chiffres.length >= LONGUEUR - 3 && chiffres.length < LONGUEUR && estNiss(complete))
    return { niss: complete, zerosRestaures: true }
  return { probleme: 'longueur' }
}

/** True for eleven digits, plausible and with the right check digits. */
export function estNiss(texte: unknown): texte is Niss {
  return (
    typeof texte === 'string' &&
    /^\d{11}$/.test(texte) &&
    decoder(texte) !== null &&
    siecle(texte) > 0
  )
}

/** Mints a number from text already known to be one; a wrong text is a bug, hence RangeError. */
export function niss(texte: string): Niss {
  if (!estNiss(texte)) throw new RangeError('not a national register number')
  return texte
}

/** What the number itself says. A bis number +20 says no sex; month or day 00 says no birth date. */
export function contenuNiss(numero: Niss): ContenuNiss {
  const contenu = decoder(numero)
  if (!contenu) throw new RangeError('not a national register number')
  return contenu
}

/**
 * What the number contradicts. It decides nothing: registers are corrected, people change sex, and
 * the agent may keep both with a reason.
 */
export function contradictionsNiss(
  numero: Niss,
  dit: { readonly naissance: DateCivile | null; readonly sexe: Sexe | null },
): ('naissance' | 'sexe')[] {
  const { naissance, annee, sexe } = contenuNiss(numero)
  const contredites: ('naissance' | 'sexe')[] = []
  const autreJour = naissance !== null && dit.naissance !== null && naissance !== dit.naissance
  const autreAnnee =
    annee !== null && dit.naissance !== null && annee !== Number(dit.naissance.slice(0, 4))
  if (autreJour || autreAnnee) contredites.push('naissance')
  if (sexe && dit.sexe && dit.sexe !== 'X' && sexe !== dit.sexe) contredites.push('sexe')
  return contredites
}

/** As printed on papers: 90.07.15-001.33. */
export function formaterNiss(numero: Niss): string {
  return numero.replace(/^(..)(..)(..)(...)(..)$/, '$1.$2.$3-$4.$5')
}

/** Enough to recognise one's own number, not enough to learn it or a birth date: ••.••.••-••1.33. */
export function masquerNiss(numero: Niss): string {
  return `••.••.••-••${numero.slice(8, 9)}.${numero.slice(9)}`
}

/** The check digits that belong to nine digits: 97 for a remainder of 0, never 00. */
export function cleNiss(neufChiffres: string, neApres2000: boolean): string {
  const nombre = Number(neufChiffres) + (neApres2000 ? 2_000_000_000 : 0)
  return String(97 - (nombre % 97)).padStart(2, '0')
}

function verifier(chiffres: string): LectureNiss {
  if (siecle(chiffres) === 0) return { probleme: 'controle' }
  return estNiss(chiffres) ? { niss: chiffres, zerosRestaures: false } : { probleme: 'structure' }
}

/** The century whose formula fits, or 0: both can never fit, 2 000 000 000 is no multiple of 97. */
function siecle(chiffres: string): 0 | 1900 | 2000 {
  const neuf = chiffres.slice(0, 9)
  const cle = chiffres.slice(9)
  if (cle === cleNiss(neuf, false)) return 1900
  return cle === cleNiss(neuf, true) ? 2000 : 0
}

function decoder(chiffres: string): ContenuNiss | null {
  const serie = Number(chiffres.slice(6, 9))
  const moisEcrit = Number(chiffres.slice(2, 4))
  const jour = chiffres.slice(4, 6)
  const decalage = moisEcrit >= 40 ? 40 : moisEcrit >= 20 ? 20 : 0
  const unMois = moisEcrit - decalage
  if (serie === 0 || serie === 999 || unMois > 12 || Number(jour) > 31) return null
  const annee = (siecle(chiffres) || 1900) + Number(chiffres.slice(0, 2))
  const connue = unMois > 0 && jour !== '00'
  const date = `${annee}-${String(unMois).padStart(2, '0')}-${jour}`
  if (connue && !estDateCivile(date)) return null
  return {
    bis: decalage > 0,
    naissance: connue && estDateCivile(date) ? date : null,
    // 00.00.xx is given when even the year is unknown.
    annee: unMois === 0 && chiffres.startsWith('00') ? null : annee,
    sexe: decalage === 20 ? null : serie % 2 === 0 ? 'F' : 'M',
  }
}
