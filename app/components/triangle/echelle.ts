import {
  type DateCivile,
  decalerMois,
  joursEntre,
  type Mois,
  moisDe,
  premierJour,
} from '#app/domain/shared/date-civile.ts'

/** Days laid out on a line: from the left edge to the right one. */
export interface Echelle {
  readonly du: DateCivile
  readonly au: DateCivile
  readonly x: (jour: DateCivile) => number
}

/** A scale of `largeur` units over the days from the first to the last of those given. */
export function echelle(jours: readonly DateCivile[], largeur: number, marge: number): Echelle {
  const [du, au] = [min(jours), max(jours)]
  const total = Math.max(1, joursEntre(du, au))
  const utile = largeur - 2 * marge
  return {
    du,
    au,
    x: (jour) => Math.round((marge + (joursEntre(du, jour) / total) * utile) * 10) / 10,
  }
}

/** The first days of months on a scale, spaced so that at most `combien` names stand side by side. */
export function graduations({ du, au }: Echelle, combien: number): DateCivile[] {
  const mois: Mois[] = []
  for (let un = decalerMois(moisDe(du), 1); premierJour(un) <= au; un = decalerMois(un, 1))
    mois.push(un)
  const pas = Math.max(1, Math.ceil(mois.length / combien))
  return mois.filter((_, rang) => rang % pas === 0).map(premierJour)
}

function min(jours: readonly DateCivile[]): DateCivile {
  return jours.reduce((a, b) => (b < a ? b : a))
}

function max(jours: readonly DateCivile[]): DateCivile {
  return jours.reduce((a, b) => (b > a ? b : a))
}
