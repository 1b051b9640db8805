import type { JourSemaine } from '#app/domain/shared/date-civile.ts'
import type { Plage } from './appariement.ts'
import type { Creneau } from './motif.ts'

const JOUR = 24 * 60
const SEMAINE = 7 * JOUR

/** Minutes since Monday 0:00; `fin` may pass the end of the week. */
export interface Intervalle {
  readonly debut: number
  readonly fin: number
}

/**
 * Each day of each stretch, in the order of the week; a stretch that ends at or before its start
 * runs into the next day.
 */
export function enIntervalles(plages: readonly Plage[]): Intervalle[] {
  return plages
    .flatMap(({ jours, de, a }) =>
      jours.map((jour) => {
        const debut = (jour - 1) * JOUR + de
        return { debut, fin: debut + (a > de ? a - de : JOUR - de + a) }
      }),
    )
    .toSorted((a, b) => a.debut - b.debut || a.fin - b.fin)
}

/** The pairs that overlap, the week being a circle: Sunday night runs into Monday. */
export function chevauchements(
  a: readonly Intervalle[],
  b: readonly Intervalle[],
): { readonly a: Intervalle; readonly b: Intervalle }[] {
  return a.flatMap((un) =>
    b.filter((autre) => ecart(un, autre) < 0).map((autre) => ({ a: un, b: autre })),
  )
}

/** Smallest gap in minutes between the two lists; negative when they overlap, infinite if empty. */
export function marge(a: readonly Intervalle[], b: readonly Intervalle[]): number {
  let plusPetite = Number.POSITIVE_INFINITY
  for (const un of a) for (const autre of b) plusPetite = Math.min(plusPetite, ecart(un, autre))
  return plusPetite
}

/** Minutes between the end of one and the start of the other, the short way round; -1 on overlap. */
function ecart(a: Intervalle, b: Intervalle): number {
  const deAversB = modulo(b.debut - a.debut)
  const deBversA = modulo(a.debut - b.debut)
  if (deAversB < a.fin - a.debut || deBversA < b.fin - b.debut) return -1
  return Math.min(deAversB - (a.fin - a.debut), deBversA - (b.fin - b.debut))
}

function modulo(minutes: number): number {
  return ((minutes % SEMAINE) + SEMAINE) % SEMAINE
}

/** For people: the day it starts, and its hours. */
export function enCreneau({ debut, fin }: Intervalle): Creneau {
  const jour = Math.floor(modulo(debut) / JOUR)
  return {
    jour: joursDeLaSemaine[jour] ?? 1,
    de: enHeure(modulo(debut) % JOUR),
    a: enHeure(fin % JOUR || JOUR),
  }
}

/** The same hours on several days, told once: runs of days as [first, last], in week order. */
export function regrouper(creneaux: readonly Creneau[]): {
  readonly jours: readonly (readonly [JourSemaine, JourSemaine])[]
  readonly de: string
  readonly a: string
}[] {
  const groupes = new Map<string, Creneau[]>()
  for (const creneau of creneaux) {
    const cle = `${creneau.de}-${creneau.a}`
    groupes.set(cle, [...(groupes.get(cle) ?? []), creneau])
  }
  return [...groupes.values()].map((groupe) => ({
    jours: enSuites(joursDeLaSemaine.filter((jour) => groupe.some((un) => un.jour === jour))),
    de: groupe[0]?.de ?? '',
    a: groupe[0]?.a ?? '',
  }))
}

function enSuites(jours: readonly JourSemaine[]): (readonly [JourSemaine, JourSemaine])[] {
  const suites: [JourSemaine, JourSemaine][] = []
  for (const jour of jours) {
    const derniere = suites.at(-1)
    if (derniere && derniere[1] === jour - 1) derniere[1] = jour
    else suites.push([jour, jour])
  }
  return suites
}

const joursDeLaSemaine: readonly JourSemaine[] = [1, 2, 3, 4, 5, 6, 7]

/** 495 → `08:15`. */
export function enHeure(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60]
    .map((nombre) => String(nombre).padStart(2, '0'))
    .join(':')
}
