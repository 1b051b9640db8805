import {
  type Evaluation,
  type Examen,
  evaluer,
  joursManquants,
  mesurer,
  remplit,
} from './admission.ts'
import {
  compterJours,
  dateDe,
  decalerDeMois,
  type Jour,
  jourDe,
  LUNDI_A_VENDREDI,
} from './calendrier.ts'
import { compter } from './comptage.ts'
import { type Dossier, ouvrirDossier } from './dossier.ts'
import {
  type CasDeDroits,
  type Lecture,
  lectures,
  type Occupation,
  type ParLecture,
} from './droit.ts'
import { heuresParSemaine } from './statut.ts'

/** Years after which a date is no longer worth searching. */
const HORIZON_EN_JOURS = 6 * 366

/**
 * The first last day of work after which the certain days reach the threshold in every reading: in
 * the past when they do already, else as if the running occupation went on without a new absence.
 * Null when nothing runs on the eve of the application, or when six years would not be enough.
 */
export function dateProjetee(dossier: Dossier, evaluation: Evaluation): Jour | null {
  if (evaluation.verdict === 'atteint') return jourAtteint(evaluation)
  const suite = avecSuite(dossier.cas, evaluation.demande)
  if (!suite) return null
  const ouvert = { ...ouvrirDossier(suite), acquis: dossier.acquis, loi: dossier.loi }
  return premierJour(ouvert, evaluation.demande - 1, lectures)
}

/**
 * The first day, from `depuis` on, after which an application the next day reaches the threshold in
 * all the readings given. Counts only what is certain.
 */
export function premierJour(
  dossier: Dossier,
  depuis: Jour,
  voulues: readonly Lecture[],
): Jour | null {
  for (let jour = depuis; jour <= depuis + HORIZON_EN_JOURS; ) {
    const evaluation = evaluer(dossier, jour + 1)
    if (atteintSelon(evaluation, voulues)) return jour
    jour += sautSur(evaluation, voulues)
  }
  return null
}

/** The career as it would go on: the occupation that runs on the eve, without an end. */
export function avecSuite(cas: CasDeDroits, demande: Jour): CasDeDroits | null {
  const enCours = cas.occupations
    .filter((une) => court(une, demande))
    .toSorted((a, b) => jourDe(b.au) - jourDe(a.au) || jourDe(a.du) - jourDe(b.du))[0]
  if (!enCours) return null
  const fin = dateDe(demande + HORIZON_EN_JOURS)
  const suite = suiteDe(enCours, dateDe(jourDe(enCours.au) + 1), fin)
  return suite ? { ...cas, occupations: [...cas.occupations, suite] } : null
}

function court(une: Occupation, demande: Jour): boolean {
  const au = jourDe(une.au)
  return (
    (une.type === 'temps_plein' || une.type === 'temps_partiel') &&
    compterJours(au + 1, demande - 1, LUNDI_A_VENDREDI) === 0
  )
}

function suiteDe(une: Occupation, du: Occupation['du'], au: Occupation['au']): Occupation | null {
  if (une.type === 'temps_plein') {
    const { jours_declares: _declares, ...reste } = une
    return { ...reste, du, au }
  }
  if (une.type !== 'temps_partiel') return null
  const { heures: _heures, heures_a_verifier: _aVerifier, ...reste } = une
  return { ...reste, du, au, heures_semaine: heuresParSemaine(une) }
}

function atteintSelon({ alternatives }: Evaluation, voulues: readonly Lecture[]): boolean {
  return alternatives.every((examens) =>
    examens.some(({ remplieSurement }) => voulues.every((lecture) => remplieSurement[lecture])),
  )
}

/** Days that can be skipped without passing the date; a change of law or of age is not skipped. */
function sautSur(evaluation: Evaluation, voulues: readonly Lecture[]): number {
  const { carriere, demande, alternatives, age } = evaluation
  const examens = alternatives.flat()
  const saut = Math.min(
    ...examens.map((examen) => sautPour(examen, examen.certains, voulues)),
    carriere.loi.jusquA - demande + 1,
  )
  const naissance = evaluation.naissance
  if (age === null || naissance === null || carriere.loi.routes.length === 1)
    return Math.max(1, saut)
  return Math.max(1, Math.min(saut, decalerDeMois(naissance, 12 * (age + 1)) - demande))
}

/** A week gives at most 6 days (12 half-days), and a quarter that becomes complete less than 6. */
function sautPour(
  { route, base, avant }: Examen,
  jours: ParLecture<number>,
  voulues: readonly Lecture[],
): number {
  const manques = voulues.map((lecture) => joursManquants(route, jours[lecture], avant[lecture]))
  const manque = Math.max(...manques) / (base === 'art_33' ? 2 : 1)
  return Math.floor(((manque - 6) * 7) / 6)
}

/** In the period of an application that reaches the threshold, the day on which it did. */
function jourAtteint({ retenu, carriere }: Evaluation): Jour | null {
  const { fenetre, route, base, avant } = retenu
  for (let jour = debutDuTravail(retenu); jour <= fenetre.au; ) {
    const comptage = compter(carriere, { du: fenetre.du, au: jour }, 'bas')
    const jours = mesurer(comptage, base, carriere)
    if (lectures.every((lecture) => remplit(route, jours[lecture], avant[lecture]))) return jour
    jour += Math.max(1, sautPour(retenu, jours, lectures))
  }
  return fenetre.au
}

function debutDuTravail({ comptage, fenetre }: Examen): Jour {
  return comptage.morceaux.reduce((debut, { du }) => Math.min(debut, du), fenetre.au)
}
