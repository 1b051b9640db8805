import { ajouterJours, ajouterMois, type DateCivile, joursEntre } from '../shared/date-civile.ts'
import type { Periode } from '../shared/periode.ts'

/** Weekly hours of a full-time worker, where the post does not say. */
export const heuresTempsPlein = 38

/**
 * The end a placement is first planned with: the length of the post, else the twelve months that
 * open the rights. The rights engine proposes the exact day; the CPAS decides it.
 */
export function finProposee(debutLe: DateCivile, dureeMois: number | null): DateCivile {
  return ajouterJours(ajouterMois(debutLe, dureeMois ?? 12), -1)
}

/** Months after the start of the first two evaluations; then one a quarter. */
const PREMIERES_EVALUATIONS = [1, 3]
const MOIS_ENTRE_EVALUATIONS = 3
/** The way out is prepared together three months before the end. */
const MOIS_AVANT_LA_FIN = 3
/** Nobody meets twice in the same fortnight. */
const ECART_EN_JOURS = 14
/** The document prints twelve at most. */
const EVALUATIONS_AU_PLUS = 12

/**
 * The days on which the three sides meet: at 1 and 3 months, then each quarter, and 3 months before
 * the end (practice of the centres; the individual convention must name the days). Days on which
 * people work, in order, within the placement; one in the middle when it is too short for any of
 * them.
 */
export function evaluationsProposees(
  debutLe: DateCivile,
  finPrevueLe: DateCivile,
  estOuvrable: (jour: DateCivile) => boolean,
): DateCivile[] {
  const ouvrable = (jour: DateCivile) =>
    premierOuvrable(jour, { du: debutLe, au: finPrevueLe }, estOuvrable)
  const deSortie = ouvrable(ajouterMois(finPrevueLe, -MOIS_AVANT_LA_FIN))
  const duSuivi = rythme(debutLe, finPrevueLe).map(ouvrable)
  if (deSortie > debutLe)
    return [
      ...duSuivi
        .filter((jour) => ajouterJours(jour, ECART_EN_JOURS) < deSortie)
        .slice(0, EVALUATIONS_AU_PLUS - 1),
      deSortie,
    ]
  if (duSuivi.length > 0) return duSuivi
  const milieu = ajouterJours(debutLe, Math.floor(joursEntre(debutLe, finPrevueLe) / 2))
  return [ouvrable(milieu)]
}

function rythme(debutLe: DateCivile, finPrevueLe: DateCivile): DateCivile[] {
  const jours = PREMIERES_EVALUATIONS.map((mois) => ajouterMois(debutLe, mois))
  for (
    let mois = 2 * MOIS_ENTRE_EVALUATIONS;
    jours.length < EVALUATIONS_AU_PLUS;
    mois += MOIS_ENTRE_EVALUATIONS
  )
    jours.push(ajouterMois(debutLe, mois))
  return jours.filter((jour) => jour <= finPrevueLe)
}

/** That day, else the next day of work, else the one before when that would leave the placement. */
function premierOuvrable(
  jour: DateCivile,
  { du, au }: Periode,
  estOuvrable: (jour: DateCivile) => boolean,
): DateCivile {
  for (let un = jour; un <= au; un = ajouterJours(un, 1)) if (un >= du && estOuvrable(un)) return un
  for (let un = jour; un >= du; un = ajouterJours(un, -1))
    if (un <= au && estOuvrable(un)) return un
  return jour < du ? du : jour
}
