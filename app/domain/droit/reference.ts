import { ajouterJours, type DateCivile, estDateCivile } from '#app/domain/shared/date-civile.ts'
import cas from './cas.json' with { type: 'json' }
import { etape } from './etapes/etapes.ts'
import { debutDuNouveauRegime } from './loi.ts'
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

/** One reference case that can be computed again, and the day whose law judges it. */
export interface CasDeReference {
  readonly titre: string
  readonly jour: DateCivile
  readonly repondre: () => unknown
}

/**
 * Every case the project carries. A worked case is judged on the day of its application; a step too,
 * else on the day after the last one that it or its answer speaks of (a plan looks ahead), else on the
 * first day of the present law.
 */
export function tousLesCas(): readonly CasDeReference[] {
  return [
    ...cas.map((un) => {
      const lu = saisieDeCas.parse(un.cas)
      return { titre: un.titre, jour: lu.date_demande, repondre: () => calculerDroits(lu) }
    }),
    ...vecteurs.map(({ titre, fn, input, attendu }) => ({
      titre,
      jour: jourDeLEtape(input, attendu),
      repondre: () => etape(fn, input),
    })),
  ]
}

function jourDeLEtape(entree: object, attendu: object): DateCivile {
  const demande = Object.entries(entree).find(([nom]) => nom === 'application_date')?.[1]
  if (estDateCivile(demande)) return demande
  const derniere = dates([entree, attendu]).toSorted().at(-1)
  return derniere ? ajouterJours(derniere, 1) : debutDuNouveauRegime
}

function dates(valeur: unknown): DateCivile[] {
  if (estDateCivile(valeur)) return [valeur]
  return typeof valeur === 'object' && valeur !== null ? Object.values(valeur).flatMap(dates) : []
}

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
