import {
  ajouterJours,
  type DateCivile,
  jourSemaine,
  joursEntre,
} from '#app/domain/shared/date-civile.ts'
import type { Periode } from '#app/domain/shared/periode.ts'
import { evaluer } from './admission.ts'
import { dateDe, type Jour, jourDe } from './calendrier.ts'
import { ouvrirDossier } from './dossier.ts'
import type { CasDeDroits, Evenement, Verdict } from './droit.ts'
import { loiA } from './loi.ts'
import { classeNommee } from './noms.ts'
import { finAuPlusTot, type PlanDeContrat } from './planification.ts'

/** Days after which a right not asked for is surely gone: the three years of the period, twice. */
const HORIZON = 6 * 366

/**
 * The first application day that would come too late for a count that is reached today, if nothing
 * more is worked: from then on the oldest days have left the reference period. Null when the count is
 * not reached.
 */
export function perteDuDroit(cas: CasDeDroits, verdict: Verdict): DateCivile | null {
  if (verdict !== 'atteint') return null
  const dossier = ouvrirDossier(cas)
  const demande = jourDe(cas.date_demande)
  const estTropTard = (jour: Jour) => evaluer(dossier, jour).verdict !== 'atteint'
  let encore = demande
  let tropTard = demande + HORIZON
  if (!estTropTard(tropTard)) return null
  while (tropTard - encore > 1) {
    const milieu = Math.floor((encore + tropTard) / 2)
    if (estTropTard(milieu)) tropTard = milieu
    else encore = milieu
  }
  return dateDe(tropTard)
}

/** Something that would move the projected day of a running contract, and where to. */
export interface Deplacement extends Periode {
  readonly code:
    | 'feuille_sans_travail'
    | 'absence_en_moins'
    | 'un_jour_non_paye'
    | 'une_semaine_de_mutuelle'
  /** The absence, by the name it has in the sheets; null for a sheet. */
  readonly type: string | null
  /** The projected day in that case; null when it would not be reached. */
  readonly date: DateCivile | null
  /** Calendar days later (positive) or earlier (negative); null when a date is unknown. */
  readonly jours: number | null
}

/**
 * What would move the projected day of a contract: months whose sheet is missing, should no day of
 * them count; absences lived that do not count; and the next absence. What moves it most comes first.
 * `plan` takes the missing months as worked.
 */
export function deplacements(
  plan: PlanDeContrat,
  moisInconnus: readonly Periode[],
  aujourdhui: DateCivile,
): readonly Deplacement[] {
  const avant = finAuPlusTot(plan)
  const absences = plan.absences ?? []
  const selon = (evenements: readonly Evenement[]) => {
    const date = finAuPlusTot({ ...plan, absences: evenements })
    return { date, jours: date === null || avant === null ? null : joursEntre(avant, date) }
  }
  const feuilles = moisInconnus.map(({ du, au }) => ({
    code: 'feuille_sans_travail' as const,
    type: null,
    du,
    au,
    ...selon([...absences, { type: 'absence_injustifiee', du, au }]),
  }))
  const vecues = absences.filter((une) => coute(une, plan)).slice(-ABSENCES_ESSAYEES)
  const enMoins = vecues.map((une) => ({
    code: 'absence_en_moins' as const,
    type: une.type,
    du: une.du,
    au: une.au,
    ...selon(absences.filter((autre) => autre !== une)),
  }))
  return [
    ...[...feuilles, ...enMoins].filter(({ jours }) => jours !== 0).toSorted(parEffet),
    ...prochaines(plan, aujourdhui).map(({ code, evenement }) => ({
      code,
      type: evenement.type,
      du: evenement.du,
      au: evenement.au,
      ...selon([...absences, evenement]),
    })),
  ]
}

/** A page shows three; beyond these the oldest absences are no news. */
const ABSENCES_ESSAYEES = 12

/** True for an absence that does not count by the law of the day on which the contract ends. */
function coute({ type, du }: Evenement, { debut, finPrevue }: PlanDeContrat): boolean {
  const classe = classeNommee(type, du)
  const loi = loiA(finPrevue ?? debut)
  return classe !== null && du >= debut && loi.effet(classe).compte !== 'oui'
}

function parEffet(a: Deplacement, b: Deplacement): number {
  return (
    Math.abs(b.jours ?? Number.POSITIVE_INFINITY) - Math.abs(a.jours ?? Number.POSITIVE_INFINITY)
  )
}

function prochaines(plan: PlanDeContrat, aujourdhui: DateCivile) {
  let du = ajouterJours(aujourdhui > plan.debut ? aujourdhui : plan.debut, 1)
  while (jourSemaine(du) > 5) du = ajouterJours(du, 1)
  return [
    {
      code: 'un_jour_non_paye' as const,
      evenement: { type: 'absence_injustifiee', du, au: du },
    },
    {
      code: 'une_semaine_de_mutuelle' as const,
      evenement: { type: 'maladie_mutuelle', du, au: ajouterJours(du, 6) },
    },
  ]
}
