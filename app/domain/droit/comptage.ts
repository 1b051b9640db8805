import { type Intervalle, trimestreDe } from './calendrier.ts'
import {
  type Correction,
  correctionsDuSegment,
  cumuls,
  plafondsDeTrimestre,
  type SegmentCorrige,
} from './corrections.ts'
import type { CarriereLue } from './dossier.ts'
import type { Lecture, ParLecture } from './droit.ts'
import { compterSegment, type Morceau, type Niveau, somme } from './segments.ts'

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
  const segments: SegmentCorrige[] = []
  for (const groupe of carriere.groupes) {
    const du = Math.max(groupe.du, fenetre.du)
    const au = Math.min(groupe.au, fenetre.au)
    if (du > au) continue
    const segment = compterSegment(groupe, { du, au }, carriere, niveau)
    segments.push({ segment, corrections: correctionsDuSegment(segment, carriere) })
  }
  const parOccupation = segments.flatMap((un) => un.corrections)
  const plafonds = plafondsDeTrimestre(sommesParTrimestre(segments, parOccupation), carriere)
  const corrections = [...parOccupation, ...plafonds, ...cumuls(segments, carriere, niveau)]
  const base = segments.reduce(
    (total, { segment }) => total + somme(segment.morceaux),
    carriere.acquis,
  )
  const avec = (lecture: Lecture) =>
    corrections.reduce((total, correction) => total + correction[lecture], base)
  return {
    brut: avec('brut'),
    occupation: avec('occupation'),
    trimestre: avec('trimestre'),
    morceaux: segments.flatMap(({ segment }) => segment.morceaux),
    corrections,
    parTrimestre: sommesParTrimestre(segments, corrections),
  }
}

function sommesParTrimestre(
  segments: readonly SegmentCorrige[],
  corrections: readonly Correction[],
): Map<number, number> {
  const sommes = new Map<number, number>()
  const ajouter = (rang: number, valeur: number) =>
    valeur !== 0 && sommes.set(rang, (sommes.get(rang) ?? 0) + valeur)
  for (const { segment } of segments)
    for (const { trimestre, valeur } of segment.morceaux) ajouter(trimestre, valeur)
  for (const { du, trimestre } of corrections) ajouter(trimestreDe(du), trimestre)
  return sommes
}
