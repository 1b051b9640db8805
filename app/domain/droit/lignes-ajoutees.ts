import type { z } from 'zod'
import type { LigneDeBareme } from '#app/domain/shared/bareme.ts'
import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import { type CodeDeParametre, codesDeParametre, parametres } from './bareme.ts'
import type { BaremeOuvert } from './bareme-ouvert.ts'
import { formes } from './formes-de-parametre.ts'
import { verifierLesCas } from './reference.ts'

/** A line as it is kept: its value is read again by the form of its parameter. */
export interface LigneAjoutee {
  readonly parametre: CodeDeParametre
  readonly des: DateCivile
  readonly valeur: unknown
  readonly source: string
}

/**
 * Makes these lines, in the order they were added, the ones the engine reads beside those written
 * here. Throws a ZodError on a value that no longer has the form of its parameter.
 */
export function poserLesLignes(lignes: readonly LigneAjoutee[]): void {
  for (const code of codesDeParametre)
    poseurs[code](lignes.filter(({ parametre }) => parametre === code))
}

/**
 * The titles of the reference cases that would stop giving their agreed answer with one more line.
 * The lines in place are in place again afterwards, whatever happens.
 */
export function casDeranges(
  enPlace: readonly LigneAjoutee[],
  neuve: LigneAjoutee,
): readonly string[] {
  poserLesLignes(enPlace)
  const avant = new Set(verifierLesCas().echecs)
  try {
    poserLesLignes([...enPlace, neuve])
    return verifierLesCas().echecs.filter((titre) => !avant.has(titre))
  } finally {
    poserLesLignes(enPlace)
  }
}

type Poseur = (lignes: readonly LigneAjoutee[]) => void

const poseurs: Readonly<Record<CodeDeParametre, Poseur>> = {
  regime: poseur(parametres.regime, formes.regime),
  routes: poseur(parametres.routes, formes.routes),
  mois_en_plus: poseur(parametres.mois_en_plus, formes.mois_en_plus),
  minimum_temps_partiel: poseur(parametres.minimum_temps_partiel, formes.minimum_temps_partiel),
  comptage: poseur(parametres.comptage, formes.comptage),
  demi_allocations: poseur(parametres.demi_allocations, formes.demi_allocations),
  absences: poseur(parametres.absences, formes.absences),
  assimilations_limitees: poseur(parametres.assimilations_limitees, formes.assimilations_limitees),
  profession_non_assujettie: poseur(
    parametres.profession_non_assujettie,
    formes.profession_non_assujettie,
  ),
  duree: poseur(parametres.duree, formes.duree),
  illimite: poseur(parametres.illimite, formes.illimite),
  rechute: poseur(parametres.rechute, formes.rechute),
  depot: poseur(parametres.depot, formes.depot),
  remise: poseur(parametres.remise, formes.remise),
  subside_temps_partiel: poseur(parametres.subside_temps_partiel, formes.subside_temps_partiel),
  stage_mutuelle: poseur(parametres.stage_mutuelle, formes.stage_mutuelle),
  salaire_reference: poseur(parametres.salaire_reference, formes.salaire_reference),
  codes_dmfa: poseur(parametres.codes_dmfa, formes.codes_dmfa),
}

/** Ties a table to the form of its values, so that only read values enter it. */
function poseur<Valeur>(table: BaremeOuvert<Valeur>, forme: z.ZodType<Valeur>): Poseur {
  return (lignes) =>
    table.poser(
      lignes.map(
        ({ des, valeur, source }): LigneDeBareme<Valeur> => ({
          des,
          valeur: forme.parse(valeur),
          source,
        }),
      ),
    )
}
