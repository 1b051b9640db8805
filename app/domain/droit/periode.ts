import { decalerDeMois, type Intervalle, type Jour } from './calendrier.ts'
import type { Etat } from './etats.ts'
import type { Loi } from './loi.ts'

export interface PeriodeDeReference extends Intervalle {
  /** Calendar days added before the plain period. */
  readonly joursProlongation: number
  /** The spans that add them; they never overlap. */
  readonly motifs: readonly Etat[]
}

/**
 * Which grounds lengthen a period. `sure`: those that are certain and touch the plain period, whole.
 * `en_chaine`: also the certain ones that only fall inside the lengthened part; the law does not say
 * whether these lengthen it again. `large`: all of them, and the uncertain ones.
 */
export type Etendue = 'sure' | 'en_chaine' | 'large'

/** The months before an application, lengthened by the days of the periods that the law lists. */
export function periodeDeReference(
  demande: Jour,
  mois: number,
  motifs: readonly Etat[],
  loi: Pick<Loi, 'profession'>,
  etendue: Etendue,
): PeriodeDeReference {
  const au = demande - 1
  const debut = decalerDeMois(demande, -mois)
  const utiles = motifsUtiles(motifs, au, loi, etendue)
  let retenus = quiTouchent(utiles, debut)
  if (etendue !== 'sure')
    for (let suite = quiTouchent(utiles, debut - total(retenus)); ; ) {
      if (suite.length === retenus.length) break
      retenus = suite
      suite = quiTouchent(utiles, debut - total(retenus))
    }
  const joursProlongation = total(retenus)
  return { du: debut - joursProlongation, au, joursProlongation, motifs: retenus }
}

/**
 * The grounds of extension up to a day, joined per class, without overlap: a self-employed period
 * needs its minimum length and stops at its maximum, every ground counts a day once.
 */
export function motifsUtiles(
  motifs: readonly Etat[],
  au: Jour,
  { profession }: Pick<Loi, 'profession'>,
  etendue: Etendue,
): readonly Etat[] {
  const voulus = motifs
    .filter((motif) => motif.du <= au && (etendue === 'large' || motif.prolonge === 'oui'))
    .map((motif) => ({ ...motif, au: Math.min(motif.au, au) }))
  const admis = joints(voulus).filter(
    (motif) =>
      motif.regle !== 'profession_non_assujettie' ||
      decalerDeMois(motif.du, profession.moisMinimum) - 1 <= motif.au,
  )
  return sansDoubles(plafonnes(admis, profession.anneesMaximum))
}

function quiTouchent(motifs: readonly Etat[], debut: Jour): readonly Etat[] {
  return motifs.filter((motif) => motif.au >= debut)
}

function total(motifs: readonly Etat[]): number {
  return motifs.reduce((somme, { du, au }) => somme + au - du + 1, 0)
}

/** Consecutive certificates for the same ground are one period. */
function joints(motifs: readonly Etat[]): readonly Etat[] {
  const joints: Etat[] = []
  for (const motif of motifs.toSorted((a, b) => a.du - b.du || a.au - b.au)) {
    const rang = joints.findIndex((un) => un.regle === motif.regle && motif.du <= un.au + 1)
    const precedent = joints[rang]
    if (precedent) joints[rang] = { ...precedent, au: Math.max(precedent.au, motif.au) }
    else joints.push(motif)
  }
  return joints
}

/** The maximum of fifteen years is written for self-employment only; the most recent days are kept. */
function plafonnes(motifs: readonly Etat[], annees: number): readonly Etat[] {
  const independants = motifs.filter(({ regle }) => regle === 'profession_non_assujettie')
  const premier = independants[0]
  if (!premier) return motifs
  let reste = decalerDeMois(premier.du, annees * 12) - premier.du
  const gardes = independants.toReversed().flatMap((motif) => {
    const du = Math.max(motif.du, motif.au - reste + 1)
    reste -= Math.max(0, motif.au - du + 1)
    return du <= motif.au ? [{ ...motif, du }] : []
  })
  return [...motifs.filter(({ regle }) => regle !== 'profession_non_assujettie'), ...gardes]
}

function sansDoubles(motifs: readonly Etat[]): readonly Etat[] {
  const uniques: Etat[] = []
  let libre = Number.NEGATIVE_INFINITY
  for (const motif of motifs.toSorted((a, b) => a.du - b.du || a.au - b.au)) {
    const du = Math.max(motif.du, libre)
    if (du > motif.au) continue
    uniques.push({ ...motif, du })
    libre = motif.au + 1
  }
  return uniques
}
