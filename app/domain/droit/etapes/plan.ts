import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import { debutDuNouveauRegime, loiDuRegime } from '../loi.ts'
import {
  datesDAvis,
  deuxRegimes,
  type PlanDeContrat,
  planifierContrat,
  type TempsDeTravail,
} from '../planification.ts'
import { enReponse, joursNecessaires } from './admission.ts'
import { absence, naissanceDe, regionDe } from './carriere.ts'
import {
  a,
  booleenOu,
  date,
  dateOu,
  type Entree,
  liste,
  nombre,
  nombreOu,
  type Sortie,
  texteOu,
} from './champs.ts'

/** The dates that follow from the end of a contract. */
export function datesDePreavis(entree: Entree): Sortie {
  const avis = datesDAvis(date(entree, 'contract_end'), regionDe(entree))
  return {
    forem_handover_latest: avis.remiseAuPlusTard,
    application_date: avis.premierJourDemande,
    application_file_latest: avis.depotAuPlusTard,
  }
}

/** Plans a contract, or says what a planned end gives and how far it must be prolonged. */
export function planDeContrat(entree: Entree): Sortie {
  if (a(entree, 'old_plan_end')) return autourDeLaReforme(entree)
  const debut = date(entree, 'start')
  const finPrevue = dateOu(entree, 'planned_end', null)
  const proposition = planifierContrat(plan(entree, debut, finPrevue))
  const { finAuPlusTot, finParLecture, jours, unite, aLaFinPrevue } = proposition
  const demi = unite === 'demi_jours'
  return {
    threshold: proposition.seuil,
    earliest_end: finAuPlusTot,
    earliest_end_raw: finParLecture.brut,
    earliest_end_occ: finParLecture.occupation,
    earliest_end_qtr: finParLecture.trimestre,
    application_date: proposition.dateDemande,
    gives: demi ? 'demi-allocations' : 'allocations completes',
    ...(demi
      ? { half_days: jours }
      : { days: jours, ...heuresNecessaires(entree, proposition.seuil) }),
    ...(aLaFinPrevue && {
      days_raw_at_planned_end: aLaFinPrevue.brut,
      days_occ_at_planned_end: aLaFinPrevue.occupation,
      days_qtr_at_planned_end: aLaFinPrevue.trimestre,
      missing_days_min: aLaFinPrevue.joursManquants,
      missing_days_max: aLaFinPrevue.joursManquantsMax,
      extension_calendar_days: aLaFinPrevue.joursProlongation,
      prolongation_needed: aLaFinPrevue.prolongation,
      new_end: finAuPlusTot,
      new_end_occ: finParLecture.occupation,
      new_end_qtr: finParLecture.trimestre,
    }),
  }
}

function plan(entree: Entree, debut: DateCivile, finPrevue: DateCivile | null): PlanDeContrat {
  const regime = texteOu(entree, 'regime', null)
  return {
    debut,
    temps: temps(entree),
    finPrevue,
    absences: liste(entree, 'absences').flatMap((une) =>
      absence(une, finPrevue ? [{ type: 'inconnu', du: debut, au: finPrevue }] : []),
    ),
    dejaAcquis: nombreOu(entree, 'past_days', nombreOu(entree, 'already_acquired_exact', 0)),
    dateNaissance: naissanceDe(entree, finPrevue ?? debut),
    loi:
      regime === 'old'
        ? loiDuRegime('ancien')
        : regime === 'new'
          ? loiDuRegime('nouveau')
          : undefined,
  }
}

function temps(entree: Entree): TempsDeTravail {
  if (booleenOu(entree, 'full_time', !a(entree, 'Q')))
    return { type: 'plein', regimeJours: nombreOu(entree, 'R', undefined) }
  return {
    type: 'partiel',
    heuresSemaine: nombre(entree, 'Q'),
    heuresReference: nombre(entree, 'S'),
    salaireMinimumAtteint: booleenOu(
      entree,
      'monthly_pay_at_least_rmmm',
      viseLesJours(entree) ? true : undefined,
    ),
  }
}

/** A part-time contract aims at full days when it says so, else at half-days. */
function viseLesJours(entree: Entree): boolean {
  const but = texteOu(entree, 'target', texteOu(entree, 'basis', ''))
  return but === 'art. 30' || but === 'full' || but === 'full_benefit' || but === 'days'
}

/** Whole hours that a part-timer needs for the days still missing, and the weeks they take. */
function heuresNecessaires(entree: Entree, seuil: number): Sortie {
  if (!a(entree, 'Q') || !a(entree, 'S')) return {}
  const { needed_hours } = joursNecessaires({
    threshold: seuil,
    already_acquired_exact: nombreOu(entree, 'past_days', 0),
    S: nombre(entree, 'S'),
  })
  const heures = typeof needed_hours === 'number' ? needed_hours : 0
  return {
    needed_hours: heures,
    needed_weeks: Math.round((heures * 10) / nombre(entree, 'Q')) / 10,
  }
}

/** A contract that was planned under the old law and runs on the first day of the new one. */
function autourDeLaReforme(entree: Entree): Sortie {
  const debut = date(entree, 'start')
  const fin = date(entree, 'old_plan_end')
  const { ancien, nouveau } = deuxRegimes({
    date_demande: debutDuNouveauRegime,
    date_naissance: naissanceDe(entree, debutDuNouveauRegime),
    occupations: [
      { type: 'temps_plein', regime_jours: nombreOu(entree, 'R', undefined), du: debut, au: fin },
    ],
    evenements: liste(entree, 'absences').flatMap((une) => absence(une, [])),
    admission_anterieure: null,
  })
  return {
    days_raw_on_2026_02_28: nouveau.jours_bruts,
    days_occ_on_2026_02_28: nouveau.jours_occupation,
    days_qtr_on_2026_02_28: nouveau.jours_trimestre,
    new_regime_threshold_met_on_application_2026_03_01: enReponse(nouveau.verdict),
    old_regime_threshold_met_on_application_2026_02_28: enReponse(ancien.verdict),
    old_regime_threshold: ancien.seuil,
    new_regime_threshold: nouveau.seuil,
  }
}
