import {
  compterJours,
  type Intervalle,
  type Jour,
  jourDe,
  joursParSemaine,
  LUNDI_A_SAMEDI,
  LUNDI_A_VENDREDI,
  type Semaine,
  semaineDe,
  TOUTE_LA_SEMAINE,
} from './calendrier.ts'
import type { Occupation, Regle, TempsPartiel, TempsPlein } from './droit.ts'
import type { Loi } from './loi.ts'

/** Day counts are whole ten-thousandths: the arrêté keeps four decimals, and sums must not drift. */
export const DIX_MILLE = 10_000

export interface Origine {
  readonly du: Jour
  readonly texte: string | null
}

interface Commun extends Intervalle {
  readonly regle: Regle
  readonly source: string
  /** False when nobody knows whether it counts: only the most favourable count takes it. */
  readonly certain: boolean
  /** Days on which somebody works. */
  readonly semaine: Semaine
  /** Where each part was read, in the order of the days. */
  readonly origines: readonly Origine[]
}

/** Work counted day by day: working days × coefficient. */
export interface GroupeCalendrier extends Commun {
  readonly genre: 'calendrier'
  /** Working days that each day of `semaine` stands for: R ÷ days of the week. */
  readonly parJour: number
  /** Six-day-regime days per working day: 6/R, times Q/S for a part-timer. */
  readonly coefficient: number
  /** 1, or Q/S for a part-timer: scales what a complete month or quarter gives. */
  readonly part: number
}

/** Work of which only the total is known: hours of a part-timer, or a declaration without dates. */
export interface GroupeTotal extends Commun {
  readonly genre: 'total'
  /** Ten-thousandths of six-day-regime days. */
  readonly total: number
  /** Days unknown: what remains of a cut period is bounded by its Mondays to Saturdays. */
  readonly sansDates: boolean
}

export type Groupe = GroupeCalendrier | GroupeTotal

/** A period that is no salaried work: shown, not counted. */
export interface PeriodeSansEffet extends Intervalle {
  readonly regle: Regle
  readonly source: string
  readonly origine: string | null
}

export interface OccupationsLues {
  readonly groupes: readonly Groupe[]
  readonly sansEffet: readonly PeriodeSansEffet[]
}

const salaire = 'AR 25/11/1991 art. 37 ; AM 26/11/1991 art. 7'
const etranger = 'AR 25/11/1991 art. 37 §2'
const nonSalaire = 'AR 25/11/1991 art. 37 §1 et §3'

/**
 * Occupations in the order of their days, the identical and uninterrupted ones joined: the arrêté
 * adds their days before it converts them, so where a contract was cut must not matter.
 */
export function lireOccupations(
  occupations: readonly Occupation[],
  { comptage }: Pick<Loi, 'comptage'>,
): OccupationsLues {
  const lus: Groupe[] = []
  const sansEffet: PeriodeSansEffet[] = []
  for (const une of ordonner(occupations)) {
    switch (une.type) {
      case 'temps_plein':
        lus.push(tempsPlein(une, comptage))
        break
      case 'temps_partiel':
        lus.push(...tempsPartiel(une, comptage))
        break
      case 'etranger':
      case 'inconnu':
        lus.push(groupeIncertain(etendue(une), une.type, etranger, une.source ?? null))
        break
      case 'apprentissage':
      case 'benevolat':
      case 'etudiant':
      case 'formation':
        sansEffet.push({
          ...etendue(une),
          regle: une.type,
          source: nonSalaire,
          origine: une.source ?? null,
        })
        break
    }
  }
  return { groupes: joindre(lus), sansEffet }
}

/** The same occupations in an order of their own, whatever the order they came in. */
export function ordonner<Une extends Occupation>(occupations: readonly Une[]): readonly Une[] {
  return occupations
    .filter(({ du, au }) => du <= au)
    .map((une) => ({ une, cle: `${une.du}|${une.au}|${une.type}|${empreinte(une)}` }))
    .toSorted((a, b) => comparer(a.cle, b.cle))
    .map(({ une }) => une)
}

/** Five days a week at full time, for a period that might count. */
export function groupeIncertain(
  { du, au }: Intervalle,
  regle: Regle,
  source: string,
  origine: string | null,
): GroupeCalendrier {
  return {
    genre: 'calendrier',
    du,
    au,
    regle,
    source,
    certain: false,
    semaine: LUNDI_A_VENDREDI,
    origines: [{ du, texte: origine }],
    parJour: 1,
    coefficient: 6 / 5,
    part: 1,
  }
}

/** Orders two texts by their code units, in every locale the same. */
export function comparer(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function empreinte(une: Occupation): string {
  return JSON.stringify(Object.entries(une).toSorted(([a], [b]) => comparer(a, b)))
}

function etendue({ du, au }: Occupation): Intervalle {
  return { du: jourDe(du), au: jourDe(au) }
}

function tempsPlein(une: TempsPlein, comptage: Loi['comptage']): Groupe {
  const connue = une.jours_semaine?.length ? semaineDe(une.jours_semaine) : null
  const regime =
    une.regime_jours ?? (connue === null ? comptage.regimeParDefaut : joursParSemaine(connue))
  const commun = {
    ...etendue(une),
    source: salaire,
    certain: true,
    origines: [{ du: jourDe(une.du), texte: une.source ?? null }],
  }
  if (une.jours_declares !== undefined)
    return {
      ...commun,
      genre: 'total',
      regle: 'declaration_globale',
      semaine: semaineDePoids(commun),
      total: Math.round((une.jours_declares * comptage.joursParSemaine * DIX_MILLE) / regime),
      sansDates: true,
    }
  // Without the weekdays, a four-day week is spread over Monday to Friday: over whole weeks the
  // result is the same, and no weekday is invented.
  const semaine = connue ?? semaineDuRegime(regime)
  return {
    ...commun,
    genre: 'calendrier',
    regle: 'travail_temps_plein',
    semaine,
    parJour: regime / joursParSemaine(semaine),
    coefficient: comptage.joursParSemaine / regime,
    part: 1,
  }
}

function tempsPartiel(une: TempsPartiel, comptage: Loi['comptage']): readonly Groupe[] {
  const commun = {
    ...etendue(une),
    source: salaire,
    origines: [{ du: jourDe(une.du), texte: une.source ?? null }],
  }
  const enJours = (heures: number) =>
    Math.round((heures * comptage.joursParSemaine * DIX_MILLE) / une.heures_reference)
  const enTotal = (heures: number, certain: boolean): GroupeTotal => ({
    ...commun,
    genre: 'total',
    regle: certain ? 'travail_temps_partiel' : 'heures_a_verifier',
    certain,
    semaine: semaineDePoids(commun),
    total: enJours(heures),
    sansDates: false,
  })
  const douteuses = une.heures_a_verifier ? [enTotal(une.heures_a_verifier, false)] : []
  if (une.heures !== undefined) return [enTotal(une.heures, true), ...douteuses]
  const part = (une.heures_semaine ?? 0) / une.heures_reference
  return [
    {
      ...commun,
      genre: 'calendrier',
      regle: 'travail_temps_partiel',
      certain: true,
      semaine: LUNDI_A_VENDREDI,
      parJour: 1,
      coefficient: (comptage.joursParSemaine / 5) * part,
      part,
    },
    ...douteuses,
  ]
}

/** Totals are spread over the weekdays; a period that has none is spread over all its days. */
function semaineDePoids({ du, au }: Intervalle): Semaine {
  return compterJours(du, au, LUNDI_A_VENDREDI) > 0 ? LUNDI_A_VENDREDI : TOUTE_LA_SEMAINE
}

function semaineDuRegime(regime: number): Semaine {
  if (regime <= 5) return LUNDI_A_VENDREDI
  return regime <= 6 ? LUNDI_A_SAMEDI : TOUTE_LA_SEMAINE
}

/**
 * Joins identical occupations. Where two of them run at the same time, one layer holds every day
 * that is worked at least once and the next one the days worked twice, so that the result does not
 * depend on where contracts were cut. Totals are never joined: joining would spread the hours of one
 * month over another.
 */
function joindre(lus: readonly Groupe[]): readonly Groupe[] {
  const totaux = lus.filter((groupe) => groupe.genre === 'total')
  const identiques = new Map<string, GroupeCalendrier[]>()
  for (const groupe of lus) {
    if (groupe.genre !== 'calendrier') continue
    const { regle, semaine, parJour, coefficient, part } = groupe
    const cle = [regle, semaine, parJour, coefficient, part].join(' ')
    const liste = identiques.get(cle)
    if (liste) liste.push(groupe)
    else identiques.set(cle, [groupe])
  }
  return [...totaux, ...[...identiques.values()].flatMap(couchesDe)].toSorted(
    (a, b) => a.du - b.du || a.au - b.au || comparer(a.regle, b.regle),
  )
}

function couchesDe(groupes: readonly GroupeCalendrier[]): readonly GroupeCalendrier[] {
  if (groupes.length === 1) return groupes
  const bornes = [...new Set(groupes.flatMap(({ du, au }) => [du, au + 1]))].toSorted(
    (a, b) => a - b,
  )
  const couches: GroupeCalendrier[][] = []
  bornes.forEach((du, rang) => {
    const au = (bornes[rang + 1] ?? du) - 1
    const actifs = groupes
      .filter((groupe) => groupe.du <= du && au <= groupe.au && du <= au)
      .toSorted((a, b) => comparer(origineDe(a), origineDe(b)))
    actifs.forEach((groupe, etage) => {
      couches[etage] ??= []
      empiler(couches[etage], { ...groupe, du, au, origines: [{ du, texte: texteDe(groupe) }] })
    })
  })
  return couches.flat()
}

/** A weekend does not interrupt: two contracts with no working day between them are one. */
function empiler(couche: GroupeCalendrier[], suivant: GroupeCalendrier): void {
  const dernier = couche.at(-1)
  const suit = dernier && compterJours(dernier.au + 1, suivant.du - 1, dernier.semaine) === 0
  if (!suit) couche.push(suivant)
  else
    couche[couche.length - 1] = {
      ...dernier,
      au: suivant.au,
      origines: [...dernier.origines, ...suivant.origines],
    }
}

function texteDe({ origines }: Groupe): string | null {
  return origines[0]?.texte ?? null
}

function origineDe(groupe: Groupe): string {
  return texteDe(groupe) ?? ''
}
