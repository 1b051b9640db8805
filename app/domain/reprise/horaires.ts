import type { JourSemaine } from '#app/domain/shared/date-civile.ts'
import type { Langue } from '#app/domain/shared/langue.ts'
import { replier } from '#app/domain/shared/texte.ts'

/** An hour of the day, HH:MM, 00:00 to 24:00. */
export type Heure = string & { readonly __marque: 'Heure' }

export interface Plage {
  readonly de: Heure
  /** Earlier than `de` when the shift ends on the next day. */
  readonly a: Heure
}

/** A fixed week: the same shifts on each of these days. */
export interface SemaineFixe {
  readonly jours: readonly JourSemaine[]
  readonly plages: readonly Plage[]
}

export type LectureHoraire =
  | { readonly semaine: SemaineFixe; readonly probleme?: never }
  /** `libre`: words, not a timetable. `ambigu`: «ma» and nothing that tells Tuesday from maandag. */
  | { readonly probleme: 'absent' | 'libre' | 'ambigu'; readonly semaine?: never }

/**
 * Reads a fixed timetable: «lu-ve 07:30-15:36», «ma-vr 8u-12u», «lu-ve 07:15-08:45 et 15:30-17:48», «ma et
 * je 9h-12h». Anything with other words in it (variable, alternating, early and late) stays words:
 * a guessed hour keeps people away from a post, or sends them to one they cannot reach.
 * `ma` is mardi or maandag, `di` dimanche or dinsdag: the other days of the cell decide, else the
 * language of the row; else nothing does.
 */
export function lireHoraire(texte: string, langueDeLigne: Langue | null): LectureHoraire {
  const dit = replier(texte).replace(/[–—]/g, '-')
  if (/^[?.\-_/\s]*$/.test(dit)) return { probleme: 'absent' }
  const forme = FORME.exec(dit)
  const plages = forme ? lirePlages(forme[2] ?? '') : null
  if (!forme || !plages) return { probleme: 'libre' }
  const jours = lireJoursDits(forme[1] ?? '', langueDeLigne)
  if (jours === 'ambigu') return { probleme: 'ambigu' }
  return jours.length > 0 ? { semaine: { jours, plages } } : { probleme: 'libre' }
}

/** Hours of presence in a week, breaks included. */
export function heuresDePresence({ jours, plages }: SemaineFixe): number {
  const minutes = plages.reduce((somme, plage) => somme + dureeMinutes(plage), 0)
  return (minutes * jours.length) / 60
}

/**
 * Whether paid hours fit a timetable: never more than the presence, and at most an hour and a half
 * a day less (the unpaid break).
 */
export function heuresPossibles(semaine: SemaineFixe, heuresParSemaine: number): boolean {
  const presence = heuresDePresence(semaine)
  const arrondi = 0.1 * semaine.jours.length
  return (
    heuresParSemaine <= presence + arrondi &&
    heuresParSemaine >= presence - 1.5 * semaine.jours.length
  )
}

/** «7u», «7h30», «07:30», «7.30u»; null when it is no hour of the day. */
export function lireHeure(texte: string): Heure | null {
  const lu = /^(\d{1,2})\s?(?:(?:[:h.]|u)\s?(\d{2})?)?\s?(?:h|u|uur)?$/.exec(replier(texte))
  if (!lu) return null
  const heures = Number(lu[1])
  const minutes = Number(lu[2] ?? 0)
  return minutes < 60 && heures * 60 + minutes <= 24 * 60 ? heure(heures, minutes) : null
}

/** The days that words name («lu-ve», «ma et je», «du lundi au jeudi», «woensdag»), or `ambigu`. */
export function lireJoursDits(
  texte: string,
  langueDeLigne: Langue | null,
): JourSemaine[] | 'ambigu' {
  const tous = [...replier(texte).matchAll(/[a-z]+/g)]
    .map(([mot]) => mot)
    .filter((mot) => !LIENS.has(mot))
  const certains = tous.map(langueDuJour).filter((une) => une !== null && une !== 'les deux')
  const langues = new Set(certains)
  if (langues.size > 1) return []
  const langue = [...langues][0] ?? langueDeLigne
  if (tous.some((mot) => langueDuJour(mot) === null)) return []
  if (!langue) return 'ambigu'
  return suiteDeJours(
    replier(texte),
    (mot) => JOURS[langue].findIndex((dits) => dits.includes(mot)) + 1,
  )
}

const FORME =
  /^((?:(?:du|van|les?|de|op)\s)?[a-z]+\.?(?:\s?(?:-|,|\/|\s(?:au|a|tot|en|et|t\/m|tem)\s)\s?[a-z]+\.?)*)\s?:?\s((?:de|van|\d).*)$/

const JOURS: Readonly<Record<Langue, readonly (readonly string[])[]>> = {
  fr: [
    ['lu', 'lun', 'lundi'],
    ['ma', 'mar', 'mardi'],
    ['me', 'mer', 'mercredi'],
    ['je', 'jeu', 'jeudi'],
    ['ve', 'ven', 'vendredi'],
    ['sa', 'sam', 'samedi'],
    ['di', 'dim', 'dimanche'],
  ],
  nl: [
    ['ma', 'maa', 'maandag'],
    ['di', 'din', 'dinsdag'],
    ['wo', 'woe', 'woensdag'],
    ['do', 'don', 'donderdag'],
    ['vr', 'vrij', 'vrijdag'],
    ['za', 'zat', 'zaterdag'],
    ['zo', 'zon', 'zondag'],
  ],
}

const LIENS = new Set([
  'et',
  'en',
  'au',
  'a',
  'tot',
  'tem',
  't',
  'm',
  'du',
  'van',
  'le',
  'les',
  'de',
  'op',
])

function langueDuJour(mot: string): Langue | 'les deux' | null {
  const fr = JOURS.fr.some((dits) => dits.includes(mot))
  const nl = JOURS.nl.some((dits) => dits.includes(mot))
  if (fr && nl) return 'les deux'
  return fr ? 'fr' : nl ? 'nl' : null
}

/** «lu-ve» is a range, «ma et je» a list, «lu, me-ve» both. A range never runs past the week's end. */
function suiteDeJours(texte: string, rang: (mot: string) => number): JourSemaine[] {
  const groupes = texte.replace(/^(du|van|les?|de|op)\s/, '').split(/\s?[,/&]\s?|\s(?:et|en)\s/)
  const jours = groupes.flatMap((groupe) => {
    const [de = 0, a = de, ...trop] = groupe
      .split(/\s?-\s?|\s(?:au|a|tot|tem|t\/m)\s/)
      .map((mot) => rang(mot.trim().replace('.', '')))
    if (trop.length > 0 || de === 0 || a < de) return [0]
    return Array.from({ length: a - de + 1 }, (_, i) => de + i)
  })
  const connus = TOUS_LES_JOURS.filter((jour) => jours.includes(jour))
  return jours.includes(0) ? [] : connus
}

const TOUS_LES_JOURS: readonly JourSemaine[] = [1, 2, 3, 4, 5, 6, 7]

/** «07:15-08:45 et 15:30-17:48»; null as soon as something else stands there. */
function lirePlages(texte: string): Plage[] | null {
  const plages = texte.split(/\s?(?:\bet\b|\ben\b|\+|,|&)\s?/).map((morceau) => {
    const [de = '', a = '', ...reste] = morceau
      .replace(/^(de|van)\s/, '')
      .split(/\s?-\s?|\s(?:a|tot)\s/)
    const debut = lireHeure(de.trim())
    const fin = lireHeure(a.trim())
    return debut && fin && debut !== fin && reste.length === 0 ? { de: debut, a: fin } : null
  })
  const lues = plages.filter((plage) => plage !== null)
  return lues.length === plages.length ? lues : null
}

function dureeMinutes({ de, a }: Plage): number {
  const duree = minutesDe(a) - minutesDe(de)
  return duree > 0 ? duree : duree + 24 * 60
}

function minutesDe(une: Heure): number {
  return Number(une.slice(0, 2)) * 60 + Number(une.slice(3))
}

function heure(heures: number, minutes: number): Heure {
  return `${String(heures).padStart(2, '0')}:${String(minutes).padStart(2, '0')}` as Heure
}
