import { enVigueur } from '#app/domain/shared/bareme.ts'
import { ajouterJours } from '#app/domain/shared/date-civile.ts'
import { demiAllocationsParSemaine } from '../bareme-suites.ts'
import { compterJours, jourDe, LUNDI_A_SAMEDI } from '../calendrier.ts'
import { compter } from '../comptage.ts'
import { carriereA, ouvrirDossier } from '../dossier.ts'
import type { CasDeDroits } from '../droit.ts'
import { DIX_MILLE } from '../groupes.ts'
import { debutDuNouveauRegime } from '../loi.ts'
import { heuresSuffisent } from '../statut.ts'
import { convertir, loiDeLEntree, regimeDe } from './carriere.ts'
import {
  a,
  booleenOu,
  date,
  dateOu,
  type Entree,
  nombre,
  nombreOu,
  nombres,
  quatreDecimales,
  type Sortie,
  versLeHaut,
} from './champs.ts'

/** A × 6/R; R unknown is 5. */
export function joursDepuisA(entree: Entree): Sortie {
  const exact = convertir(nombre(entree, 'A'), regimeDe(entree), loiDeLEntree(entree))
  return { days_exact: exact, days: versLeHaut(exact) }
}

/** A × 6/R, at most 78 per quarter. */
export function joursPlafonnes(entree: Entree): Sortie {
  const loi = loiDeLEntree(entree)
  const exact = Math.min(
    convertir(nombre(entree, 'A'), regimeDe(entree), loi),
    loi.comptage.parTrimestre * nombreOu(entree, 'quarters', 1),
  )
  return { days_exact: exact, days: versLeHaut(exact) }
}

/** One full-time occupation by calendar quarters, with the working days that do not count. */
export function joursTempsPlein(entree: Entree): Sortie {
  const [du, au] = [date(entree, 'from'), date(entree, 'to')]
  const perdus = nombreOu(entree, 'non_counting_workdays', 0)
  const cas: CasDeDroits = {
    date_demande: ajouterJours(au, 1),
    occupations: [{ type: 'temps_plein', du, au, regime_jours: regimeDe(entree) }],
    evenements: perdus > 0 ? [{ type: 'dmfa_non_assimile', du, au, jours_ouvrables: perdus }] : [],
    admission_anterieure: null,
  }
  const dossier = ouvrirDossier(cas, 0, loiDeLEntree(entree))
  const compte = compter(
    carriereA(dossier, jourDe(au) + 1),
    { du: jourDe(du), au: jourDe(au) },
    'bas',
  )
  return {
    days: Math.ceil(compte.trimestre / DIX_MILLE),
    days_exact: compte.trimestre / DIX_MILLE,
    days_qtr: compte.trimestre / DIX_MILLE,
    days_occ: compte.occupation / DIX_MILLE,
    days_raw: compte.brut / DIX_MILLE,
  }
}

/** Four decimals per part, and only the grand total rounded up. */
export function arrondiDuTotal(entree: Entree): Sortie {
  const total = nombres(entree, 'parts').reduce((somme, part) => somme + quatreDecimales(part), 0)
  return { total_exact: quatreDecimales(total), total_rounded: versLeHaut(total) }
}

/** The quarter that the start of the period cuts: known days, or only a quarterly total. */
export function trimestreCoupe(entree: Entree): Sortie {
  const dates = convertir(nombre(entree, 'A_in_part'), regimeDe(entree), loiDeLEntree(entree))
  const ouvrables = compterJours(
    jourDe(date(entree, 'reference_start')),
    jourDe(date(entree, 'quarter_end')),
    LUNDI_A_SAMEDI,
  )
  return {
    days_exact: booleenOu(entree, 'global_declaration', false) ? Math.min(dates, ouvrables) : dates,
    days_if_dated: dates,
    mon_sat_days: ouvrables,
  }
}

/** Hours × 6/S rounded up, and the half-days that they make, at most 78 per quarter. */
export function joursTempsPartiel(entree: Entree): Sortie {
  const { joursParSemaine, parTrimestre } = loiDeLEntree(entree).comptage
  const heures = a(entree, 'paid_hours')
    ? nombre(entree, 'paid_hours')
    : nombre(entree, 'Q') * nombre(entree, 'weeks')
  const trimestres = nombreOu(entree, 'quarters', null)
  const plafond = trimestres === null ? Number.POSITIVE_INFINITY : parTrimestre * trimestres
  const exact = Math.min(quatreDecimales((heures * joursParSemaine) / nombre(entree, 'S')), plafond)
  const jours = Math.ceil(exact)
  return {
    days: jours,
    days_exact: exact,
    half_days: 2 * jours,
    half_days_capped: trimestres === null ? null : Math.min(2 * jours, plafond),
  }
}

/** Whether the hours are enough for art. 33. */
export function heuresMinimales(entree: Entree): Sortie {
  const { volontaire } = loiDeLEntree(entree)
  return {
    eligible_hours: heuresSuffisent(nombre(entree, 'Q'), nombre(entree, 'S'), volontaire),
  }
}

/** Q × 12/S, a half or more counted as one. AR art. 103. */
export function demiAllocations(entree: Entree): Sortie {
  const parSemaine = enVigueur(
    demiAllocationsParSemaine,
    dateOu(entree, 'application_date', debutDuNouveauRegime),
  ).valeur
  const exact = (nombre(entree, 'Q') * parSemaine) / nombre(entree, 'S')
  return { half_allowances_per_week: Math.floor(quatreDecimales(exact) + 0.5) }
}
