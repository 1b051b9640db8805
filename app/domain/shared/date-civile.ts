/**
 * A civil day in Belgium, written YYYY-MM-DD: compares with `<`, knows no hour and no time zone.
 * All arithmetic runs on whole days, so daylight-saving changes cannot shift anything.
 */
export type DateCivile = string & { readonly __marque: 'DateCivile' }
/** A month written YYYY-MM. */
export type Mois = string & { readonly __marque: 'Mois' }
/** 1 = Monday … 7 = Sunday, as ISO 8601 counts. */
export type JourSemaine = 1 | 2 | 3 | 4 | 5 | 6 | 7

const FORMAT = /^\d{4}-\d{2}-\d{2}$/
const MS_PAR_JOUR = 86_400_000

/** True for a real day of the calendar between the years 1900 and 2199. */
export function estDateCivile(texte: unknown): texte is DateCivile {
  if (typeof texte !== 'string' || !FORMAT.test(texte)) return false
  const annee = Number(texte.slice(0, 4))
  if (annee < 1900 || annee > 2199) return false
  return depuisJour(versJour(texte as DateCivile)) === texte
}

/** Mints a day from text already known to be one; a wrong text is a bug, hence RangeError. */
export function dateCivile(texte: string): DateCivile {
  if (!estDateCivile(texte)) throw new RangeError(`not a civil day: ${texte}`)
  return texte
}

/** Days since 1970-01-01. */
export function versJour(date: DateCivile): number {
  return (
    Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) /
    MS_PAR_JOUR
  )
}

/** The day that lies `jour` days after 1970-01-01. */
export function depuisJour(jour: number): DateCivile {
  return new Date(jour * MS_PAR_JOUR).toISOString().slice(0, 10) as DateCivile
}

/** `jours` may be negative. */
export function ajouterJours(date: DateCivile, jours: number): DateCivile {
  return depuisJour(versJour(date) + jours)
}

/** Months later (or earlier), kept inside the month: 31 January + 1 month = 28 or 29 February. */
export function ajouterMois(date: DateCivile, mois: number): DateCivile {
  const rang = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + mois
  const annee = Math.floor(rang / 12)
  const moisVoulu = (rang % 12) + 1
  const jour = Math.min(Number(date.slice(8, 10)), joursDuMois(annee, moisVoulu))
  return `${String(annee).padStart(4, '0')}-${deuxChiffres(moisVoulu)}-${deuxChiffres(jour)}` as DateCivile
}

/** Days from `de` to `a`: 0 for the same day, negative when `a` comes first. */
export function joursEntre(de: DateCivile, a: DateCivile): number {
  return versJour(a) - versJour(de)
}

export function jourSemaine(date: DateCivile): JourSemaine {
  return (((((versJour(date) + 3) % 7) + 7) % 7) + 1) as JourSemaine
}

export function moisDe(date: DateCivile): Mois {
  return date.slice(0, 7) as Mois
}

export function estMois(texte: unknown): texte is Mois {
  return typeof texte === 'string' && /^\d{4}-\d{2}$/.test(texte) && estDateCivile(`${texte}-01`)
}

/** Mints a month from text already known to be one. */
export function mois(texte: string): Mois {
  if (!estMois(texte)) throw new RangeError(`not a month: ${texte}`)
  return texte
}

export function premierJour(unMois: Mois): DateCivile {
  return `${unMois}-01` as DateCivile
}

export function dernierJour(unMois: Mois): DateCivile {
  return `${unMois}-${deuxChiffres(joursDuMois(Number(unMois.slice(0, 4)), Number(unMois.slice(5, 7))))}` as DateCivile
}

/** The month `combien` months later (or earlier). */
export function decalerMois(unMois: Mois, combien: number): Mois {
  return moisDe(ajouterMois(premierJour(unMois), combien))
}

/** Full years of age on a day. */
export function ageLe(naissance: DateCivile, jour: DateCivile): number {
  const annees = Number(jour.slice(0, 4)) - Number(naissance.slice(0, 4))
  return jour.slice(5) < naissance.slice(5) ? annees - 1 : annees
}

function joursDuMois(annee: number, unMois: number): number {
  return new Date(Date.UTC(annee, unMois, 0)).getUTCDate()
}

function deuxChiffres(nombre: number): string {
  return String(nombre).padStart(2, '0')
}
