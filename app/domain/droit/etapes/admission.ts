import { ageLe, ajouterJours, ajouterMois } from '#app/domain/shared/date-civile.ts'
import {
  type Evaluation,
  evaluer,
  joursManquants,
  mesurer,
  remplit,
  routesOuvertes,
} from '../admission.ts'
import type { RouteDAdmission } from '../bareme.ts'
import { dateDe, jourDe } from '../calendrier.ts'
import { ouvrirDossier } from '../dossier.ts'
import type { Verdict } from '../droit.ts'
import { dureeDe } from '../duree.ts'
import { DIX_MILLE } from '../groupes.ts'
import { type Loi, loiA, loiDuRegime } from '../loi.ts'
import { casDeLEntree, convertir, loiDeLEntree, periodesDouteuses, regimeDe } from './carriere.ts'
import {
  a,
  booleenOu,
  date,
  dateOu,
  dates,
  type Entree,
  liste,
  nombre,
  nombreOu,
  quatreDecimales,
  refuser,
  type Sortie,
  texte,
  texteOu,
  versLeHaut,
} from './champs.ts'

/** true, false or 'a_verifier', as the conformance cases write a verdict. */
export function enReponse(verdict: Verdict): boolean | 'a_verifier' {
  switch (verdict) {
    case 'atteint':
      return true
    case 'non_atteint':
      return false
    case 'a_verifier':
      return verdict
  }
}

/** Judges a career on the day of its application. */
export function admission(entree: Entree): Sortie {
  return jugement(entree, null)
}

/**
 * The old law: on counts per window, on a career day by day, on months of work, on unpaid days of a
 * year, or as the plan of a contract.
 */
export function ancienneAdmission(entree: Entree): Sortie {
  if (a(entree, 'unpaid_workdays_in_year')) return joursNonPayes(entree)
  if (a(entree, 'contract_start')) return anciensMois(entree)
  if (a(entree, 'periods')) return parMois(entree)
  if (a(entree, 'occupations')) return jugement(entree, loiDuRegime('ancien'))
  return parFenetres(entree)
}

/** Age changes nothing to the new threshold; the old one follows it. */
export function effetDeLAge(entree: Entree): Sortie {
  const demande = date(entree, 'application_date')
  const principales = dates(entree, 'birth_dates').map((naissance) => {
    const [route] = routesOuvertes(loiA(demande).routes, ageLe(naissance, demande))
    return route
  })
  return {
    threshold_days: principales.map((route) => route?.seuil ?? null),
    months: principales.map((route) => route?.mois ?? null),
  }
}

/** The fewest working days that still bring the total to the threshold. */
export function joursNecessaires(entree: Entree): Sortie {
  const loi = loiDeLEntree(entree)
  const acquis = nombreOu(entree, 'already_acquired_exact', 0)
  const age = nombreOu(entree, 'age', 0)
  const seuil = nombreOu(entree, 'threshold', routesOuvertes(loi.routes, age)[0]?.seuil ?? 0)
  const heures = nombreOu(entree, 'S', null)
  const parUnite = loi.comptage.joursParSemaine / (heures ?? regimeDe(entree))
  let unites = Math.max(0, Math.floor((seuil - 1 - acquis) / parUnite) - 1)
  while (versLeHaut(acquis + unites * parUnite) < seuil) unites++
  return {
    threshold: seuil,
    ...(heures === null ? { needed_workdays: unites } : { needed_hours: unites }),
    total_exact: quatreDecimales(acquis + unites * parUnite),
    admitted: true,
  }
}

function jugement(entree: Entree, loi: Loi | null): Sortie {
  const dossier = ouvrirDossier(casDeLEntree(entree), 0, loi)
  const evaluation = evaluer(dossier, jourDe(dossier.cas.date_demande))
  const { retenu, statut, carriere, age } = evaluation
  const { comptage, certains, periode, route } = retenu
  const min = Math.min(certains.occupation, certains.trimestre)
  const max = Math.max(certains.occupation, certains.trimestre)
  const douteuses = periodesDouteuses(entree)
  const verdict =
    evaluation.verdict === 'non_atteint' && douteuses.length > 0 ? 'a_verifier' : evaluation.verdict
  const duree = verdict === 'non_atteint' ? null : dureeDe(dossier, evaluation)
  return {
    regime: carriere.loi.regime === 'ancien' ? 'old' : 'new',
    route: route.code,
    age,
    reference_start: dateDe(periode.du),
    reference_end: dateDe(periode.au),
    extension_calendar_days: periode.joursProlongation,
    days_raw: comptage.brut / DIX_MILLE,
    days_occ: comptage.occupation / DIX_MILLE,
    days_qtr: comptage.trimestre / DIX_MILLE,
    days_counted_min: min,
    days_counted_max: max,
    threshold: route.seuil,
    admitted: enReponse(verdict),
    missing_days: Math.max(0, route.seuil - max),
    missing_days_min: Math.max(0, route.seuil - max),
    missing_days_max: Math.max(0, route.seuil - min),
    right_months: duree?.mois ?? null,
    right_last_day: duree?.dernierJour ?? null,
    ...surLaBase(evaluation, statut.base),
    unknown_types: [...carriere.typesInconnus, ...douteuses],
  }
}

function surLaBase({ alternatives, retenu, carriere, verdict }: Evaluation, base: string): Sortie {
  const jugee = (voulue: 'art_30' | 'art_33') => {
    const examens = alternatives.flat().filter((examen) => examen.base === voulue)
    if (examens.length === 0) return false
    return base === voulue ? enReponse(verdict) : 'a_verifier'
  }
  const demiJours = mesurer(retenu.comptage, 'art_33', carriere)
  return {
    admission_basis: base === 'art_30' ? 'art. 30' : base === 'art_33' ? 'art. 33' : 'a_verifier',
    admitted_art30: jugee('art_30'),
    admitted_art33: jugee('art_33'),
    half_days_capped: Math.min(demiJours.occupation, demiJours.trimestre),
  }
}

function joursNonPayes(entree: Entree): Sortie {
  const loi = loiDuRegime('ancien')
  const jours = nombre(entree, 'unpaid_workdays_in_year')
  const assimiles = Math.min(jours, loi.limites.joursNonPayesParAn)
  return {
    assimilated_workdays: assimiles,
    assimilated_R6_days: convertir(assimiles, regimeDe(entree), loi),
    lost_workdays: jours - assimiles,
  }
}

/**
 * How long a contract had to be under the old law: the age on the day after its end decides, so a
 * birthday during the contract can lengthen it.
 */
function anciensMois(entree: Entree): Sortie {
  const loi = loiDuRegime('ancien')
  const debut = date(entree, 'contract_start')
  const naissance = date(entree, 'birth_date')
  const acquis = nombreOu(entree, 'past_days', 0)
  const parMois = loi.comptage.parMois * (booleenOu(entree, 'full_time', true) ? 1 : partDe(entree))
  let mois = 1
  for (; mois <= loi.comptage.parTrimestre; mois++) {
    const age = ageLe(naissance, ajouterMois(debut, mois))
    const atteint = routesOuvertes(loi.routes, age).some(
      (route) => !route.complement && route.mois >= mois && acquis + mois * parMois >= route.seuil,
    )
    if (atteint) break
  }
  return {
    age_after_12_months: ageLe(naissance, ajouterMois(debut, 12)),
    age_at_application: ageLe(naissance, ajouterMois(debut, mois)),
    months_planned: mois,
    contract_end: ajouterJours(ajouterMois(debut, mois), -1),
    application_date: ajouterMois(debut, mois),
  }
}

function partDe(entree: Entree): number {
  return nombre(entree, 'Q') / nombre(entree, 'S')
}

/** Whole months of work and unemployment, as the practice guides count them: 26 days a month. */
function parMois(entree: Entree): Sortie {
  const loi = loiDuRegime('ancien')
  let travail = 0
  let assimiles = 0
  let duree = 0
  for (const periode of liste(entree, 'periods')) {
    const mois = nombre(periode, 'months')
    duree += mois
    const type = texte(periode, 'type')
    if (type === 'full_time') travail += mois * loi.comptage.parMois
    else if (type === 'part_time') travail += mois * loi.comptage.parMois * partDe(periode)
    else if (type === 'unemployment') assimiles += mois * loi.comptage.parMois
  }
  const jours = versLeHaut(travail + assimiles)
  const ouvertes = routesOuvertes(loi.routes, ageDe(entree) ?? 0)
  const route = ouvertes.find((une) => !une.complement && jours >= une.seuil && duree <= une.mois)
  return {
    days_from_work: versLeHaut(travail),
    days_assimilated: versLeHaut(assimiles),
    days_total: jours,
    span_months: duree,
    admitted: route !== undefined,
    route: route?.code ?? null,
  }
}

function ageDe(entree: Entree): number | null {
  if (a(entree, 'age')) return nombre(entree, 'age')
  const naissance = dateOu(entree, 'birth_date', null)
  return naissance && ageLe(naissance, date(entree, 'application_date'))
}

/** Counts already made per window of months; half-days and six months more for art. 33. */
function parFenetres(entree: Entree): Sortie {
  if (!Object.keys(entree).some((champ) => /^(half_)?days_\d+m$/.test(champ)))
    return refuser('days_21m')
  const loi = loiDuRegime('ancien')
  const age = ageDe(entree)
  const volontaire = estVolontaire(entree)
  const compte = (mois: number) =>
    nombreOu(entree, `days_${mois}m`, null) ??
    nombreOu(entree, `half_days_${mois + loi.moisVolontaire}m`, null) ??
    nombreOu(entree, `half_days_${mois}m`, null) ??
    (volontaire ? nombreOu(entree, `days_${mois + loi.moisVolontaire}m`, null) : null) ??
    0
  const avant =
    nombreOu(entree, 'days_10y_before', null) ?? nombreOu(entree, 'half_days_10y_before', 0)
  const ouvertes = age === null ? loi.routes : routesOuvertes(loi.routes, age)
  const remplie = ouvertes.find((route) => remplit(route, compte(route.mois), avant))
  const proche = ouvertes.toSorted(
    (x, y) => manqueDe(x, compte, avant) - manqueDe(y, compte, avant),
  )[0]
  return {
    age,
    admitted: remplie === undefined ? false : age === null ? 'a_verifier' : true,
    route: remplie?.code ?? null,
    missing_days: remplie || !proche ? 0 : manqueDe(proche, compte, avant),
    threshold: (remplie ?? ouvertes[0])?.seuil ?? null,
  }
}

function manqueDe(route: RouteDAdmission, compte: (mois: number) => number, avant: number): number {
  return joursManquants(route, compte(route.mois), avant)
}

function estVolontaire(entree: Entree): boolean {
  const statut = texteOu(entree, 'status', '')
  return statut === 'temps_partiel_volontaire' || statut === 'voluntary_part_time'
}
