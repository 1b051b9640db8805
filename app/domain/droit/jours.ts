import {
  type DateCivile,
  dernierJour,
  jourSemaine,
  type Mois,
  moisDe,
  premierJour,
} from '#app/domain/shared/date-civile.ts'
import { contient, joursDe } from '#app/domain/shared/periode.ts'
import type { Effet, LigneDeDroits, Regle } from './droit.ts'

/** What one rule makes of one day. */
export interface RaisonDuJour {
  readonly regle: Regle
  readonly effet: Effet
  readonly source: string
  readonly origine: string | null
  /** Six-day-regime days that the day gives, where the span gives each of its days as much. */
  readonly valeur: number | null
}

export interface JourExplique {
  readonly jour: DateCivile
  /** Empty on a day that nothing covers. */
  readonly raisons: readonly RaisonDuJour[]
}

/**
 * Each day of a month with the rules that hold it. A Saturday or a Sunday inside a span that counts is
 * no working day and has none; a span that lengthens the period holds every calendar day.
 */
export function joursExpliques(lignes: readonly LigneDeDroits[], mois: Mois): JourExplique[] {
  const duMois = { du: premierJour(mois), au: dernierJour(mois) }
  const siennes = lignes.filter(
    ({ effet, du, au }) => effet !== 'correction' && du <= duMois.au && au >= duMois.du,
  )
  return joursDe(duMois).map((jour) => ({
    jour,
    raisons: siennes.filter((ligne) => tient(ligne, jour)).map(raisonDe),
  }))
}

/** The months that the lines touch, oldest first. */
export function moisDesLignes(lignes: readonly Pick<LigneDeDroits, 'du' | 'au'>[]): Mois[] {
  const mois = new Set<Mois>()
  for (const { du, au } of lignes) for (const jour of premiers(du, au)) mois.add(moisDe(jour))
  return [...mois].toSorted()
}

function premiers(du: DateCivile, au: DateCivile): DateCivile[] {
  return joursDe({ du, au }).filter((jour) => jour === du || jour.endsWith('-01'))
}

function tient(ligne: LigneDeDroits, jour: DateCivile): boolean {
  if (!contient(ligne, jour)) return false
  const fermee = ligne.effet === 'prolonge' || ligne.du === ligne.au
  return fermee || jourSemaine(jour) <= 5
}

function raisonDe(ligne: LigneDeDroits): RaisonDuJour {
  const { regle, effet, source, origine, jours_ouvrables, jours_bruts } = ligne
  return {
    regle,
    effet,
    source,
    origine,
    valeur:
      jours_ouvrables > 0
        ? Math.round((Math.min(1, jours_ouvrables) * jours_bruts * 10_000) / jours_ouvrables) /
          10_000
        : null,
  }
}
