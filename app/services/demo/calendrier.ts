import { ferieDu } from '#app/domain/horaire/feries.ts'
import {
  ajouterJours,
  type DateCivile,
  decalerMois,
  dernierJour,
  jourSemaine,
  moisDe,
  premierJour,
} from '#app/domain/shared/date-civile.ts'
import { debutDuJour } from '#app/i18n/format.ts'
import type { Repere } from '#db/seed/reperes.ts'

/** The day a landmark means on a day; always one on which offices work. */
export function jourDuRepere(repere: Repere, aujourdhui: DateCivile): DateCivile {
  if ('jours' in repere) {
    const jour = ajouterJours(aujourdhui, repere.jours)
    // What is told as past must not slide into the future.
    return repere.jours < 0 ? bureauAvant(jour) : bureauDes(jour)
  }
  const leMois = decalerMois(moisDe(aujourdhui), repere.mois)
  const jour = ajouterJours(premierJour(leMois), (repere.jour ?? 1) - 1)
  return bureauDes(jour < dernierJour(leMois) ? jour : dernierJour(leMois))
}

export function estDeBureau(jour: DateCivile): boolean {
  return jourSemaine(jour) <= 5 && ferieDu(jour) === null
}

/** That day, or the first office day after it. */
export function bureauDes(jour: DateCivile): DateCivile {
  return estDeBureau(jour) ? jour : bureauDes(ajouterJours(jour, 1))
}

/** That day, or the last office day before it. */
export function bureauAvant(jour: DateCivile): DateCivile {
  return estDeBureau(jour) ? jour : bureauAvant(ajouterJours(jour, -1))
}

/** So many office days later, or earlier. */
export function joursDeBureau(jour: DateCivile, combien: number): DateCivile {
  const pas = Math.sign(combien)
  let un = jour
  for (let restants = Math.abs(combien); restants > 0; ) {
    un = ajouterJours(un, pas)
    if (estDeBureau(un)) restants--
  }
  return un
}

/** An hour of an office day in Belgium, written «9:05», as an instant; clocks never change on one. */
export function instant(jour: DateCivile, heure: string): Date {
  const [h = 0, m = 0] = heure.split(':').map(Number)
  return new Date(debutDuJour(jour).getTime() + (h * 60 + m) * 60_000)
}
