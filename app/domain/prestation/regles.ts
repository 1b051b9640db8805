import { ferieDu } from '../horaire/feries.ts'
import type { Horaire } from '../horaire/horaire.ts'
import { minutesDuJour } from '../horaire/regles.ts'
import type { Semaine } from '../poste/poste.ts'
import {
  type DateCivile,
  decalerMois,
  dernierJour,
  jourSemaine,
  type Mois,
  moisDe,
  premierJour,
} from '../shared/date-civile.ts'
import { ErreurMetier } from '../shared/erreur.ts'
import { intersection, joursDe, type Periode } from '../shared/periode.ts'
import { type CodeDeJour, codesDeLHote, type JourDeFeuille } from './prestation.ts'

/** Codes of a day without paid time. */
const sansMinutes: readonly CodeDeJour[] = [
  'MM',
  'MT',
  'AT',
  'AI',
  'AA',
  'CF',
  'GR',
  'TP',
  'ABA',
  'ABN',
]

/** What a host says of an absence: the CPAS must put the reason, which the host never sees. */
export const codesAQualifier = ['ABA', 'ABN'] as const satisfies readonly CodeDeJour[]

export interface ExceptionConnue {
  readonly jour: DateCivile
  readonly code: CodeDeJour
  readonly minutes: number
}

/** The week in force on a day: the latest that both sides confirmed. */
export function semaineDu(
  horaires: readonly Pick<Horaire, 'des' | 'semaine' | 'statut'>[],
  jour: DateCivile,
): Semaine | null {
  const enForce = horaires
    .filter(({ statut, des }) => (statut === 'confirme' || statut === 'remplace') && des <= jour)
    .toSorted((a, b) => (a.des < b.des ? 1 : -1))
  return enForce[0]?.semaine ?? null
}

/**
 * A month's sheet as the schedule, the holidays and the known absences make it: what the host only has
 * to confirm. Refuses `feuille/sans_horaire` when no schedule is confirmed for a day of it.
 */
export function preremplir(
  mois: Mois,
  placement: Periode,
  horaires: readonly Pick<Horaire, 'des' | 'semaine' | 'statut'>[],
  exceptions: readonly ExceptionConnue[],
): JourDeFeuille[] {
  const parJour = new Map(exceptions.map((une) => [une.jour, une]))
  return joursDuMois(mois, placement).map((jour) => {
    const semaine = semaineDu(horaires, jour)
    if (!semaine) throw new ErreurMetier('feuille/sans_horaire')
    const prevues = minutesDuJour(semaine, jourSemaine(jour))
    const exception = parJour.get(jour)
    if (exception)
      return { jour, code: exception.code, minutes: minutesDUnCode(exception.code, prevues) }
    if (prevues === 0) return { jour, code: 'TP', minutes: 0 }
    return ferieDu(jour)
      ? { jour, code: 'JF', minutes: prevues }
      : { jour, code: 'P', minutes: prevues }
  })
}

/** The days of a month that belong to the placement. */
export function joursDuMois(mois: Mois, placement: Periode): DateCivile[] {
  const commune = intersection({ du: premierJour(mois), au: dernierJour(mois) }, placement)
  return commune ? joursDe(commune) : []
}

/** The months a placement touches, up to a day. */
export function moisDuPlacement({ du, au }: Periode, jusquA: DateCivile): Mois[] {
  const fin = au < jusquA ? au : jusquA
  const mois: Mois[] = []
  for (let un = moisDe(du); premierJour(un) <= fin; un = decalerMois(un, 1)) mois.push(un)
  return du <= fin ? mois : []
}

/** Paid minutes of a day by its code: none for the unpaid ones, else those that were planned. */
export function minutesDUnCode(code: CodeDeJour, prevues: number): number {
  return sansMinutes.includes(code) ? 0 : prevues
}

/**
 * What a host confirms: every day of the placement in the month, once, with hours that a day can
 * hold. Refuses `feuille/jour_hors_placement`, `feuille/minutes_impossibles`.
 */
export function verifierJours(
  mois: Mois,
  placement: Periode,
  jours: readonly JourDeFeuille[],
): void {
  const attendus = new Set(joursDuMois(mois, placement))
  for (const { jour, code, minutes } of jours) {
    if (!attendus.delete(jour)) throw new ErreurMetier('feuille/jour_hors_placement', { jour })
    const impossible =
      !Number.isInteger(minutes) ||
      minutes < 0 ||
      minutes > 11 * 60 ||
      (code === 'P' && minutes === 0) ||
      (sansMinutes.includes(code) && minutes > 0)
    if (impossible) throw new ErreurMetier('feuille/minutes_impossibles', { jour })
  }
  const [manquant] = attendus
  if (manquant) throw new ErreurMetier('feuille/jour_hors_placement', { jour: manquant })
}

/** Days whose reason the CPAS has still to put; a sheet with any cannot be approved. */
export function joursAQualifier(jours: readonly JourDeFeuille[]): DateCivile[] {
  return jours
    .filter(({ code }) => codesAQualifier.some((un) => un === code))
    .map(({ jour }) => jour)
}

/** The sheet as it counts: corrections replace days, the latest last. */
export function avecCorrections(
  jours: readonly JourDeFeuille[],
  corrections: readonly JourDeFeuille[],
): JourDeFeuille[] {
  const parJour = new Map(jours.map((un) => [un.jour, un]))
  for (const { jour, code, minutes } of corrections) parJour.set(jour, { jour, code, minutes })
  return [...parJour.values()].toSorted((a, b) => (a.jour < b.jour ? -1 : 1))
}

export function totalMinutes(jours: readonly JourDeFeuille[]): number {
  return jours.reduce((somme, { minutes }) => somme + minutes, 0)
}

/**
 * What the CPAS puts for an absence is «absent» again for a host: the reason is not its business, and
 * paid hours would tell it.
 */
export function commeLHoteLeVoit(jour: JourDeFeuille): JourDeFeuille {
  return codesVisibles.includes(jour.code) ? jour : { ...jour, code: 'ABA', minutes: 0 }
}

const codesVisibles: readonly CodeDeJour[] = [...codesDeLHote, 'JR']

/** The day from which a host may confirm a month: its last working day in the placement. */
export function confirmableDes(mois: Mois, placement: Periode): DateCivile {
  const jours = joursDuMois(mois, placement)
  return jours.at(-1) ?? dernierJour(mois)
}
