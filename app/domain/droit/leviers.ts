import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import { type Evaluation, evaluer } from './admission.ts'
import { compterJours, dateDe, type Jour, jourDe, LUNDI_A_VENDREDI } from './calendrier.ts'
import { ouvrirDossier } from './dossier.ts'
import type { CasDeDroits, Evenement, Verdict } from './droit.ts'
import { comparer } from './groupes.ts'
import { dateProjetee } from './projection.ts'

/** Something that would move the projected date, and where it would move it. */
export type Levier =
  /** A span that nobody has qualified: a missing sheet, an unknown absence. */
  | (Deplacement & {
      readonly code: 'inconnu'
      readonly type: string
      readonly du: DateCivile
      readonly au: DateCivile
    })
  /** An absence already lived that does not count: what it costs. */
  | (Deplacement & {
      readonly code: 'absence'
      readonly type: string
      readonly du: DateCivile
      readonly au: DateCivile
    })
  /** One more day without pay, one more week on the mutuelle. */
  | (Deplacement & { readonly code: 'un_jour_non_paye' | 'une_semaine_de_mutuelle' })

interface Deplacement {
  /** The projected date in that case; null when it would no longer be reached. */
  readonly date: DateCivile | null
  readonly verdict: Verdict
  /** Calendar days later (positive) or earlier (negative); null when one of the dates is unknown. */
  readonly jours: number | null
}

export interface CeQuiDeplaceLaDate {
  readonly date: DateCivile | null
  readonly verdict: Verdict
  readonly leviers: readonly Levier[]
  /** The first counted day that leaves the reference period before the projected date, if any. */
  readonly sortieDePeriode: DateCivile | null
}

/**
 * What would move the projected date: the unknown spans if they were confirmed as worked, the
 * absences that cost days, and the next absence. The first ones move it most.
 */
export function ceQuiDeplaceLaDate(cas: CasDeDroits): CeQuiDeplaceLaDate {
  const situation = situer(cas)
  const { evaluation, date } = situation
  const { etats, pertes } = evaluation.carriere
  const lus = [...etats, ...pertes]
  const leviers = evenementsDistincts(cas).flatMap((evenement) => {
    const du = jourDe(evenement.du)
    const etat = lus.find((un) => un.du <= du && du <= un.au)
    if (!etat || etat.compte === 'oui') return []
    const sans = { ...cas, evenements: cas.evenements.filter((un) => !estLeMeme(un, evenement)) }
    const { type, au } = evenement
    return [
      {
        ...deplacement(date, situer(sans)),
        code: etat.compte === 'non' ? ('absence' as const) : ('inconnu' as const),
        type,
        du: evenement.du,
        au,
      },
    ]
  })
  return {
    date: date === null ? null : dateDe(date),
    verdict: evaluation.verdict,
    leviers: [...leviers.toSorted(parEffet), ...prochainesAbsences(cas, situation)],
    sortieDePeriode: sortieDePeriode(situation),
  }
}

interface Situation {
  readonly evaluation: Evaluation
  readonly date: Jour | null
}

function situer(cas: CasDeDroits): Situation {
  const dossier = ouvrirDossier(cas)
  const evaluation = evaluer(dossier, jourDe(cas.date_demande))
  return { evaluation, date: dateProjetee(dossier, evaluation) }
}

function evenementsDistincts({ evenements }: CasDeDroits): readonly Evenement[] {
  const parCle = new Map(evenements.map((un) => [cleDe(un), un]))
  return [...parCle].toSorted(([a], [b]) => comparer(a, b)).map(([, un]) => un)
}

function cleDe({ du, au, type, jours_ouvrables }: Evenement): string {
  return `${du} ${au} ${type} ${jours_ouvrables ?? ''}`
}

function estLeMeme(a: Evenement, b: Evenement): boolean {
  return cleDe(a) === cleDe(b)
}

function deplacement(avant: Jour | null, { evaluation, date }: Situation): Deplacement {
  return {
    date: date === null ? null : dateDe(date),
    verdict: evaluation.verdict,
    jours: date === null || avant === null ? null : date - avant,
  }
}

function parEffet(a: Levier, b: Levier): number {
  return (a.jours ?? Number.NEGATIVE_INFINITY) - (b.jours ?? Number.NEGATIVE_INFINITY)
}

/** Simulated from the first working day on or after the application, while the date lies ahead. */
function prochainesAbsences(cas: CasDeDroits, { evaluation, date }: Situation): readonly Levier[] {
  const demande = evaluation.demande
  if (date === null || date < demande) return []
  let premier = demande
  while (compterJours(premier, premier, LUNDI_A_VENDREDI) === 0) premier++
  const avec = (type: string, jours: number) =>
    situer({
      ...cas,
      evenements: [
        ...cas.evenements,
        { type, du: dateDe(premier), au: dateDe(premier + jours - 1) },
      ],
    })
  return [
    { code: 'un_jour_non_paye', ...deplacement(date, avec('absence_injustifiee', 1)) },
    { code: 'une_semaine_de_mutuelle', ...deplacement(date, avec('maladie_mutuelle', 7)) },
  ]
}

function sortieDePeriode({ evaluation, date }: Situation): DateCivile | null {
  if (date === null) return null
  const { retenu } = evaluation
  const avance = date + 1 - evaluation.demande
  const premier = retenu.comptage.morceaux.find(({ valeur }) => valeur > 0)
  if (!premier || avance <= 0) return null
  return premier.du < retenu.periode.du + avance ? dateDe(premier.du) : null
}
