import { communes } from '#app/domain/metier/commune.ts'
import { competences, metiers } from '#app/domain/metier/metier.ts'
import { formuleDeTrajet } from '#app/domain/metier/trajet.ts'
import { enVigueur } from '#app/domain/shared/bareme.ts'
import { type DateCivile, dateCivile } from '#app/domain/shared/date-civile.ts'
import type { Contexte } from './appariement.ts'
import {
  categoriesAdmises,
  type Direction,
  objectifsCompatibles,
  PREMIER_DEPART,
  poidsDe,
  sansConvention,
} from './bareme.ts'
import { empreinte } from './empreinte.ts'
import type { ReglageDAppariement } from './reglage.ts'

/** Raised by hand when a formula in the code changes without any parameter changing. */
const VERSION_DES_FORMULES = 1

const FIN_DES_TEMPS = dateCivile('2199-12-31')

/**
 * What a run of matching needs besides people and posts. With a day, the parameters of that day are
 * read (RangeError before the first weights, 1 November 2026), which replays an old run; without
 * one, the newest. What a centre decided wins over the team's weights.
 */
export function contexteDe(
  direction: Direction,
  jour: DateCivile | null = null,
  minutesConnues: Contexte['minutesConnues'] = new Map(),
  reglage: ReglageDAppariement | null = null,
): Contexte {
  const jourDesParametres = jour ?? FIN_DES_TEMPS
  return {
    poids: reglage?.poids[direction] ?? poidsDe(direction, jourDesParametres),
    formule: enVigueur(formuleDeTrajet, jourDesParametres).valeur,
    minutesConnues,
    jour,
  }
}

/** The catalogue decides too: families, gestures and distances enter the score. */
const catalogue = empreinte(
  JSON.stringify([
    metiers.map(({ code, domaine, competences: siennes }) => [code, domaine, siennes]),
    competences.map(({ code, geste }) => [code, geste]),
    communes.map(({ codePostal, latitude, longitude }) => [codePostal, latitude, longitude]),
  ]),
)

/** Names the rules a score was made with: stored with every proposal, so that it can be re-made. */
export function versionDuScore({ poids, formule }: Contexte): string {
  const parametres = [
    VERSION_DES_FORMULES,
    catalogue,
    Object.entries(poids).toSorted(),
    Object.entries(formule).toSorted(),
    objectifsCompatibles,
    PREMIER_DEPART,
    categoriesAdmises.valeurs,
    sansConvention,
  ]
  return `appariement-${empreinte(JSON.stringify(parametres))}`
}
