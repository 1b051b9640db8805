import { type DateCivile, jourSemaine, type Mois } from '#app/domain/shared/date-civile.ts'
import type { Langue } from '#app/domain/shared/langue.ts'

// Documents do not use Intl: its wording changes with the version of Node, and the text of a
// published model must not.

const MOIS = {
  fr: [
    ...['janvier', 'février', 'mars', 'avril', 'mai', 'juin'],
    ...['juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
  ],
  nl: [
    ...['januari', 'februari', 'maart', 'april', 'mei', 'juni'],
    ...['juli', 'augustus', 'september', 'oktober', 'november', 'december'],
  ],
} satisfies Record<Langue, readonly string[]>

const JOURS = {
  fr: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  nl: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
} satisfies Record<Langue, readonly string[]>

/** «1er mars 2026», «1 maart 2026». */
export function jourEnLettres(date: DateCivile, langue: Langue): string {
  const jour = Number(date.slice(8, 10))
  const quantieme = langue === 'fr' && jour === 1 ? '1er' : String(jour)
  return `${quantieme} ${nomDuMois(Number(date.slice(5, 7)), langue)} ${date.slice(0, 4)}`
}

/** «mars 2026», «maart 2026». */
export function moisEnLettres(mois: Mois, langue: Langue): string {
  return `${nomDuMois(Number(mois.slice(5, 7)), langue)} ${mois.slice(0, 4)}`
}

function nomDuMois(mois: number, langue: Langue): string {
  return MOIS[langue][mois - 1] ?? ''
}

/** `jour` as ISO counts: 1 for Monday. */
export function nomDuJour(jour: number, langue: Langue): string {
  return JOURS[langue][jour - 1] ?? ''
}

export function jourDeLaSemaine(date: DateCivile, langue: Langue): string {
  return nomDuJour(jourSemaine(date), langue)
}

/** «1 234,50 €», «€ 1.234,50». */
export function euros(montantCentimes: number, langue: Langue): string {
  const entier = String(Math.floor(montantCentimes / 100))
  const centimes = String(montantCentimes % 100).padStart(2, '0')
  const groupe = entier.replace(/\B(?=(\d{3})+$)/g, langue === 'fr' ? ' ' : '.')
  return langue === 'fr' ? `${groupe},${centimes} €` : `€ ${groupe},${centimes}`
}

/** «7 h 36», «7 u. 36»; whole hours without minutes. */
export function dureeDe(minutes: number, langue: Langue): string {
  const [heures, reste] = [Math.floor(minutes / 60), minutes % 60]
  const unite = langue === 'fr' ? 'h' : 'u.'
  return reste === 0 ? `${heures} ${unite}` : `${heures} ${unite} ${String(reste).padStart(2, '0')}`
}

/** «08:30» as it is read: «8 h 30», «8.30 u.». */
export function heureDe(heure: string, langue: Langue): string {
  const [heures = '', minutes = ''] = heure.split(':')
  return langue === 'fr' ? `${Number(heures)} h ${minutes}` : `${Number(heures)}.${minutes} u.`
}

/** «a, b et c», «a, b en c». */
export function enumerer(mots: readonly string[], langue: Langue): string {
  const et = langue === 'fr' ? ' et ' : ' en '
  const dernier = mots.at(-1) ?? ''
  return mots.length < 2 ? dernier : `${mots.slice(0, -1).join(', ')}${et}${dernier}`
}

/** A number as a sentence needs it: «un», «deux»… up to twelve, then figures. */
export function nombreEnLettres(nombre: number, langue: Langue): string {
  return NOMBRES[langue][nombre - 1] ?? String(nombre).replace('.', ',')
}

const NOMBRES = {
  fr: [
    ...['un', 'deux', 'trois', 'quatre', 'cinq', 'six'],
    ...['sept', 'huit', 'neuf', 'dix', 'onze', 'douze'],
  ],
  nl: [
    ...['één', 'twee', 'drie', 'vier', 'vijf', 'zes'],
    ...['zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf'],
  ],
} satisfies Record<Langue, readonly string[]>

/** Decimal comma, no trailing zeros. */
export function nombre(valeur: number): string {
  return String(Math.round(valeur * 100) / 100).replace('.', ',')
}
