import type { Bareme } from '../shared/bareme.ts'
import { enVigueur } from '../shared/bareme.ts'
import {
  ajouterJours,
  type DateCivile,
  dateCivile,
  depuisJour,
  jourSemaine,
} from '../shared/date-civile.ts'

export const codesDeFerie = [
  'nouvel_an',
  'lundi_de_paques',
  'fete_du_travail',
  'ascension',
  'lundi_de_pentecote',
  'fete_nationale',
  'assomption',
  'toussaint',
  'armistice',
  'noel',
] as const
export type CodeDeFerie = (typeof codesDeFerie)[number]

/** The ten legal holidays. A centre's own extra days are its own decision. */
export const joursFeriesLegaux: Bareme<readonly CodeDeFerie[]> = {
  intitule: { fr: 'Jours fériés légaux', nl: 'Wettelijke feestdagen' },
  valeurs: [
    {
      des: dateCivile('1974-01-22'),
      valeur: codesDeFerie,
      source: 'Law of 4 January 1974 on public holidays; RD of 18 April 1974, art. 1',
    },
  ],
}

/** The legal holiday that falls on a day, or null. */
export function ferieDu(jour: DateCivile): CodeDeFerie | null {
  const lesQuels = enVigueur(joursFeriesLegaux, jour).valeur
  return lesQuels.find((code) => dateDe(code, Number(jour.slice(0, 4))) === jour) ?? null
}

/** Working days of the notice rules: all days but Sundays and holidays. */
export function estJourOuvrable(jour: DateCivile): boolean {
  return jourSemaine(jour) !== 7 && ferieDu(jour) === null
}

/** The day that leaves `combien` whole working days between it and the day one speaks. */
export function apresJoursOuvrables(depuis: DateCivile, combien: number): DateCivile {
  let jour = depuis
  for (let restants = combien; restants > 0; ) {
    jour = ajouterJours(jour, 1)
    if (estJourOuvrable(jour)) restants--
  }
  return ajouterJours(jour, 1)
}

function dateDe(code: CodeDeFerie, annee: number): DateCivile {
  const fixe = (moisEtJour: string) => dateCivile(`${annee}-${moisEtJour}`)
  switch (code) {
    case 'nouvel_an':
      return fixe('01-01')
    case 'fete_du_travail':
      return fixe('05-01')
    case 'fete_nationale':
      return fixe('07-21')
    case 'assomption':
      return fixe('08-15')
    case 'toussaint':
      return fixe('11-01')
    case 'armistice':
      return fixe('11-11')
    case 'noel':
      return fixe('12-25')
    case 'lundi_de_paques':
      return ajouterJours(paques(annee), 1)
    case 'ascension':
      return ajouterJours(paques(annee), 39)
    case 'lundi_de_pentecote':
      return ajouterJours(paques(annee), 50)
  }
}

/** Easter Sunday, Gregorian rule (Meeus, Jones, Butcher). */
function paques(annee: number): DateCivile {
  const a = annee % 19
  const b = Math.floor(annee / 100)
  const c = annee % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const k = c % 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 19 * l) / 433)
  const mois = Math.floor((h + l - 7 * m + 90) / 25)
  const jour = (h + l - 7 * m + 33 * mois + 19) % 32
  return depuisJour(Date.UTC(annee, mois - 1, jour) / 86_400_000)
}
