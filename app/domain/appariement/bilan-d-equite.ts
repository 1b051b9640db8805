import type { Contexte, PersonneAApparier, PosteAApparier } from './appariement.ts'
import { evaluerToutes } from './balayage.ts'
import {
  compterLesObstacles,
  type Ecartee,
  ecartees,
  type GroupeParRegle,
  type JamaisPropose,
  jamaisProposes,
  proposesParRegleBloquante,
} from './equite.ts'

export interface DemandeDeBilan {
  readonly personnes: readonly PersonneAApparier[]
  readonly postes: readonly PosteAApparier[]
  readonly contexte: Contexte
  /** Pairs that were proposed, open or over. */
  readonly propositions: readonly { readonly personne: string; readonly poste: string }[]
}

export interface BilanDEquite {
  readonly jamais: readonly JamaisPropose[]
  readonly obstacles: ReturnType<typeof compterLesObstacles>
  readonly parRegle: readonly GroupeParRegle[]
  readonly ecartees: readonly Ecartee[]
}

/** All of equity that needs every pair judged: meant for a thread, it is half a second of a centre. */
export function faireLeBilan({
  personnes,
  postes,
  contexte,
  propositions,
}: DemandeDeBilan): BilanDEquite {
  const evaluations = [...evaluerToutes(personnes, postes, contexte)].flat()
  const proposees = new Set(propositions.map(({ personne }) => personne))
  const jamais = jamaisProposes(evaluations, proposees)
  const admises = evaluations
    .filter(({ admissible }) => admissible)
    .map(({ personne, poste, score }) => ({ personne, poste, score }))
  return {
    jamais,
    obstacles: compterLesObstacles(jamais),
    parRegle: proposesParRegleBloquante(evaluations, proposees),
    ecartees: ecartees(admises, propositions),
  }
}
