import { type DateCivile, versJour } from '#app/domain/shared/date-civile.ts'

/**
 * Days since 1970-01-01. The engine evaluates a career at many application dates, so it walks on
 * whole numbers and only writes a `DateCivile` when it answers.
 */
export type Jour = number

/** Seven bits, Monday first: the days of the week on which somebody works. */
export type Semaine = number

export const LUNDI_A_VENDREDI: Semaine = 0b0011111
export const LUNDI_A_SAMEDI: Semaine = 0b0111111
export const TOUTE_LA_SEMAINE: Semaine = 0b1111111

/** An interval of days, both ends included. */
export interface Intervalle {
  readonly du: Jour
  readonly au: Jour
}

/** From ISO weekdays (1 = Monday … 7 = Sunday) to the bits of a week. */
export function semaineDe(jours: readonly number[]): Semaine {
  return jours.reduce((bits, jour) => bits | (1 << (jour - 1)), 0)
}

/** How many days of the week are set. */
export function joursParSemaine(semaine: Semaine): number {
  let nombre = 0
  for (let rang = 0; rang < 7; rang++) if (semaine & (1 << rang)) nombre++
  return nombre
}

/** Days of `semaine` between two days, both included; 0 when the interval is empty. */
export function compterJours(du: Jour, au: Jour, semaine: Semaine): number {
  if (au < du) return 0
  let nombre = 0
  for (let rang = 0; rang < 7; rang++) {
    if (!(semaine & (1 << rang))) continue
    // 1970-01-01 was a Thursday, hence the shift of 3 that makes Monday rank 0.
    nombre += Math.floor((au + 3 - rang) / 7) - Math.floor((du + 2 - rang) / 7)
  }
  return nombre
}

/** Year, month (1-12) and day of the month of a day number. */
export function partiesDe(jour: Jour): { annee: number; mois: number; quantieme: number } {
  const decale = jour + 719_468
  const ere = Math.floor(decale / 146_097)
  const jourDEre = decale - ere * 146_097
  const anneeDEre = Math.floor(
    (jourDEre -
      Math.floor(jourDEre / 1_460) +
      Math.floor(jourDEre / 36_524) -
      Math.floor(jourDEre / 146_096)) /
      365,
  )
  const jourDAnnee =
    jourDEre - (365 * anneeDEre + Math.floor(anneeDEre / 4) - Math.floor(anneeDEre / 100))
  const moisDeMars = Math.floor((5 * jourDAnnee + 2) / 153)
  const mois = moisDeMars < 10 ? moisDeMars + 3 : moisDeMars - 9
  return {
    annee: anneeDEre + ere * 400 + (mois <= 2 ? 1 : 0),
    mois,
    quantieme: jourDAnnee - Math.floor((153 * moisDeMars + 2) / 5) + 1,
  }
}

/** The day number of a real day of the calendar. */
export function numeroDe(annee: number, mois: number, quantieme: number): Jour {
  const anneeDeMars = mois <= 2 ? annee - 1 : annee
  const ere = Math.floor(anneeDeMars / 400)
  const anneeDEre = anneeDeMars - ere * 400
  const jourDAnnee = Math.floor((153 * (mois > 2 ? mois - 3 : mois + 9) + 2) / 5) + quantieme - 1
  const jourDEre =
    anneeDEre * 365 + Math.floor(anneeDEre / 4) - Math.floor(anneeDEre / 100) + jourDAnnee
  return ere * 146_097 + jourDEre - 719_468
}

/** Months later or earlier, kept inside the month: 31 January + 1 month = 28 or 29 February. */
export function decalerDeMois(jour: Jour, combien: number): Jour {
  const { annee, mois, quantieme } = partiesDe(jour)
  const rang = annee * 12 + mois - 1 + combien
  const anneeVoulue = Math.floor(rang / 12)
  const moisVoulu = rang - anneeVoulue * 12 + 1
  return numeroDe(
    anneeVoulue,
    moisVoulu,
    Math.min(quantieme, longueurDuMois(anneeVoulue, moisVoulu)),
  )
}

/** Days of a month. */
export function longueurDuMois(annee: number, mois: number): number {
  if (mois === 2) return annee % 4 === 0 && (annee % 100 !== 0 || annee % 400 === 0) ? 29 : 28
  return mois === 4 || mois === 6 || mois === 9 || mois === 11 ? 30 : 31
}

/** Complete months from `du`, date to date, that end on or before `au`. */
export function moisComplets(du: Jour, au: Jour): number {
  const debut = partiesDe(du)
  const fin = partiesDe(au)
  let nombre = (fin.annee - debut.annee) * 12 + fin.mois - debut.mois + 1
  while (nombre > 0 && decalerDeMois(du, nombre) - 1 > au) nombre--
  return Math.max(0, nombre)
}

/** The rank of the calendar quarter of a day; consecutive quarters have consecutive ranks. */
export function trimestreDe(jour: Jour): number {
  const { annee, mois } = partiesDe(jour)
  return annee * 4 + Math.floor((mois - 1) / 3)
}

/** First and last day of a calendar quarter. */
export function joursDuTrimestre(trimestre: number): Intervalle {
  return { du: debutDeTrimestre(trimestre), au: debutDeTrimestre(trimestre + 1) - 1 }
}

/** `2026-T1`, as social-security declarations write it. */
export function nomDeTrimestre(trimestre: number): string {
  return `${Math.floor(trimestre / 4)}-T${(trimestre % 4) + 1}`
}

/** Reads a civil day as a number. */
export function jourDe(date: DateCivile): Jour {
  return versJour(date)
}

/** Writes a number as a civil day; the same as `depuisJour`, without building a `Date`. */
export function dateDe(jour: Jour): DateCivile {
  const { annee, mois, quantieme } = partiesDe(jour)
  return `${annee}-${deuxChiffres(mois)}-${deuxChiffres(quantieme)}` as DateCivile
}

function deuxChiffres(nombre: number): string {
  return nombre < 10 ? `0${nombre}` : String(nombre)
}

function debutDeTrimestre(trimestre: number): Jour {
  return numeroDe(Math.floor(trimestre / 4), (trimestre % 4) * 3 + 1, 1)
}
