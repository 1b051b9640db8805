import { compterJours, type Jour, jourDe, LUNDI_A_VENDREDI } from './calendrier.ts'
import type { Occupation, TempsPartiel, TempsPlein } from './droit.ts'
import type { Loi } from './loi.ts'

/** As what somebody asks: full-time worker (art. 30) or voluntary part-timer (art. 33). */
export interface Statut {
  readonly base: 'art_30' | 'art_33' | 'a_verifier'
  /** False when a part-timer works too few hours a week for art. 33. */
  readonly heuresSuffisantes: boolean
}

/**
 * The status follows the last occupation of at least four weeks with one employer. A part-timer paid
 * at least the reference wage is treated as full-time; when nobody knows the pay, both are examined.
 * AR art. 28 §2, AM art. 5.
 */
export function statutA(
  occupations: readonly Occupation[],
  demande: Jour,
  { volontaire }: Pick<Loi, 'volontaire'>,
): Statut {
  const series = seriesDe(occupations, demande).toSorted(
    (a, b) => b.au - a.au || Number(a.temps === 'partiel') - Number(b.temps === 'partiel'),
  )
  const derniere =
    series.find(({ du, au }) => au - du + 1 >= volontaire.semainesDOccupation * 7) ?? series[0]
  if (!derniere || derniere.temps === 'plein') return { base: 'art_30', heuresSuffisantes: true }
  return {
    base:
      derniere.salaireAtteint === null
        ? 'a_verifier'
        : derniere.salaireAtteint
          ? 'art_30'
          : 'art_33',
    heuresSuffisantes: heuresSuffisent(derniere.heures, derniere.reference, volontaire),
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

interface Serie {
  readonly du: Jour
  readonly au: Jour
  readonly temps: 'plein' | 'partiel'
  readonly employeur: string | undefined
  readonly heures: number
  readonly reference: number
  readonly salaireAtteint: boolean | null
}

/** Occupations of one kind with one employer that follow each other over weekends at most. */
function seriesDe(occupations: readonly Occupation[], demande: Jour): readonly Serie[] {
  const series: Serie[] = []
  for (const une of occupations) {
    if (une.type !== 'temps_plein' && une.type !== 'temps_partiel') continue
    const serie = serieDe(une)
    if (serie.du >= demande) continue
    const coupee = { ...serie, au: Math.min(serie.au, demande - 1) }
    const rang = series.findIndex(
      (autre) =>
        autre.temps === coupee.temps &&
        autre.employeur === coupee.employeur &&
        coupee.du > autre.au &&
        compterJours(autre.au + 1, coupee.du - 1, LUNDI_A_VENDREDI) === 0,
    )
    const precedente = series[rang]
    if (precedente) series[rang] = { ...coupee, du: precedente.du }
    else series.push(coupee)
  }
  return series
}

function serieDe(une: TempsPlein | TempsPartiel): Serie {
  const commun = { du: jourDe(une.du), au: jourDe(une.au), employeur: une.employeur }
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

/** Q, or what the paid hours make on average per week. */
export function heuresParSemaine(une: TempsPartiel): number {
  if (une.heures_semaine !== undefined) return une.heures_semaine
  const ouvrables = compterJours(jourDe(une.du), jourDe(une.au), LUNDI_A_VENDREDI)
  return ouvrables > 0 ? ((une.heures ?? 0) * 5) / ouvrables : 0
}
