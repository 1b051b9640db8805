import { enVigueur } from '#app/domain/shared/bareme.ts'
import { ageLe, ajouterJours, type DateCivile } from '#app/domain/shared/date-civile.ts'
import { dureeEnJours } from '#app/domain/shared/periode.ts'
import { stageSuffisant } from '../ami.ts'
import { droitIllimite, stageMutuelle } from '../bareme-suites.ts'
import { jourDe, moisComplets } from '../calendrier.ts'
import { anneesDeCarriere, estIllimite, finDuDroit, moisDeDroit } from '../duree.ts'
import { debutDuNouveauRegime, loiDuRegime } from '../loi.ts'
import { classeNommee } from '../noms.ts'
import {
  a,
  booleenOu,
  date,
  dateOu,
  type Entree,
  liste,
  nombre,
  nombreOu,
  nombreQuiCommencePar,
  refuser,
  type Sortie,
  texte,
  texteOu,
} from './champs.ts'

/** Months of right from a career: days for art. 30, half-days taken as days for art. 33. */
export function moisDuDroit(entree: Entree): Sortie {
  const total = a(entree, 'career_half_days_total')
    ? nombre(entree, 'career_half_days_total')
    : nombre(entree, 'career_days_total')
  const surplus = Math.max(0, total - joursUtilises(entree))
  return { months: moisDeDroit(surplus, demandeDe(entree)), surplus_days: surplus }
}

/** What the admission used, and everything that an earlier right used. */
function joursUtilises(entree: Entree): number {
  const champs = Object.keys(entree).filter((cle) => /^(half_)?days_used/.test(cle))
  const admission = champs.some((cle) => cle.endsWith('_for_admission'))
    ? 0
    : (loiDuRegime('nouveau').routes[0]?.seuil ?? 0)
  return champs.reduce((total, cle) => total + nombreOu(entree, cle, 0), admission)
}

function demandeDe(entree: Entree): DateCivile {
  return dateOu(entree, 'application_date', debutDuNouveauRegime)
}

/** Last day of a right; work and maternity stop the counter, indemnified sickness prolongs it. */
export function finDeDroit(entree: Entree): Sortie {
  const fin = finDuDroit(date(entree, 'application_date'), nombre(entree, 'months'))
  const evenements = liste(entree, 'events')
  if (evenements.length === 0) return { last_day: fin }
  const decalage = evenements
    .filter((un) => deplaceLaFin(texte(un, 'type')))
    .reduce((total, un) => total + joursDe(un), 0)
  return {
    last_day: ajouterJours(fin, decalage),
    last_day_before_events: fin,
    last_day_shifted_by_calendar_days: decalage,
    prolonged: decalage > 0,
  }
}

/** AR art. 116: what counts as work, and what the mutuelle or an insurer indemnifies. */
function deplaceLaFin(type: string): boolean {
  const classe = classeNommee(type, debutDuNouveauRegime)
  if (classe === null) return false
  const { compte, prolonge } = loiDuRegime('nouveau').effet(classe)
  return compte === 'oui' || prolonge === 'oui'
}

function joursDe(un: Entree): number {
  return a(un, 'from')
    ? dureeEnJours({ du: date(un, 'from'), au: date(un, 'to') })
    : nombre(un, 'calendar_days')
}

/** Statuses whose right has no end whatever the age. AR art. 114 §2. */
const statutsProteges = new Set([
  'arts_worker',
  'artist',
  'docker',
  'rcc',
  'artiste',
  'travailleur_des_arts',
])

/** A right without end: age and career, or a protected status. */
export function illimite(entree: Entree): Sortie {
  const demande = demandeDe(entree)
  const age = a(entree, 'age') ? nombre(entree, 'age') : ageLe(date(entree, 'birth_date'), demande)
  const annees = a(entree, 'career_days')
    ? anneesDeCarriere(nombre(entree, 'career_days'), demande)
    : nombre(entree, 'career_years')
  return {
    unlimited:
      estIllimite(age, annees, demande) || statutsProteges.has(texteOu(entree, 'status', '')),
    career_years: annees,
    required_years: enVigueur(droitIllimite, demande).valeur.annees,
    required_age: enVigueur(droitIllimite, demande).valeur.age,
  }
}

/** The waiting time of the health insurance, from what the input gives: dates or months, days or hours. */
export function stageAmi(entree: Entree): Sortie {
  const incapacite = dateOu(entree, 'incapacity_start', debutDuNouveauRegime)
  const debut = dateOu(entree, 'contract_start', null)
  const ecoules = debut && moisComplets(jourDe(debut), jourDe(incapacite) - 1)
  const jours = nombreQuiCommencePar(entree, 'days')
  const heures = nombreQuiCommencePar(entree, 'hours')
  if (jours === null && heures === null) return refuser('days')
  const regle = enVigueur(stageMutuelle, incapacite).valeur
  // Days or hours "of twelve months" say that the months are over.
  const mois = nombreOu(entree, 'months', ecoules ?? regle.mois)
  const temps = booleenOu(entree, 'full_time', heures === null) ? 'plein' : 'partiel'
  const stage = stageSuffisant(
    {
      mois,
      temps,
      jours: jours ?? 0,
      heures: heures ?? 0,
      dispense: booleenOu(entree, 'dispense', false),
    },
    incapacite,
  )
  return {
    stage_done: stage.incapacite,
    stage_done_maternity: stage.maternite,
    months_elapsed: mois,
  }
}
