import {
  type DateCivile,
  depuisJour,
  estDateCivile,
  estMois,
  type Mois,
} from '#app/domain/shared/date-civile.ts'
import { replier } from '#app/domain/shared/texte.ts'
import type { Normalisation } from './reprise.ts'
import { type Cellule, estJour, texteDe } from './tableau.ts'

export type LectureDate =
  | { readonly date: DateCivile; readonly forme: Normalisation | null; readonly genre: 'jour' }
  /** «02/2026», «2026»: enough to know since when, not enough for a day. */
  | { readonly partielle: Mois | string; readonly genre: 'partielle' }
  | { readonly genre: 'absente' | 'impossible' | 'illisible' }

/** Which century a year of two digits means: a birth lies in the past, a registration nearby. */
export type UsageDeDate = 'naissance' | 'evenement'

/**
 * Reads a date as people and spreadsheets write it: 05/04/1995, 5.4.95, 1995-04-05, «21 août 2003»,
 * «1er mars 2026», «8 augustus 2025», the serial number 36684, a real date cell. The day comes before
 * the month: an American date is impossible or, at worst, wrong as it would be on paper here.
 */
export function lireDate(
  cellule: Cellule,
  usage: UsageDeDate,
  aujourdhui: DateCivile,
): LectureDate {
  if (cellule !== null && estJour(cellule))
    return { genre: 'jour', date: cellule.jour, forme: null }
  const texte = replier(texteDe(cellule) ?? '')
  if (/^[?.\-–_/x\s]*$/.test(texte)) return { genre: 'absente' }
  const annee = (ecrite: string) => anneeEntiere(ecrite, usage, aujourdhui)
  return (
    enChiffres(texte, annee) ??
    enLettres(texte, annee) ??
    serie(texte) ??
    enUnBloc(texte) ??
    partielle(texte) ?? { genre: 'illisible' }
  )
}

/** Excel counts days from 30 December 1899 on; only days of a lifetime are taken for a date. */
const ORIGINE_EXCEL = 25_569
const SERIE_MIN = 7_306 // 1 January 1920
const SERIE_MAX = 58_440 // 31 December 2059

type Annee = (ecrite: string) => number

function enChiffres(texte: string, annee: Annee): LectureDate | null {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})([t ]\d{1,2}:.*)?$/.exec(texte)
  if (iso) return jour(Number(iso[1]), Number(iso[2]), Number(iso[3]), 'date_iso')
  const dmy = /^(\d{1,2})\s?([/.\- ])\s?(\d{1,2})\s?\2\s?(\d{4}|'?\d{2})( \d{1,2}:.*)?$/.exec(texte)
  if (!dmy) return null
  const [, j = '', separateur = '', m = '', a = ''] = dmy
  return jour(annee(a), Number(m), Number(j), formeDe(j, m, a, separateur))
}

function formeDe(j: string, m: string, a: string, separateur: string): Normalisation | null {
  if (a.length !== 4) return 'date_dmy2'
  if (separateur === '.') return 'date_dot'
  return j.length === 1 || m.length === 1 ? 'date_d/m/y' : null
}

function enLettres(texte: string, annee: Annee): LectureDate | null {
  const dite =
    /^(?:(?:le|op|de)\s)?(?:[a-z]{2,9}\.?,?\s)?(\d{1,2})(?:er|e|eme|ste|de)?\.?[\s-]+([a-z]{3,10})\.?[\s-]+(\d{4}|'?\d{2})$/.exec(
      texte,
    )
  const mois = dite && moisDit(dite[2] ?? '')
  return dite && mois ? jour(annee(dite[3] ?? ''), mois, Number(dite[1]), 'date_txt') : null
}

function serie(texte: string): LectureDate | null {
  if (!/^\d{4,5}([.,]\d+)?$/.test(texte)) return null
  const nombre = Math.floor(Number(texte.replace(',', '.')))
  return nombre >= SERIE_MIN && nombre <= SERIE_MAX
    ? { genre: 'jour', date: depuisJour(nombre - ORIGINE_EXCEL), forme: 'date_serial' }
    : null
}

/** 20030821 or 21082003, when only one of both is a day. */
function enUnBloc(texte: string): LectureDate | null {
  if (!/^\d{8}$/.test(texte)) return null
  const essais = [
    `${texte.slice(0, 4)}-${texte.slice(4, 6)}-${texte.slice(6)}`,
    `${texte.slice(4)}-${texte.slice(2, 4)}-${texte.slice(0, 2)}`,
  ].filter(estDateCivile)
  const [date] = essais
  return date && essais.length === 1 ? { genre: 'jour', date, forme: 'date_iso' } : null
}

function partielle(texte: string): LectureDate | null {
  const my = /^(\d{1,2})[/.\- ](\d{4})$/.exec(texte)
  const ym = /^(\d{4})[/.-](\d{1,2})$/.exec(texte)
  const dit = /^([a-z]{3,10})\.?\s(\d{4})$/.exec(texte)
  const mois = my?.[1] ?? ym?.[2] ?? (dit && moisDit(dit[1] ?? ''))
  const an = my?.[2] ?? ym?.[1] ?? dit?.[2]
  if (mois && an) {
    const unMois = `${an}-${String(mois).padStart(2, '0')}`
    return estMois(unMois) ? { genre: 'partielle', partielle: unMois } : { genre: 'impossible' }
  }
  return /^(19|20)\d{2}$/.test(texte) ? { genre: 'partielle', partielle: texte } : null
}

function jour(
  annee: number,
  mois: number,
  leJour: number,
  forme: Normalisation | null,
): LectureDate {
  const date = `${annee}-${String(mois).padStart(2, '0')}-${String(leJour).padStart(2, '0')}`
  return estDateCivile(date) ? { genre: 'jour', date, forme } : { genre: 'impossible' }
}

/**
 * '99 is 1999 and '03 is 2003 for a birth: the latest year that has begun. For an event the future
 * is possible too, up to ten years: a date that lies ahead must be seen, not pushed a century back.
 */
function anneeEntiere(ecrite: string, usage: UsageDeDate, aujourdhui: DateCivile): number {
  if (/^\d{4}$/.test(ecrite)) return Number(ecrite)
  const annee = 2000 + Number(ecrite.replace("'", ''))
  const limite = Number(aujourdhui.slice(0, 4)) + (usage === 'naissance' ? 0 : 10)
  return annee <= limite ? annee : annee - 100
}

function moisDit(mot: string): number | null {
  const rang = MOIS.findIndex((debuts) => debuts.some((debut) => mot.startsWith(debut)))
  return rang < 0 ? null : rang + 1
}

/** The beginnings of the months' names in French and Dutch, folded; «juin» before «juil». */
const MOIS = [
  ['jan'],
  ['fev', 'feb'],
  ['mars', 'mar', 'maart', 'maa', 'mrt'],
  ['avr', 'apr'],
  ['mai', 'mei'],
  ['juin', 'jun'],
  ['juil', 'jul'],
  ['aou', 'aug'],
  ['sep'],
  ['oct', 'okt'],
  ['nov'],
  ['dec'],
] as const
