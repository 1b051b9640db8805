import { type DateCivile, dateCivile, type Mois, versJour } from '#app/domain/shared/date-civile.ts'
import type { Langue } from '#app/domain/shared/langue.ts'
import type { Centimes } from '#app/domain/shared/montant.ts'

/** The only user of Intl: how days, hours, money and durations are written for people. */
const lieux: Record<Langue, string> = { fr: 'fr-BE', nl: 'nl-BE' }

const formats = new Map<string, Intl.DateTimeFormat>()

function format(langue: Langue, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const cle = langue + JSON.stringify(options)
  const connu = formats.get(cle) ?? new Intl.DateTimeFormat(lieux[langue], options)
  formats.set(cle, connu)
  return connu
}

function enUtc(date: DateCivile): Date {
  return new Date(versJour(date) * 86_400_000)
}

/** 25/11/2026 */
export function jour(date: DateCivile, langue: Langue): string {
  return format(langue, {
    timeZone: 'UTC',
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
  }).format(enUtc(date))
}

/** mercredi 25 novembre 2026 */
export function jourLong(date: DateCivile, langue: Langue): string {
  return format(langue, {
    timeZone: 'UTC',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).format(enUtc(date))
}

/** 25 novembre 2026 */
export function jourEnLettres(date: DateCivile, langue: Langue): string {
  return format(langue, { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' }).format(
    enUtc(date),
  )
}

/** mer. 25 nov. */
export function jourCourt(date: DateCivile, langue: Langue): string {
  return format(langue, {
    timeZone: 'UTC',
    weekday: 'short',
    day: 'numeric',
    month: 'short',
  }).format(enUtc(date))
}

/** novembre 2026 */
export function moisEnLettres(unMois: Mois, langue: Langue): string {
  return format(langue, { timeZone: 'UTC', month: 'long', year: 'numeric' }).format(
    enUtc(dateCivile(`${unMois}-01`)),
  )
}

/** lundi … dimanche, by the number of ISO 8601. */
export function nomDuJour(
  numero: number,
  langue: Langue,
  longueur: 'long' | 'short' = 'long',
): string {
  // 5 January 2026 was a Monday.
  return format(langue, { timeZone: 'UTC', weekday: longueur }).format(
    new Date(Date.UTC(2026, 0, 4 + numero)),
  )
}

/** 25/11/2026 14:05, at Brussels. */
export function instant(quand: Date, langue: Langue): string {
  return format(langue, {
    timeZone: 'Europe/Brussels',
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
    .format(quand)
    .replace(',', '')
}

/** 1 250,00 € */
export function euros(montant: Centimes, langue: Langue): string {
  return new Intl.NumberFormat(lieux[langue], { style: 'currency', currency: 'EUR' }).format(
    montant / 100,
  )
}

/** A number with at most `decimales` decimals. */
export function nombre(valeur: number, langue: Langue, decimales = 2): string {
  return new Intl.NumberFormat(lieux[langue], { maximumFractionDigits: decimales }).format(valeur)
}

/** 7 h 36 */
export function duree(minutes: number): string {
  const heures = Math.floor(minutes / 60)
  const reste = minutes % 60
  return reste === 0 ? `${heures} h` : `${heures} h ${String(reste).padStart(2, '0')}`
}

/** The civil day in Belgium at an instant. */
export function jourABruxelles(quand: Date): DateCivile {
  return dateCivile(jourIso.format(quand))
}

/** Sweden writes days as ISO does. Made once: every request asks what day it is. */
const jourIso = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Brussels',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** Sorts and compares words as people of the language expect. */
export function ordreAlphabetique(langue: Langue): (a: string, b: string) => number {
  return new Intl.Collator(lieux[langue], { sensitivity: 'base', numeric: true }).compare
}
