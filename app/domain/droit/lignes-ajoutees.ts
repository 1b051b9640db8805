import type { z } from 'zod'
import { enVigueur, type LigneDeBareme } from '#app/domain/shared/bareme.ts'
import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { type ClasseDAbsence, effetsDesAbsences } from './absences.ts'
import { type CodeDeParametre, codesDeParametre, codesDmfa, parametres } from './bareme.ts'
import type { BaremeOuvert } from './bareme-ouvert.ts'
import { formes } from './formes-de-parametre.ts'
import { changementsDeListe } from './saisie-de-ligne.ts'

/** A line as it is kept: its value is read again by the form of its parameter. */
export interface LigneAjoutee {
  readonly parametre: CodeDeParametre
  readonly des: DateCivile
  readonly valeur: unknown
  readonly source: string
}

let enPlace: readonly LigneAjoutee[] = []

/** The lines that the engine reads now beside those written here. */
export function lignesEnPlace(): readonly LigneAjoutee[] {
  return enPlace
}

/**
 * Makes these lines, in the order they were added, the ones the engine reads beside those written
 * here; the last one of a day holds. All or none: refuses `droit/ligne_illisible` on the first line that
 * holds and whose value no longer has the form of its parameter, and the lines in place stay.
 */
export function poserLesLignes(lignes: readonly LigneAjoutee[]): void {
  const retenues = lignes.filter((ligne, rang) => !remplacee(lignes, ligne, rang))
  for (const ligne of retenues) exigerLisible(ligne)
  for (const code of codesDeParametre)
    poseurs[code](retenues.filter(({ parametre }) => parametre === code))
  enPlace = retenues
}

/** Computes something under other added lines; those in place are back afterwards, whatever happens. */
export function sousLesLignes<T>(lignes: readonly LigneAjoutee[], calculer: () => T): T {
  const avant = enPlace
  poserLesLignes(lignes)
  try {
    return calculer()
  } finally {
    poserLesLignes(avant)
  }
}

/**
 * The value to keep from what somebody typed: a list is completed with its lines in force on that day,
 * anything else is the value itself. `source` becomes that of an absence that changes.
 */
export function valeurAGarder({ parametre, des, valeur, source }: LigneAjoutee): unknown {
  if (parametre === 'absences') {
    const { classe, compte, prolonge } = changementsDeListe.absences.parse(valeur)
    const effets = enVigueur(effetsDesAbsences, des).valeur
    return { ...effets, [classe]: { ...effets[classe], compte, prolonge, source } }
  }
  if (parametre === 'codes_dmfa') {
    const { code, classe } = changementsDeListe.codes_dmfa.parse(valeur)
    const codes: Readonly<Record<string, ClasseDAbsence>> = enVigueur(codesDmfa, des).valeur
    return { ...codes, [code]: classe }
  }
  return valeur
}

function remplacee(
  lignes: readonly LigneAjoutee[],
  { parametre, des }: LigneAjoutee,
  rang: number,
): boolean {
  return lignes.slice(rang + 1).some((autre) => autre.parametre === parametre && autre.des === des)
}

function exigerLisible({ parametre, des, valeur }: LigneAjoutee): void {
  const lue = formes[parametre].safeParse(valeur)
  if (lue.success) return
  throw new ErreurMetier('droit/ligne_illisible', {
    parametre: parametres[parametre].intitule,
    des,
    ou: lue.error.issues[0]?.path.join('.') ?? '',
  })
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
