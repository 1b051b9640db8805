import { enVigueur } from '#app/domain/shared/bareme.ts'
import { ajouterJours, ajouterMois, type DateCivile } from '#app/domain/shared/date-civile.ts'
import { arrondir, type Evaluation, mesurer } from './admission.ts'
import { droitIllimite, dureeDuDroit } from './bareme-suites.ts'
import { dateDe } from './calendrier.ts'
import { compter } from './comptage.ts'
import type { Dossier } from './dossier.ts'

export interface DureeDuDroit {
  /** Null when the law of that day sets no number of months, or when the right has no end. */
  readonly mois: number | null
  readonly illimitee: boolean
  readonly dernierJour: DateCivile | null
  /** True when days used by an earlier right are not known, so that the surplus may be larger. */
  readonly surplusAVerifier: boolean
}

/**
 * Months of right: twelve, and one per 104 days of career above the days used; a remainder of 52
 * days is one more. `surplus` in six-day-regime days (half-days taken as days for art. 33).
 * Null before the reform. AR art. 114, AM art. 70 §3.
 */
export function moisDeDroit(surplus: number, demande: DateCivile): number | null {
  const regle = enVigueur(dureeDuDroit, demande).valeur
  if (!regle) return null
  const jours = Math.max(0, surplus)
  const enPlus =
    Math.floor(jours / regle.joursParMois) +
    (jours % regle.joursParMois >= regle.resteArrondi ? 1 : 0)
  return regle.moisDeBase + Math.min(regle.moisEnPlusMax, enPlus)
}

/**
 * Last day of a right of so many months, date to date: the eve of the same day. A day that the last
 * month does not have ends the right on the last day of that month, so that no day is lost.
 */
export function finDuDroit(demande: DateCivile, mois: number): DateCivile {
  const memeJour = ajouterMois(demande, mois)
  return memeJour.slice(8) === demande.slice(8) ? ajouterJours(memeJour, -1) : memeJour
}

/** Career years: 312 days each, a remainder of 156 days is one more. AM art. 70 §2. */
export function anneesDeCarriere(jours: number, demande: DateCivile): number {
  const { joursParAnnee, resteArrondi } = regleIllimitee(demande)
  return Math.floor(jours / joursParAnnee) + (jours % joursParAnnee >= resteArrondi ? 1 : 0)
}

/** True when age and career years give a right without end. AR art. 114 §2. */
export function estIllimite(age: number, annees: number, demande: DateCivile): boolean {
  const regle = regleIllimitee(demande)
  return age >= regle.age && annees >= regle.annees
}

/** The duration of the right that a person would get, from the whole career known. */
export function dureeDe(dossier: Dossier, evaluation: Evaluation): DureeDuDroit {
  const { carriere, demande, retenu, age } = evaluation
  const date = dateDe(demande)
  const anterieure = dossier.cas.admission_anterieure
  const connaitUtilises = anterieure?.jours_utilises !== undefined
  const fenetre = {
    du: anterieure && !connaitUtilises ? dossier.depuis : Number.NEGATIVE_INFINITY,
    au: demande - 1,
  }
  const mesure = mesurer(compter(carriere, fenetre, 'bas'), retenu.base, carriere)
  const total =
    Math.min(mesure.occupation, mesure.trimestre) +
    arrondir((dossier.cas.carriere?.jours_hors_liste ?? 0) * 10_000)
  const mois = moisDeDroit(total - retenu.route.seuil - (anterieure?.jours_utilises ?? 0), date)
  const annees = dossier.cas.carriere?.annees ?? anneesDeCarriere(total, date)
  const illimitee = mois !== null && age !== null && estIllimite(age, annees, date)
  return {
    mois: illimitee ? null : mois,
    illimitee,
    dernierJour: mois === null || illimitee ? null : finDuDroit(date, mois),
    surplusAVerifier: anterieure !== null && !connaitUtilises,
  }
}

/** Before the first line every right was without end; the first line is the mildest condition. */
function regleIllimitee(demande: DateCivile) {
  const premiere = droitIllimite.valeurs[0]?.des ?? demande
  return enVigueur(droitIllimite, demande < premiere ? premiere : demande).valeur
}
