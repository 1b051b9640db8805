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

/** mer. 25 */
export function jourBref(date: DateCivile, langue: Langue): string {
  return format(langue, { timeZone: 'UTC', weekday: 'short', day: 'numeric' }).format(enUtc(date))
}

/** More days than this are told by their ends. */
const JOURS_CITES = 5

/** jeu. 6 mai, jeu. 13 mai et jeu. 20 mai; many days as «lun. 3 mai – ven. 28 mai (20)». */
export function joursEnMots(jours: readonly DateCivile[], langue: Langue): string {
  const dits = jours.map((un) => jourCourt(un, langue))
  if (dits.length <= JOURS_CITES) return enListe(dits, langue)
  return `${dits[0]} – ${dits.at(-1)} (${dits.length})`
}

/** a, b et c */
export function enListe(mots: readonly string[], langue: Langue): string {
  return new Intl.ListFormat(lieux[langue], { type: 'conjunction' }).format(mots)
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

/** 7 h 36, or 7 u 36 in Dutch. */
export function duree(minutes: number, langue: Langue = 'fr'): string {
  const unite = langue === 'nl' ? 'u' : 'h'
  const heures = Math.floor(minutes / 60)
  const reste = minutes % 60
  return reste === 0 ? `${heures} ${unite}` : `${heures} ${unite} ${String(reste).padStart(2, '0')}`
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

/** The first instant of a civil day in Belgium: midnight there, in summer and in winter. */
export function debutDuJour(date: DateCivile): Date {
  const minuitUtc = versJour(date) * 86_400_000
  const enEte = new Date(minuitUtc - 2 * 3_600_000)
  return jourABruxelles(enEte) === date ? enEte : new Date(minuitUtc - 3_600_000)
}

const unites = ['o', 'Kio', 'Mio', 'Gio', 'Tio'] as const
const unitesEnNeerlandais = ['B', 'KiB', 'MiB', 'GiB', 'TiB'] as const

/** 12,5 Mio */
export function octets(combien: number, langue: Langue): string {
  const rang = Math.min(unites.length - 1, combien < 1024 ? 0 : Math.floor(Math.log2(combien) / 10))
  const unite = (langue === 'nl' ? unitesEnNeerlandais : unites)[rang]
  return `${nombre(combien / 1024 ** rang, langue, 1)} ${unite}`
}
