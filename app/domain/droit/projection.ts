import {
  type Evaluation,
  type Examen,
  evaluer,
  joursManquants,
  mesurer,
  remplit,
} from './admission.ts'
import { type Borne, borneBrute } from './borne.ts'
import {
  compterJours,
  dateDe,
  decalerDeMois,
  type Jour,
  jourDe,
  joursParSemaine,
  LUNDI_A_VENDREDI,
} from './calendrier.ts'
import { compter } from './comptage.ts'
import { type CarriereLue, carriereA, type Dossier, ouvrirDossier } from './dossier.ts'
import {
  type CasDeDroits,
  type Lecture,
  lectures,
  type Occupation,
  type ParLecture,
} from './droit.ts'
import { DIX_MILLE, type Groupe } from './groupes.ts'
import { heuresParSemaine, prochainStatut } from './statut.ts'

/** After four years every period holds only the occupation that goes on: nothing more can come. */
const HORIZON_EN_JOURS = 4 * 366

/**
 * The first last day of work after which the certain days reach the threshold in every reading: in
 * the past when they do already, else as if the running occupation went on without a new absence.
 * Null when nothing runs on the eve of the application, or when it never will.
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
  const fin = depuis + HORIZON_EN_JOURS
  const aPortee = filtre(dossier, fin + 1, voulues)
  for (let jour = depuis; jour <= fin; ) {
    if (!aPortee(jour + 1)) {
      jour++
      continue
    }
    const evaluation = evaluer(dossier, jour + 1, 'certain')
    if (atteintSelon(evaluation, voulues)) return jour
    jour += sautSur(dossier, evaluation, voulues)
  }
  return null
}

/** Most dates are found in a few leaps; only a long search is worth the running sums. */
const ESSAIS_SANS_BORNE = 12

/** Leaves out, cheaply, the days that cannot be the date. */
function filtre(dossier: Dossier, jusquA: Jour, voulues: readonly Lecture[]): Borne {
  // The quarterly reading alone may exceed the plain count, which then bounds nothing.
  if (voulues.every((lecture) => lecture === 'trimestre')) return () => true
  let essais = 0
  let borne: { readonly valable: Jour; readonly juge: Borne } | null = null
  return (demande) => {
    if (++essais <= ESSAIS_SANS_BORNE) return true
    if (!borne || demande > borne.valable) {
      const { loi } = carriereA(dossier, demande)
      const valable = Math.min(jusquA, loi.jusquA)
      borne = { valable, juge: borneBrute(dossier, demande, valable) }
    }
    return borne.juge(demande)
  }
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

/** Days that can be skipped without passing the date; a change of law, status or age is not. */
function sautSur(dossier: Dossier, evaluation: Evaluation, voulues: readonly Lecture[]): number {
  const { carriere, demande, alternatives, age } = evaluation
  const examens = alternatives.flat()
  const rythme = rythmeApres(carriere, demande)
  const saut = Math.min(
    ...examens.map((examen) => sautPour(examen, examen.certains, voulues, rythme)),
    carriere.loi.jusquA - demande + 1,
    prochainStatut(dossier.postes, demande, carriere.loi) - demande,
    finDeDeclaration(carriere, demande) - demande,
  )
  const naissance = evaluation.naissance
  if (age === null || naissance === null || carriere.loi.routes.length === 1)
    return Math.max(1, saut)
  return Math.max(1, Math.min(saut, decalerDeMois(naissance, 12 * (age + 1)) - demande))
}

/** A week gives at most 6 days (12 half-days) at full time, and a burst of worked days a little more. */
function sautPour(
  { route, base, avant }: Examen,
  jours: ParLecture<number>,
  voulues: readonly Lecture[],
  { part, marge }: Rythme,
): number {
  const manques = voulues.map((lecture) => joursManquants(route, jours[lecture], avant[lecture]))
  // The total is rounded up, so the last of the missing days may be almost there.
  const manque = (Math.max(...manques) - 1) / (base === 'art_33' ? 2 : 1)
  if (part === 0) return Number.POSITIVE_INFINITY
  return Math.floor(((manque / part - marge) * 7) / 6)
}

/** Days without dates are bounded by the calendar until their period is over, then all there. */
function finDeDeclaration({ groupes }: CarriereLue, demande: Jour): Jour {
  return groupes.reduce(
    (proche, groupe) =>
      groupe.genre === 'total' && groupe.sansDates && groupe.au + 1 > demande
        ? Math.min(proche, groupe.au + 1)
        : proche,
    Number.POSITIVE_INFINITY,
  )
}

interface Rythme {
  /** Full-time is 1: the most that the occupations can give together, from a day on. */
  readonly part: number
  /** Days that may come early: those of one week worked in a row, a quarter that becomes complete. */
  readonly marge: number
}

const MARGE_DU_TRIMESTRE = 2.2

function rythmeApres({ groupes, cumul }: CarriereLue, jour: Jour): Rythme {
  // What two jobs exceed in a quarter comes back day by day, at the pace of a full-time job.
  let part = cumul ? 1 : 0
  let joursDeSuite = 5
  for (const groupe of groupes) {
    if (!groupe.certain || groupe.au < jour) continue
    part += partDe(groupe)
    joursDeSuite = Math.min(joursDeSuite, joursParSemaine(groupe.semaine))
  }
  return { part, marge: 6 - (6 / 7) * joursDeSuite + MARGE_DU_TRIMESTRE }
}

/** Totals are spread over the days; days without dates may all come first, one a day. */
function partDe(groupe: Groupe): number {
  if (groupe.genre === 'calendrier') return groupe.part
  const parJour = groupe.total / DIX_MILLE / compterJours(groupe.du, groupe.au, groupe.semaine)
  // A complete quarter weighs thirteen weeks, a little more or less than its weekdays.
  return Math.max(groupe.sansDates ? 1 : 0, parJour * 0.9)
}

/** In the period of an application that reaches the threshold, the day on which it did. */
function jourAtteint({ retenu, carriere }: Evaluation): Jour | null {
  const { fenetre, route, base, avant } = retenu
  for (let jour = debutDuTravail(retenu); jour <= fenetre.au; ) {
    const comptage = compter(carriere, { du: fenetre.du, au: jour }, 'bas')
    const jours = mesurer(comptage, base, carriere)
    if (lectures.every((lecture) => remplit(route, jours[lecture], avant[lecture]))) return jour
    const saut = Math.min(
      sautPour(retenu, jours, lectures, rythmeApres(carriere, jour)),
      finDeDeclaration(carriere, jour + 1) - jour - 1,
    )
    jour += Math.max(1, saut)
  }
  return fenetre.au
}

function debutDuTravail({ comptage, fenetre }: Examen): Jour {
  return comptage.morceaux.reduce((debut, { du }) => Math.min(debut, du), fenetre.au)
}
