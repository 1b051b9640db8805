import cas from './cas.json' with { type: 'json' }
import { etape } from './etapes/etapes.ts'
import { calculerDroits } from './regles.ts'
import { saisieDeCas } from './saisie.ts'
import vecteurs from './vecteurs.json' with { type: 'json' }

export interface BilanDesCas {
  readonly total: number
  /** The titles of the cases whose answer is no longer the one that was agreed. */
  readonly echecs: readonly string[]
}

/**
 * Computes every reference case with the parameters as they stand: worked cases that a jurist can read,
 * then each step of the calculation. A parameter that changes an agreed answer must not be used.
 */
export function verifierLesCas(): BilanDesCas {
  const echecs = [
    ...cas
      .filter((un) => !repond(() => calculerDroits(saisieDeCas.parse(un.cas)), un.attendu))
      .map(({ titre }) => titre),
    ...vecteurs
      .filter(({ fn, input, attendu }) => !repond(() => etape(fn, input), attendu))
      .map(({ titre }) => titre),
  ]
  return { total: cas.length + vecteurs.length, echecs }
}

/** The worked cases, with the text of law and the arithmetic that each shows. */
export const casTravailles: readonly {
  readonly titre: string
  readonly loi: string
  readonly calcul: string
}[] = cas.map(({ titre, loi, calcul }) => ({ titre, loi, calcul }))

function repond(calculer: () => unknown, attendu: unknown): boolean {
  try {
    return contient(calculer(), attendu)
  } catch {
    return false
  }
}

const ECART = 0.0001

/** True when an answer holds everything that is expected; figures to the ten-thousandth. */
function contient(reponse: unknown, attendu: unknown): boolean {
  if (typeof attendu === 'number')
    return typeof reponse === 'number' && Math.abs(reponse - attendu) <= ECART
  if (Array.isArray(attendu))
    return (
      Array.isArray(reponse) &&
      reponse.length === attendu.length &&
      attendu.every((un, rang) => contient(reponse[rang], un))
    )
  if (typeof attendu === 'object' && attendu !== null)
    return (
      typeof reponse === 'object' &&
      reponse !== null &&
      Object.entries(attendu).every(([nom, un]) => contient(Reflect.get(reponse, nom), un))
    )
  return reponse === attendu
}
