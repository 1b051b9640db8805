import { ajouterMois, type DateCivile } from '#app/domain/shared/date-civile.ts'
import type { AdmissionAnterieure, CasDeDroits, Evenement, Occupation, Region } from '../droit.ts'
import { type Loi, loiA, loiDuRegime } from '../loi.ts'
import { classeNommee } from '../noms.ts'
import {
  a,
  booleenOu,
  date,
  dateOu,
  type Entree,
  estObjet,
  liste,
  nombre,
  nombreOu,
  quatreDecimales,
  texte,
  texteOu,
} from './champs.ts'

/** The law an input names: its regime, else its application date, else the present one. */
export function loiDeLEntree(entree: Entree): Loi {
  const regime = texteOu(entree, 'regime', texteOu(entree, 'application_regime', null))
  if (regime === 'old' || regime === 'ancien') return loiDuRegime('ancien')
  if (regime === 'new' || regime === 'nouveau') return loiDuRegime('nouveau')
  const demande = dateOu(entree, 'application_date', null)
  return demande === null ? loiDuRegime('nouveau') : loiA(demande)
}

/** R; the average week of a variable regime with two decimals; 5 when nothing is known. */
export function regimeDe(entree: Entree): number {
  if (a(entree, 'R') && entree.R !== 'unknown') return nombre(entree, 'R')
  const semaines = nombreOu(entree, 'weeks', null)
  return semaines === null ? 5 : Math.round((nombre(entree, 'A') * 100) / semaines) / 100
}

/** Working days in six-day-regime days, four decimals. */
export function convertir(jours: number, regime: number, { comptage }: Loi): number {
  return quatreDecimales((jours * comptage.joursParSemaine) / regime)
}

/** Birth date, or one that gives the age of the input on the day of the application. */
export function naissanceDe(entree: Entree, demande: DateCivile): DateCivile | null {
  const age = nombreOu(entree, 'age', null)
  return dateOu(entree, 'birth_date', age === null ? null : ajouterMois(demande, -12 * age))
}

const regionsNommees: Readonly<Record<string, Region>> = {
  brussels: 'bruxelles',
  bruxelles: 'bruxelles',
  wallonia: 'wallonie',
  wallonie: 'wallonie',
  flanders: 'flandre',
  flandre: 'flandre',
  german_community: 'communaute_germanophone',
  communaute_germanophone: 'communaute_germanophone',
}

/** The region named in English or French, null for another or none. */
export function regionDe(entree: Entree): Region | null {
  return regionsNommees[texteOu(entree, 'region', '')] ?? null
}

/** The case that an input describes: occupations, other periods, absences, earlier admission. */
export function casDeLEntree(entree: Entree): CasDeDroits {
  const demande = date(entree, 'application_date')
  const occupations = [
    ...liste(entree, 'occupations').map(occupation),
    ...liste(entree, 'other_periods').flatMap(autrePeriode),
  ]
  return {
    date_demande: demande,
    date_naissance: naissanceDe(entree, demande),
    region: regionDe(entree),
    occupations,
    evenements: [...liste(entree, 'absences'), ...liste(entree, 'events')].flatMap((une) =>
      absence(une, occupations),
    ),
    admission_anterieure: admissionAnterieure(entree),
    carriere: {
      jours_hors_liste: nombreOu(entree, 'career_days_before', undefined),
      annees: nombreOu(entree, 'career_years', undefined),
    },
  }
}

/** Absences with their days, or with a number of working days spread over the occupations. */
export function absence(une: Entree, occupations: readonly Occupation[]): readonly Evenement[] {
  const type = texte(une, 'type')
  const commun = { type, cause: texteOu(une, 'cause', undefined) }
  const jours = nombreOu(une, 'workdays', undefined)
  if (a(une, 'from'))
    return [{ ...commun, du: date(une, 'from'), au: date(une, 'to'), jours_ouvrables: jours }]
  const debut = occupations.map(({ du }) => du).toSorted()[0]
  const fin = occupations
    .map(({ au }) => au)
    .toSorted()
    .at(-1)
  return debut && fin && jours !== undefined
    ? [{ ...commun, du: debut, au: fin, jours_ouvrables: jours }]
    : []
}

const autresNoms: Readonly<Record<string, Occupation['type']>> = {
  apprenticeship: 'apprentissage',
  bis: 'formation',
  foreign_work: 'etranger',
  ibo: 'formation',
  internship: 'formation',
  pfi: 'formation',
  pfi_ibo: 'formation',
  student: 'etudiant',
  student_contract: 'etudiant',
  student_contract_solidarity_contribution: 'etudiant',
  student_job: 'etudiant',
  student_work: 'etudiant',
  unknown: 'inconnu',
  volunteering: 'benevolat',
  volunteer_work: 'benevolat',
  work_abroad: 'etranger',
}

function occupation(une: Entree): Occupation {
  const type = texte(une, 'type')
  const etendue = {
    du: date(une, 'from'),
    au: date(une, 'to'),
    employeur: texteOu(une, 'employer', undefined),
  }
  if (type === 'full_time' || type === 'temps_plein')
    return {
      ...etendue,
      type: 'temps_plein',
      regime_jours: regimeDe(une),
      jours_declares: nombreOu(une, 'A', undefined),
    }
  if (type === 'part_time' || type === 'temps_partiel')
    return {
      ...etendue,
      type: 'temps_partiel',
      heures_reference: nombre(une, 'S'),
      heures_semaine: nombreOu(une, 'Q', undefined),
      heures: nombreOu(une, 'paid_hours', undefined),
      salaire_minimum_atteint: booleenOu(une, 'monthly_pay_at_least_rmmm', undefined),
    }
  return { ...etendue, type: autreType(type) }
}

/** A word that is no known kind of work is an unknown period, never a guess. */
function autreType(
  type: string,
): 'apprentissage' | 'benevolat' | 'etranger' | 'etudiant' | 'formation' | 'inconnu' {
  const connu = autresNoms[type]
  return connu === undefined || connu === 'temps_plein' || connu === 'temps_partiel'
    ? 'inconnu'
    : connu
}

/** Other periods without days cannot be placed: only those that may count would matter. */
function autrePeriode(une: Entree): readonly Occupation[] {
  return a(une, 'from') ? [occupation(une)] : []
}

/** Periods without days whose effect is not known to be nil. */
export function periodesDouteuses(entree: Entree): readonly string[] {
  return liste(entree, 'other_periods')
    .filter((une) => !a(une, 'from'))
    .map((une) => texte(une, 'type'))
    .filter((type) => {
      if (type in autresNoms)
        return autresNoms[type] === 'etranger' || autresNoms[type] === 'inconnu'
      const classe = classeNommee(type, date(entree, 'application_date'))
      return classe === null || loiDeLEntree(entree).effet(classe).compte !== 'non'
    })
}

const champsDAdmission = [
  'previous_admission',
  'previous_admission_date',
  'earlier_admission',
  'earlier_admission_date',
  'prior_admission',
  'prior_admission_date',
  'last_admission_date',
]

function admissionAnterieure(entree: Entree): AdmissionAnterieure | null {
  const champ = champsDAdmission.find((un) => a(entree, un))
  if (champ === undefined) return null
  const valeur = entree[champ]
  if (!estObjet(valeur))
    return {
      date: date(entree, champ),
      jours_utilises: nombreOu(entree, 'days_used_before', undefined),
    }
  return {
    date: dateOu(valeur, 'date', null) ?? date(valeur, 'application_date'),
    jours_utilises: nombreOu(valeur, 'days_used', undefined),
  }
}
