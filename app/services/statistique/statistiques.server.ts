import { objectifs } from '#app/domain/candidat/candidat.ts'
import { categoriesDHote } from '#app/domain/hote/hote.ts'
import { type Dimension, dimensions } from '#app/domain/placement/statistique.ts'
import { origines } from '#app/domain/proposition/proposition.ts'
import type { ActeurObservateur } from '#app/domain/shared/acteur.ts'
import { dateCivile } from '#app/domain/shared/date-civile.ts'
import { type GroupePublie, publier, totalPublie } from '#app/domain/shared/petits-groupes.ts'
import { debutDuJour } from '#app/i18n/format.ts'
import type { Base } from '#db/client.server.ts'
import type { Perimetre } from '#db/perimetre.ts'
import { listerCpas } from '#db/reads/cpas.server.ts'
import {
  type AnneeCivile,
  type Comptes,
  compterPlacements,
  compterPropositions,
} from '#db/reads/statistique.server.ts'
import type { Contexte } from '../contexte.server.ts'

/** One group, with what may be told of it. */
export interface LigneDeStatistique {
  readonly cle: string
  /** The name of a centre; the other groups have theirs in the dictionaries. */
  readonly nomFr: string | null
  readonly nomNl: string | null
  readonly propositions: number | null
  readonly placements: number | null
}

export interface Statistiques {
  readonly annee: number
  readonly propositions: number | null
  readonly placements: number | null
  readonly tableaux: readonly {
    readonly dimension: Dimension
    readonly lignes: readonly LigneDeStatistique[]
  }[]
}

/** The figures of one year for every centre, without any small group. */
export function statistiques(
  { base, perimetre }: Contexte<ActeurObservateur>,
  annee: number,
): Statistiques {
  const periode = anneeCivile(annee)
  const totaux = {
    propositions: totalPublie(groupes(compterPropositions(base, perimetre, 'origine', periode))),
    placements: totalPublie(groupes(compterPlacements(base, perimetre, 'origine', periode))),
  }
  return {
    annee,
    ...totaux,
    tableaux: dimensions.map((dimension) => ({
      dimension,
      lignes: lignesDe(base, perimetre, dimension, periode),
    })),
  }
}

function lignesDe(
  base: Base,
  perimetre: Perimetre,
  dimension: Dimension,
  periode: AnneeCivile,
): LigneDeStatistique[] {
  const attendues = clesDe(base, perimetre, dimension)
  const cles = attendues.map(({ cle }) => cle)
  const propositions = publies(cles, compterPropositions(base, perimetre, dimension, periode))
  const placements = publies(cles, compterPlacements(base, perimetre, dimension, periode))
  return attendues.map((une, i) => ({
    ...une,
    propositions: propositions[i]?.nombre ?? null,
    placements: placements[i]?.nombre ?? null,
  }))
}

/** Every group there could be: one that is left out because it is empty would tell as much. */
function clesDe(
  base: Base,
  perimetre: Perimetre,
  dimension: Dimension,
): { cle: string; nomFr: string | null; nomNl: string | null }[] {
  if (dimension === 'cpas')
    return listerCpas(base, perimetre).map(({ id, nomFr, nomNl }) => ({ cle: id, nomFr, nomNl }))
  const fixes: Record<Exclude<Dimension, 'cpas'>, readonly string[]> = {
    origine: origines,
    objectif: objectifs,
    categorie: categoriesDHote,
  }
  return fixes[dimension].map((cle) => ({ cle, nomFr: null, nomNl: null }))
}

function publies(cles: readonly string[], comptes: Comptes): GroupePublie<string>[] {
  return publier(cles.map((cle) => ({ cle, nombre: comptes.get(cle) ?? 0 })))
}

function groupes(comptes: Comptes) {
  return [...comptes].map(([cle, nombre]) => ({ cle, nombre }))
}

function anneeCivile(annee: number): AnneeCivile {
  const du = dateCivile(`${annee}-01-01`)
  return {
    du,
    au: dateCivile(`${annee}-12-31`),
    de: debutDuJour(du),
    avant: debutDuJour(dateCivile(`${annee + 1}-01-01`)),
  }
}
