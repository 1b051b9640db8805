import { enVigueur } from '../shared/bareme.ts'
import type { DateCivile, JourSemaine } from '../shared/date-civile.ts'
import { type LimitesDeTravail, limitesDeTravail } from './bareme.ts'
import type { PlageDeTravail, Semaine } from './poste.ts'

/** What makes a week impossible, with the day and the hours it is about. Lengths in minutes. */
export type FauteDeSemaine =
  | { readonly regle: 'fin_avant_debut' | 'pause_trop_longue'; readonly plage: PlageDeTravail }
  | {
      readonly regle: 'chevauchement'
      readonly plage: PlageDeTravail
      readonly autre: PlageDeTravail
    }
  | {
      readonly regle: 'jour_trop_long' | 'repos_quotidien'
      readonly jour: JourSemaine
      readonly minutes: number
      readonly limite: number
    }
  | {
      readonly regle: 'semaine_trop_longue' | 'repos_hebdomadaire'
      readonly minutes: number
      readonly limite: number
    }

export const vigilances = [
  'journee_longue',
  'plage_courte',
  'sans_pause',
  'nuit',
  'dimanche',
] as const
export type Vigilance = (typeof vigilances)[number]

/** What the law allows under conditions: shown, never refused. */
export interface RemarqueDeSemaine {
  readonly regle: Vigilance
  readonly jours: readonly JourSemaine[]
}

/** Days that share the same hours. */
export interface GroupeDeJours {
  readonly jours: readonly JourSemaine[]
  readonly plages: readonly PlageDeTravail[]
}

export const joursDeLaSemaine = [1, 2, 3, 4, 5, 6, 7] as const satisfies readonly JourSemaine[]

/** Paid minutes of a stretch: its break is not work. */
export function minutesDe({ de, a, pauseMinutes }: PlageDeTravail): number {
  return enMinutes(a) - enMinutes(de) - pauseMinutes
}

/** Paid hours of a week, to the hundredth; null when the week is not known. */
export function heuresDeLaSemaine(semaine: Semaine): number | null {
  return semaine.length === 0 ? null : Math.round((minutesEnTout(semaine) / 60) * 100) / 100
}

/**
 * Everything that makes a week impossible on a day of the law: hours that cross, breaks longer than
 * the work, working time and rest (loi du 14 décembre 2000). Empty for a possible or unknown week.
 */
export function fautesDeSemaine(semaine: Semaine, aujourdhui: DateCivile): FauteDeSemaine[] {
  const limites = enVigueur(limitesDeTravail, aujourdhui).valeur
  const malFaites = semaine.flatMap(fautesDePlage)
  // Hours that make no sense have no rest to measure.
  if (malFaites.length > 0) return malFaites
  return [
    ...joursDeLaSemaine.flatMap((jour) => fautesDuJour(duJour(semaine, jour), jour, limites)),
    ...fautesDuTout(semaine, limites),
  ]
}

/** What deserves a look before the règlement de travail is signed, each with its days. */
export function remarquesDeSemaine(semaine: Semaine, aujourdhui: DateCivile): RemarqueDeSemaine[] {
  const limites = enVigueur(limitesDeTravail, aujourdhui).valeur
  const tests: Record<Vigilance, (plages: Semaine) => boolean> = {
    journee_longue: (plages) => minutesEnTout(plages) > limites.journeeLongue,
    plage_courte: (plages) => plages.some((une) => minutesDe(une) < limites.plageCourte),
    sans_pause: (plages) => !aSaPause(plages, limites),
    nuit: (plages) => plages.some(({ de, a }) => de < DEBUT_DU_JOUR || a > DEBUT_DE_LA_NUIT),
    dimanche: ([premiere]) => premiere?.jour === 7,
  }
  return vigilances.flatMap((regle) => {
    const jours = joursDeLaSemaine.filter((jour) => {
      const plages = duJour(semaine, jour)
      return plages.length > 0 && tests[regle](plages)
    })
    return jours.length > 0 ? [{ regle, jours }] : []
  })
}

/** The week as people say it: «Monday to Friday, 8 to 16». In the order of the days. */
export function groupesDeJours(semaine: Semaine): GroupeDeJours[] {
  const groupes: { jours: JourSemaine[]; plages: Semaine; cle: string }[] = []
  for (const jour of joursDeLaSemaine) {
    const plages = duJour(semaine, jour)
    if (plages.length === 0) continue
    const cle = plages.map(({ de, a, pauseMinutes }) => `${de}-${a}-${pauseMinutes}`).join()
    const connu = groupes.find((un) => un.cle === cle)
    if (connu) connu.jours.push(jour)
    else groupes.push({ jours: [jour], plages, cle })
  }
  return groupes.map(({ jours, plages }) => ({ jours, plages }))
}

/** In the order of the days, then of the hours. */
export function enOrdre(semaine: Semaine): Semaine {
  return semaine.toSorted((x, y) => x.jour - y.jour || enMinutes(x.de) - enMinutes(y.de))
}

const DEBUT_DU_JOUR = '06:00'
const DEBUT_DE_LA_NUIT = '20:00'
const MINUTES_DU_JOUR = 24 * 60
const MINUTES_DE_LA_SEMAINE = 7 * MINUTES_DU_JOUR

function enMinutes(heure: string): number {
  return Number(heure.slice(0, 2)) * 60 + Number(heure.slice(3, 5))
}

function minutesEnTout(semaine: Semaine): number {
  return semaine.reduce((somme, plage) => somme + minutesDe(plage), 0)
}

function duJour(semaine: Semaine, jour: JourSemaine): Semaine {
  return enOrdre(semaine.filter((une) => une.jour === jour))
}

function fautesDePlage(plage: PlageDeTravail): FauteDeSemaine[] {
  if (plage.de >= plage.a) return [{ regle: 'fin_avant_debut', plage }]
  return minutesDe(plage) <= 0 ? [{ regle: 'pause_trop_longue', plage }] : []
}

function fautesDuJour(
  plages: Semaine,
  jour: JourSemaine,
  { jour: limite }: LimitesDeTravail,
): FauteDeSemaine[] {
  const croisees = plages.flatMap((autre, rang): FauteDeSemaine[] => {
    const plage = plages[rang - 1]
    return plage && autre.de < plage.a ? [{ regle: 'chevauchement', plage, autre }] : []
  })
  if (croisees.length > 0) return croisees
  const minutes = minutesEnTout(plages)
  return minutes > limite ? [{ regle: 'jour_trop_long', jour, minutes, limite }] : []
}

function fautesDuTout(semaine: Semaine, limites: LimitesDeTravail): FauteDeSemaine[] {
  const fautes: FauteDeSemaine[] = []
  const minutes = minutesEnTout(semaine)
  if (minutes > limites.semaine)
    fautes.push({ regle: 'semaine_trop_longue', minutes, limite: limites.semaine })
  const repos = reposEntreLesJours(semaine)
  for (const { jour, minutes: repose } of repos)
    if (repose < limites.reposQuotidien)
      fautes.push({
        regle: 'repos_quotidien',
        jour,
        minutes: repose,
        limite: limites.reposQuotidien,
      })
  const lePlusLong = Math.max(...repos.map((un) => un.minutes))
  if (repos.length > 0 && lePlusLong < limites.reposHebdomadaire)
    fautes.push({
      regle: 'repos_hebdomadaire',
      minutes: lePlusLong,
      limite: limites.reposHebdomadaire,
    })
  return fautes
}

/** From the end of each worked day to the start of the next one; the last looks at the next week. */
function reposEntreLesJours(semaine: Semaine): { jour: JourSemaine; minutes: number }[] {
  const journees = joursDeLaSemaine.flatMap((jour) => {
    const plages = duJour(semaine, jour)
    if (plages.length === 0) return []
    const bornes = plages.map(({ de, a }) => ({ de: enMinutes(de), a: enMinutes(a) }))
    const matin = (jour - 1) * MINUTES_DU_JOUR
    return [
      {
        jour,
        debut: matin + Math.min(...bornes.map(({ de }) => de)),
        fin: matin + Math.max(...bornes.map(({ a }) => a)),
      },
    ]
  })
  return journees.map(({ jour, fin }, rang) => {
    const suivante = journees[rang + 1] ?? journees[0]
    const debut = suivante?.debut ?? 0
    return { jour, minutes: debut > fin ? debut - fin : debut + MINUTES_DE_LA_SEMAINE - fin }
  })
}

/** A break inside a stretch counts, and so does the gap between two. */
function aSaPause(plages: Semaine, { sansPause, pause }: LimitesDeTravail): boolean {
  if (minutesEnTout(plages) <= sansPause) return true
  return plages.some(({ de, pauseMinutes }, rang) => {
    const avant = plages[rang - 1]
    return pauseMinutes >= pause || (avant && enMinutes(de) - enMinutes(avant.a) >= pause)
  })
}
