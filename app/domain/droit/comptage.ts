import { type Intervalle, trimestreDe } from './calendrier.ts'
import {
  type Correction,
  correctionsDuSegment,
  cumuls,
  plafondsDeTrimestre,
} from './corrections.ts'
import type { CarriereLue } from './dossier.ts'
import type { Lecture, ParLecture } from './droit.ts'
import { compterSegment, type Morceau, type Niveau, type Segment, somme } from './segments.ts'

/** Everything in ten-thousandths of six-day-regime days; each reading is morceaux + corrections. */
export interface Comptage extends ParLecture<number> {
  readonly morceaux: readonly Morceau[]
  readonly corrections: readonly Correction[]
  /** The quarter reading, per rank of quarter. */
  readonly parTrimestre: ReadonlyMap<number, number>
}

/**
 * Counts a career over a window of days, both included, in the three readings. What is certain lies
 * between the `bas` and the `haut` of the same window.
 */
export function compter(carriere: CarriereLue, fenetre: Intervalle, niveau: Niveau): Comptage {
  const segments: Segment[] = []
  for (const groupe of carriere.groupes) {
    const du = Math.max(groupe.du, fenetre.du)
    const au = Math.min(groupe.au, fenetre.au)
    if (du <= au) segments.push(compterSegment(groupe, { du, au }, carriere, niveau))
  }
  const parOccupation = segments.flatMap((segment) => correctionsDuSegment(segment, carriere))
  const plafonds = plafondsDeTrimestre(sommesParTrimestre(segments, parOccupation), carriere)
  const corrections = [
    ...parOccupation,
    ...plafonds,
    ...cumuls(segments, parOccupation, carriere, niveau),
  ]
  const base = segments.reduce((total, { morceaux }) => total + somme(morceaux), carriere.acquis)
  const avec = (lecture: Lecture) =>
    corrections.reduce((total, correction) => total + correction[lecture], base)
  return {
    brut: avec('brut'),
    occupation: avec('occupation'),
    trimestre: avec('trimestre'),
    morceaux: segments.flatMap(({ morceaux }) => morceaux),
    corrections,
    parTrimestre: sommesParTrimestre(segments, corrections),
  }
}

function sommesParTrimestre(
  segments: readonly Segment[],
  corrections: readonly Correction[],
): Map<number, number> {
  const sommes = new Map<number, number>()
  const ajouter = (rang: number, valeur: number) =>
    valeur !== 0 && sommes.set(rang, (sommes.get(rang) ?? 0) + valeur)
  for (const { morceaux } of segments)
    for (const { trimestre, valeur } of morceaux) ajouter(trimestre, valeur)
  for (const { du, trimestre } of corrections) ajouter(trimestreDe(du), trimestre)
  return sommes
}
