import { type Bareme, enVigueur } from '#app/domain/shared/bareme.ts'
import { dateCivile } from '#app/domain/shared/date-civile.ts'
import { type Commune, trouverCommune } from './commune.ts'

/** How minutes are guessed from a distance as the crow flies, door to door. */
export interface FormuleDeTrajet {
  /** Walking to the stop, waiting, walking from the stop. */
  readonly minutesFixes: number
  /** Streets and lines are longer than the straight line. */
  readonly detour: number
  readonly kilometresParHeure: number
}

/**
 * An assumption, not a measure: the agent may type the true minutes, which then win. The first day
 * is early so that old data can be replayed.
 */
export const formuleDeTrajet: Bareme<FormuleDeTrajet> = {
  intitule: { fr: 'Estimation des temps de trajet', nl: 'Schatting van de reistijd' },
  valeurs: [
    {
      des: dateCivile('1976-01-01'),
      valeur: { minutesFixes: 10, detour: 1.3, kilometresParHeure: 14 },
      source: 'Hypothèse de l’équipe: porte à porte en transport public, à valider avec les agents',
    },
  ],
}

/**
 * Estimated minutes between two postcodes, rounded to the whole minute; the fixed part alone inside
 * one postcode. Null when one of them is unknown: then somebody has to check, nobody guesses.
 */
export function minutesEntre(
  codePostalA: string,
  codePostalB: string,
  formule: FormuleDeTrajet = derniereFormule,
): number | null {
  const a = trouverCommune(codePostalA)
  const b = trouverCommune(codePostalB)
  if (!a || !b) return null
  const { minutesFixes, detour, kilometresParHeure } = formule
  return Math.round(minutesFixes + ((detour * kilometres(a, b)) / kilometresParHeure) * 60)
}

/** The last line of the bareme: past the last day that `estDateCivile` knows. */
const derniereFormule = enVigueur(formuleDeTrajet, dateCivile('2199-12-31')).valeur

const RAYON_TERRESTRE_KM = 6371

/** Great-circle distance. */
function kilometres(a: Commune, b: Commune): number {
  const demiLatitude = enRadians(b.latitude - a.latitude) / 2
  const demiLongitude = enRadians(b.longitude - a.longitude) / 2
  const carre =
    Math.sin(demiLatitude) ** 2 +
    Math.cos(enRadians(a.latitude)) * Math.cos(enRadians(b.latitude)) * Math.sin(demiLongitude) ** 2
  return 2 * RAYON_TERRESTRE_KM * Math.asin(Math.sqrt(carre))
}

function enRadians(degres: number): number {
  return (degres * Math.PI) / 180
}
