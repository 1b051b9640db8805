import { ajouterJours, type DateCivile } from '#app/domain/shared/date-civile.ts'
import type { Periode } from '#app/domain/shared/periode.ts'
import { joursDe } from '#app/domain/shared/periode.ts'
import type { Effet, LigneDeDroits } from './droit.ts'

/** What a stretch of the line from the first day to the projected day is. */
export const genresDEtape = [
  'compte',
  'prolonge',
  'ne_compte_pas',
  'inconnu',
  'a_venir',
  'vide',
] as const
export type GenreDEtape = (typeof genresDEtape)[number]

export interface EtapeDuTrait extends Periode {
  readonly genre: GenreDEtape
}

/**
 * Cuts a period into the stretches of the drawn line: each day is what the strongest of its lines
 * says, days after `aujourdhui` are to come, days that no line covers are empty. The stretches follow
 * each other, cover the period exactly, and two neighbours differ.
 */
export function etapesDuTrait(
  lignes: readonly Pick<LigneDeDroits, 'du' | 'au' | 'effet'>[],
  periode: Periode,
  aujourdhui: DateCivile,
): EtapeDuTrait[] {
  const etapes: EtapeDuTrait[] = []
  for (const jour of joursDe(periode)) {
    const genre = genreDuJour(lignes, jour, aujourdhui)
    const derniere = etapes.at(-1)
    if (derniere?.genre === genre) etapes[etapes.length - 1] = { ...derniere, au: jour }
    else etapes.push({ du: jour, au: jour, genre })
  }
  return etapes
}

/** The period the line is drawn over: from the first line that matters to the farthest day to show. */
export function periodeDuTrait(
  lignes: readonly Pick<LigneDeDroits, 'du' | 'effet'>[],
  debutLe: DateCivile,
  jusquA: readonly (DateCivile | null)[],
): Periode {
  const debuts = lignes.filter(({ effet }) => forces[effet] > 0).map(({ du }) => du)
  const fins = jusquA.filter((jour) => jour !== null)
  const du = [...debuts, debutLe].toSorted()[0] ?? debutLe
  const au = [...fins, ajouterJours(du, 1)].toSorted().at(-1) ?? du
  return { du, au }
}

/** Which of two lines on the same day is shown; 0 is not drawn. */
const forces: Record<Effet, number> = {
  prolonge: 4,
  ne_compte_pas: 3,
  a_verifier: 2,
  compte: 1,
  hors_periode: 0,
  deja_utilise: 0,
  correction: 0,
}

function genreDuJour(
  lignes: readonly Pick<LigneDeDroits, 'du' | 'au' | 'effet'>[],
  jour: DateCivile,
  aujourdhui: DateCivile,
): GenreDEtape {
  let plusFort: Effet | null = null
  for (const { du, au, effet } of lignes)
    if (du <= jour && jour <= au && forces[effet] > (plusFort ? forces[plusFort] : 0))
      plusFort = effet
  // Nothing of the future is certain, and a day that has not come is no gap in the papers.
  if (jour > aujourdhui && plusFort !== 'prolonge' && plusFort !== 'ne_compte_pas') return 'a_venir'
  switch (plusFort) {
    case 'prolonge':
    case 'ne_compte_pas':
    case 'compte':
      return plusFort
    case 'a_verifier':
      return 'inconnu'
    default:
      return 'vide'
  }
}
