import {
  type CodeCompetence,
  type CodeMetier,
  type Metier,
  metiers,
  trouverCompetence,
  trouverMetierParCode,
} from './metier.ts'

/** Two different trades of one family, such as cleaning offices and helping at home. */
export function sontDuMemeDomaine(a: CodeMetier, b: CodeMetier): boolean {
  const domaine = trouverMetierParCode(a)?.domaine
  return domaine !== undefined && domaine === trouverMetierParCode(b)?.domaine
}

/** Two different competences that rest on the same kind of gesture: who has one learns the other. */
export function sontVoisines(a: CodeCompetence, b: CodeCompetence): boolean {
  if (a === b) return false
  const geste = trouverCompetence(a)?.geste
  return geste !== undefined && geste === trouverCompetence(b)?.geste
}

/**
 * The trades nearest to one trade, best first: those that share most competences (a shared one
 * counts 2, a neighbouring one 1, the same family 3), ties by code. Empty for an unknown trade.
 */
export function metiersVoisins(code: CodeMetier): Metier[] {
  const depart = trouverMetierParCode(code)
  if (!depart) return []
  return metiers
    .filter((autre) => autre.code !== code)
    .map((autre) => ({ autre, proximite: proximite(depart, autre) }))
    .filter((un) => un.proximite > 1)
    .toSorted((a, b) => b.proximite - a.proximite || (a.autre.code < b.autre.code ? -1 : 1))
    .map((un) => un.autre)
}

function proximite(a: Metier, b: Metier): number {
  const communes = a.competences.filter((une) => b.competences.includes(une)).length
  const voisines = a.competences.filter(
    (une) =>
      !b.competences.includes(une) && b.competences.some((autre) => sontVoisines(une, autre)),
  ).length
  return 2 * communes + voisines + (a.domaine === b.domaine ? 3 : 0)
}
