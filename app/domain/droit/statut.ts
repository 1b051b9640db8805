import { compterJours, type Intervalle, type Jour, jourDe, LUNDI_A_VENDREDI } from './calendrier.ts'
import type { Occupation, TempsPartiel, TempsPlein } from './droit.ts'
import type { Loi } from './loi.ts'

/** As what somebody asks: full-time worker (art. 30) or voluntary part-timer (art. 33). */
export interface Statut {
  readonly base: 'art_30' | 'art_33' | 'a_verifier'
  /** False when a part-timer works too few hours a week for art. 33. */
  readonly heuresSuffisantes: boolean
}

/** One occupation with the start of the unbroken series that it belongs to. */
export interface Poste extends Intervalle {
  readonly debutDeSerie: Jour
  readonly temps: 'plein' | 'partiel'
  readonly employeur: string | undefined
  readonly heures: number
  readonly reference: number
  /** Null when nobody knows whether the pay reaches the reference wage. */
  readonly salaireAtteint: boolean | null
}

/**
 * The status follows the last occupation of at least four weeks with one employer. A part-timer paid
 * at least the reference wage is treated as full-time; when nobody knows the pay, both are examined.
 * AR art. 28 §2, AM art. 5.
 */
export function statutA(
  postes: readonly Poste[],
  demande: Jour,
  { volontaire }: Pick<Loi, 'volontaire'>,
): Statut {
  const avecDuree = derniersPostes(postes, demande, volontaire.semainesDOccupation * 7)
  const derniers = avecDuree.length > 0 ? avecDuree : derniersPostes(postes, demande, 0)
  if (derniers.length === 0 || derniers.some(({ temps }) => temps === 'plein'))
    return { base: 'art_30', heuresSuffisantes: true }
  const heures = derniers.reduce((total, poste) => total + poste.heures, 0)
  const reference = Math.max(...derniers.map((poste) => poste.reference))
  const salaireAtteint = salaireDe(derniers)
  return {
    base: salaireAtteint === null ? 'a_verifier' : salaireAtteint ? 'art_30' : 'art_33',
    heuresSuffisantes: heuresSuffisent(heures, reference, volontaire),
  }
}

/**
 * The first later application whose status may differ: an occupation starts, has lasted four weeks,
 * or has ended before the eve. Infinity when the status is settled.
 */
export function prochainStatut(
  postes: readonly Poste[],
  demande: Jour,
  { volontaire }: Pick<Loi, 'volontaire'>,
): Jour {
  return postes
    .flatMap(({ du, au, debutDeSerie }) => [
      du + 1,
      debutDeSerie + volontaire.semainesDOccupation * 7,
      au + 2,
    ])
    .reduce(
      (proche, jour) => (jour > demande && jour < proche ? jour : proche),
      Number.POSITIVE_INFINITY,
    )
}

/** The occupations of that length that end last; several when they end on the same day. */
function derniersPostes(
  postes: readonly Poste[],
  demande: Jour,
  joursMinimum: number,
): readonly Poste[] {
  let derniers: Poste[] = []
  let fin = Number.NEGATIVE_INFINITY
  for (const poste of postes) {
    const au = Math.min(poste.au, demande - 1)
    if (poste.du > au || au < fin || au - poste.debutDeSerie + 1 < joursMinimum) continue
    if (au > fin) derniers = []
    fin = au
    derniers.push(poste)
  }
  return derniers
}

/** Two part-time jobs that each pay too little may reach the wage together: nobody knows. */
function salaireDe(postes: readonly Poste[]): boolean | null {
  if (postes.some(({ salaireAtteint }) => salaireAtteint === true)) return true
  const seul = postes.length === 1 ? postes[0] : undefined
  return seul ? seul.salaireAtteint : null
}

/**
 * Salaried occupations, each with the first day of its series: those of one kind with one employer
 * that follow each other over weekends at most. `occupations` in the order of their days.
 */
export function postesDe(occupations: readonly Occupation[]): readonly Poste[] {
  const postes: Poste[] = []
  for (const une of occupations) {
    if (une.type !== 'temps_plein' && une.type !== 'temps_partiel') continue
    const poste = posteDe(une)
    const precedent = postes.findLast(
      (autre) =>
        autre.temps === poste.temps &&
        autre.employeur === poste.employeur &&
        poste.du > autre.au &&
        compterJours(autre.au + 1, poste.du - 1, LUNDI_A_VENDREDI) === 0,
    )
    postes.push(precedent ? { ...poste, debutDeSerie: precedent.debutDeSerie } : poste)
  }
  return postes
}

function posteDe(une: TempsPlein | TempsPartiel): Poste {
  const du = jourDe(une.du)
  const commun = { du, au: jourDe(une.au), debutDeSerie: du, employeur: une.employeur }
  if (une.type === 'temps_plein')
    return { ...commun, temps: 'plein', heures: 0, reference: 0, salaireAtteint: true }
  return {
    ...commun,
    temps: 'partiel',
    heures: heuresParSemaine(une),
    reference: une.heures_reference,
    salaireAtteint: une.salaire_minimum_atteint ?? null,
  }
}

/** At least so many hours a week, or so large a part of a full-time week. AR art. 33, 1°. */
export function heuresSuffisent(
  heures: number,
  reference: number,
  { heures: minimum, fraction }: Loi['volontaire'],
): boolean {
  return heures >= minimum || heures >= reference * fraction - 1e-9
}

/** Q, or what the paid hours make on average per week. */
export function heuresParSemaine(une: TempsPartiel): number {
  if (une.heures_semaine !== undefined) return une.heures_semaine
  const ouvrables = compterJours(jourDe(une.du), jourDe(une.au), LUNDI_A_VENDREDI)
  return ouvrables > 0 ? ((une.heures ?? 0) * 5) / ouvrables : 0
}
