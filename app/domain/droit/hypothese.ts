import { ajouterJours, type DateCivile } from '#app/domain/shared/date-civile.ts'
import type { Evenement } from './droit.ts'
import type { FiltresDesDroits } from './filtres.ts'
import { occupationPlanifiee, type PlanDeContrat, type TempsDeTravail } from './planification.ts'

/** A part-time from a day on, and whether its monthly wage reaches the reference. */
export interface PartielEssaye {
  readonly des: DateCivile
  readonly heuresSemaine: number
  readonly heuresReference: number
  readonly salaireMinimumAtteint: boolean
}

/** A sickness from a day on: so many weeks, of which so many calendar days on guaranteed pay. */
export interface MaladieEssayee {
  readonly des: DateCivile
  readonly semaines: number
  readonly joursGarantis: number
}

/** What somebody tries without saving anything. */
export interface Hypothese {
  /** Another first day. */
  readonly debut?: DateCivile | undefined
  readonly partiel?: PartielEssaye | undefined
  readonly maladie?: MaladieEssayee | undefined
}

/** The plan as it would be. */
export function selonHypothese(
  plan: PlanDeContrat,
  { debut, partiel, maladie }: Hypothese,
): PlanDeContrat {
  const decale = debut ? { ...plan, debut } : plan
  const malade = maladie
    ? { ...decale, absences: [...(decale.absences ?? []), ...maladieDe(maladie)] }
    : decale
  if (!partiel) return malade
  const temps: TempsDeTravail = {
    type: 'partiel',
    heuresSemaine: partiel.heuresSemaine,
    heuresReference: partiel.heuresReference,
    salaireMinimumAtteint: partiel.salaireMinimumAtteint,
  }
  if (partiel.des <= malade.debut) return { ...malade, temps }
  return {
    ...malade,
    debut: partiel.des,
    temps,
    occupations: [
      ...(malade.occupations ?? []),
      occupationPlanifiee(malade.temps, {
        du: malade.debut,
        au: ajouterJours(partiel.des, -1),
      }),
    ],
  }
}

function maladieDe({ des, semaines, joursGarantis }: MaladieEssayee): readonly Evenement[] {
  const au = ajouterJours(des, semaines * 7 - 1)
  if (joursGarantis === 0) return [{ type: 'maladie_mutuelle', du: des, au }]
  const finGarantie = ajouterJours(des, joursGarantis - 1)
  if (finGarantie >= au) return [{ type: 'salaire_garanti', du: des, au }]
  return [
    { type: 'salaire_garanti', du: des, au: finGarantie },
    { type: 'maladie_mutuelle', du: ajouterJours(finGarantie, 1), au },
  ]
}

/** What an address tries; null when it tries nothing. A day that is not given is tomorrow. */
export function hypotheseDe(filtres: FiltresDesDroits, aujourdhui: DateCivile): Hypothese | null {
  const demain = ajouterJours(aujourdhui, 1)
  const { debut, heures, semaines } = filtres
  if (!debut && !heures && !semaines) return null
  return {
    debut,
    partiel: heures
      ? {
          des: filtres.partielDes ?? demain,
          heuresSemaine: heures,
          heuresReference: filtres.reference ?? HEURES_D_UN_TEMPS_PLEIN,
          salaireMinimumAtteint: filtres.salaire === 'oui',
        }
      : undefined,
    maladie: semaines
      ? {
          des: filtres.maladieDes ?? demain,
          semaines,
          joursGarantis: filtres.garanti ?? 0,
        }
      : undefined,
  }
}

/** Weekly hours of a full-time worker where nothing says otherwise (law of 10 August 2001). */
export const HEURES_D_UN_TEMPS_PLEIN = 38
