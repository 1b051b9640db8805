import type { JourSemaine } from '#app/domain/shared/date-civile.ts'
import type { Langue } from '#app/domain/shared/langue.ts'
import { replier } from '#app/domain/shared/texte.ts'
import { type Heure, lireHeure, lireHoraire, lireJoursDits } from './horaires.ts'

/** A weekly window in which the person cannot work. */
export interface Indisponibilite {
  readonly jour: JourSemaine
  readonly de: Heure
  readonly a: Heure
}

export interface Disponibilite {
  readonly indisponible: readonly Indisponibilite[]
  /** What part of a full week is wanted, when the words say so. */
  readonly fraction: 1 | 0.8 | 0.5 | null
  /** Hours that many refuse and this person accepts. */
  readonly accepte: readonly ('soir' | 'week_end')[]
  /** False: the words were kept and nothing was concluded from them. */
  readonly compris: boolean
}

const RIEN: Disponibilite = { indisponible: [], fraction: null, accepte: [], compris: true }

/**
 * Turns the words of an availability cell into weekly windows, only where they leave no doubt. The
 * words stay beside the windows, and the agent confirms them: a window nobody said would take posts
 * away from a person without telling.
 */
export function lireDisponibilite(texte: string | null, langue: Langue | null): Disponibilite {
  const dit = replier(texte ?? '')
  if (dit === '') return RIEN
  const trouve = REGLES.map((regle) => regle(dit, langue)).find((une) => une !== null)
  return trouve ? { ...RIEN, ...trouve } : { ...RIEN, compris: false }
}

/**
 * Hours of a nursery or school («crèche 8h-17h», «école jusqu'à 15h30»). They are a proposal only:
 * who else can fetch the child is not in the cell. Having children concludes nothing.
 */
export function lireGarde(texte: string | null): readonly Indisponibilite[] {
  const dit = replier(texte ?? '')
  const garde = /\b(?:creche|garderie|ecole|school|opvang|kinderopvang)\b/.exec(dit)
  if (!garde || /pas de garderie|geen opvang/.test(dit)) return []
  const suite = dit.slice(garde.index)
  const entre = /(\d{1,2}\s?[hu:.]\s?\d{0,2})\s?(?:-|a|tot)\s?(\d{1,2}\s?[hu:.]\s?\d{0,2})/.exec(
    suite,
  )
  if (entre) return horsDe(lireHeure(entre[1] ?? ''), lireHeure(entre[2] ?? ''))
  const jusqua = /(?:jusqu'a|jusque|tot)\s(\d{1,2}\s?[hu:.]\s?\d{0,2})/.exec(suite)
  return jusqua ? horsDe(null, lireHeure(jusqua[1] ?? '')) : []
}

type Regle = (dit: string, langue: Langue | null) => Partial<Disponibilite> | null

const SEMAINE: readonly JourSemaine[] = [1, 2, 3, 4, 5]
const WEEK_END: readonly JourSemaine[] = [6, 7]
const TOUS: readonly JourSemaine[] = [...SEMAINE, ...WEEK_END]
const MINUIT = '00:00' as Heure
const FIN = '24:00' as Heure
const MIDI = '12:00' as Heure
const SOIR = '18:00' as Heure

const REGLES: readonly Regle[] = [
  (dit) => (/^(tp|temps plein|voltijds|vt|fulltime)\b/.test(dit) ? { fraction: 1 } : null),
  (dit) =>
    /^(mi-?temps|halftijds|deeltijds 50|1\/2)( temps)?$/.test(dit) ? { fraction: 0.5 } : null,
  (dit) => (/^4\/5( temps| tijds)?$/.test(dit) ? { fraction: 0.8 } : null),
  // «deeltijds» is less than full time and says no more.
  (dit) =>
    /^(flexible|flexibel|deeltijds|temps partiel|tous les jours|elke dag)$/.test(dit) ? {} : null,
  (dit) =>
    /^(week-?end possible|weekend (mogelijk|ok)|week-?end ok)$/.test(dit)
      ? { accepte: ['week_end'] }
      : null,
  (dit) =>
    /^(soirees? (ok|possibles?)|avond (ok|mogelijk))$/.test(dit) ? { accepte: ['soir'] } : null,
  (dit) =>
    /^(pas (de|le) week-?end|geen week-?end|niet in het week-?end)$/.test(dit)
      ? { indisponible: entiers(WEEK_END) }
      : null,
  (dit) =>
    /^(matin(ee)?s? (uniquement|seulement)|enkel (de )?(voormiddag|ochtend)|alleen (voormiddag|ochtend))$/.test(
      dit,
    )
      ? { indisponible: chaque(TOUS, MIDI, FIN) }
      : null,
  aPartirDe,
  sansUnJour,
  semaineFixe,
  joursSeuls,
]

/** «à partir de 8h30», «vanaf 9u». */
function aPartirDe(dit: string): Partial<Disponibilite> | null {
  const lu =
    /^(?:a partir de|des|vanaf|apres|na)\s(\d{1,2}\s?[hu:.]\s?\d{0,2}|\d{1,2})(?:\s?uur)?$/.exec(
      dit,
    )
  const heure = lu && lireHeure(lu[1] ?? '')
  return heure ? { indisponible: chaque(TOUS, MINUIT, heure) } : null
}

/** «niet op woensdag», «pas le mercredi après-midi». */
function sansUnJour(dit: string, langue: Langue | null): Partial<Disponibilite> | null {
  const lu =
    /^(?:pas|sauf|niet|geen|behalve)\s(?:le|la|op|de|disponible le)?\s?([a-z]+)\s?(apres-midi|matin|namiddag|voormiddag)?$/.exec(
      dit,
    )
  const jours = lu ? lireJoursDits(lu[1] ?? '', langue) : []
  if (!lu || jours === 'ambigu' || jours.length !== 1) return null
  if (!lu[2]) return { indisponible: entiers(jours) }
  return /^(matin|voormiddag)$/.test(lu[2])
    ? { indisponible: chaque(jours, MINUIT, MIDI) }
    : { indisponible: chaque(jours, MIDI, SOIR) }
}

/** «lu-ve 9h-15h»: the rest of the week is closed. */
function semaineFixe(dit: string, langue: Langue | null): Partial<Disponibilite> | null {
  const { semaine } = lireHoraire(dit, langue)
  const plage = semaine?.plages[0]
  if (!semaine || !plage || semaine.plages.length !== 1 || plage.a < plage.de) return null
  const autres = TOUS.filter((jour) => !semaine.jours.includes(jour))
  return {
    indisponible: [
      ...chaque(semaine.jours, MINUIT, plage.de),
      ...chaque(semaine.jours, plage.a, FIN),
      ...entiers(autres),
    ],
  }
}

/** «lu-je»: these days and no others. */
function joursSeuls(dit: string, langue: Langue | null): Partial<Disponibilite> | null {
  const jours = lireJoursDits(dit, langue)
  if (jours === 'ambigu' || jours.length === 0) return null
  return { indisponible: entiers(TOUS.filter((jour) => !jours.includes(jour))) }
}

function horsDe(de: Heure | null, a: Heure | null): Indisponibilite[] {
  return [...(de ? chaque(SEMAINE, MINUIT, de) : []), ...(a ? chaque(SEMAINE, a, FIN) : [])]
}

function entiers(jours: readonly JourSemaine[]): Indisponibilite[] {
  return chaque(jours, MINUIT, FIN)
}

function chaque(jours: readonly JourSemaine[], de: Heure, a: Heure): Indisponibilite[] {
  return de < a ? jours.map((jour) => ({ jour, de, a })) : []
}
