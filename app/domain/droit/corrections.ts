import {
  compterJours,
  decalerDeMois,
  type Intervalle,
  joursDuTrimestre,
  LUNDI_A_SAMEDI,
  LUNDI_A_VENDREDI,
  moisComplets,
  type Semaine,
} from './calendrier.ts'
import type { CarriereLue } from './dossier.ts'
import type { RegleDeComptage } from './droit.ts'
import type { Etat } from './etats.ts'
import { DIX_MILLE, type GroupeCalendrier } from './groupes.ts'
import { type Morceau, type Niveau, type Segment, somme } from './segments.ts'

/** What a rule adds to or takes from a reading, beside the spans themselves. */
export interface Correction extends Intervalle {
  readonly regle: RegleDeComptage
  readonly brut: number
  readonly occupation: number
  readonly trimestre: number
}

/** What the averages change in one occupation: its complete quarters, and 26 days a month. */
export function correctionsDuSegment(segment: Segment, carriere: CarriereLue): Correction[] {
  if (!segment.actif) return []
  return [
    ...[...parTrimestre(segment)].flatMap(([rang, morceaux]) =>
      correctionDuTrimestre(segment, rang, morceaux, carriere),
    ),
    ...correctionDOccupation(segment, carriere),
  ]
}

function parTrimestre({ morceaux }: Segment): ReadonlyMap<number, readonly Morceau[]> {
  const trimestres = new Map<number, Morceau[]>()
  for (const morceau of morceaux) {
    const liste = trimestres.get(morceau.trimestre)
    if (liste) liste.push(morceau)
    else trimestres.set(morceau.trimestre, [morceau])
  }
  return trimestres
}

function correctionDuTrimestre(
  segment: Segment,
  rang: number,
  morceaux: readonly Morceau[],
  { loi }: CarriereLue,
): Correction[] {
  const { groupe } = segment
  const bornes = joursDuTrimestre(rang)
  const base = somme(morceaux)
  const part = groupe.genre === 'calendrier' ? groupe.part : 1
  const plein = Math.round(loi.comptage.parTrimestre * DIX_MILLE * part)
  const complet =
    groupe.genre === 'calendrier' &&
    segment.du <= bornes.du &&
    segment.au >= bornes.au &&
    morceaux.every(({ ouvrables, comptes }) => comptes === ouvrables)
  const valeur = complet ? plein : Math.min(base, plein)
  if (valeur === base) return []
  return [
    {
      du: Math.max(segment.du, bornes.du),
      au: Math.min(segment.au, bornes.au),
      regle: complet ? 'trimestre_complet' : 'plafond_trimestre',
      brut: 0,
      // A total is not averaged over the months: only the quarter bounds it.
      occupation: groupe.genre === 'total' ? valeur - base : 0,
      trimestre: valeur - base,
    },
  ]
}

function correctionDOccupation(segment: Segment, { loi }: CarriereLue): Correction[] {
  const { groupe, morceaux } = segment
  if (groupe.genre === 'total') return []
  const base = somme(morceaux)
  const exces = base - plafondDOccupation(groupe, segment, morceaux, loi.comptage)
  if (exces <= 0) return []
  return [
    {
      du: segment.du,
      au: segment.au,
      regle: 'plafond_occupation',
      brut: 0,
      occupation: -exces,
      trimestre: 0,
    },
  ]
}

/**
 * 26 days per complete month, date to date, and the Mondays to Saturdays of what remains. Below one
 * month the conversion bonus is added to them: Monday to Thursday is 4.8 days, not 4.
 */
function plafondDOccupation(
  groupe: GroupeCalendrier,
  { du, au }: Intervalle,
  morceaux: readonly Morceau[],
  regles: CarriereLue['loi']['comptage'],
): number {
  const mois = moisComplets(du, au)
  const reste = compterJours(decalerDeMois(du, mois), au, LUNDI_A_SAMEDI)
  if (mois > 0) return Math.round((mois * regles.parMois + reste) * groupe.part * DIX_MILLE)
  const travailles = morceaux.reduce((total, { comptes }) => total + comptes, 0)
  const bonus = travailles * (groupe.coefficient / groupe.part - 1)
  return Math.round(Math.min(regles.parMois, reste + Math.max(0, bonus)) * groupe.part * DIX_MILLE)
}

/** A quarter never gives more than 78 days, whatever the number of jobs in it. */
export function plafondsDeTrimestre(
  sommes: ReadonlyMap<number, number>,
  { loi }: CarriereLue,
): Correction[] {
  const plafond = loi.comptage.parTrimestre * DIX_MILLE
  return [...sommes].flatMap(([rang, valeur]) => {
    if (valeur <= plafond) return []
    const exces = plafond - valeur
    return [
      {
        ...joursDuTrimestre(rang),
        regle: 'plafond_trimestre',
        brut: 0,
        occupation: 0,
        trimestre: exces,
      },
    ]
  })
}

/** One occupation with what its averages change. */
export interface SegmentCorrige {
  readonly segment: Segment
  readonly corrections: readonly Correction[]
}

/**
 * Jobs at the same time: quarter by quarter they give together at most what one full-time job gives
 * over the same days, or what one of them gives alone; and over the whole at most the average.
 */
export function cumuls(
  segments: readonly SegmentCorrige[],
  carriere: CarriereLue,
  niveau: Niveau,
): Correction[] {
  return grappes(segments).flatMap((grappe) => {
    const du = Math.min(...grappe.map(({ segment }) => segment.du))
    const au = Math.max(...grappe.map(({ segment }) => segment.au))
    const bruts = grappe.map(({ segment }) => somme(segment.morceaux))
    const moyens = grappe.map(({ corrections }, rang) =>
      corrections.reduce((total, { occupation }) => total + occupation, bruts[rang] ?? 0),
    )
    const ensemble = ensembleParTrimestre(grappe, { du, au }, carriere, niveau)
    const brut = exces(bruts, ensemble)
    const occupation = exces(moyens, Math.min(ensemble, moyenneSur({ du, au }, carriere)))
    if (brut === 0 && occupation === 0) return []
    return [{ du, au, regle: 'cumul_emplois', brut, occupation, trimestre: 0 }]
  })
}

/** What the jobs give together, each quarter bounded. */
function ensembleParTrimestre(
  grappe: readonly SegmentCorrige[],
  { du, au }: Intervalle,
  { etats, loi }: CarriereLue,
  niveau: Niveau,
): number {
  const perdus = etats.filter(
    ({ compte }) => compte === 'non' || (compte === 'a_verifier' && niveau === 'bas'),
  )
  const parRang = new Map<number, number[]>()
  for (const { segment } of grappe)
    for (const [rang, morceaux] of parTrimestre(segment)) {
      const valeurs = parRang.get(rang)
      if (valeurs) valeurs.push(somme(morceaux))
      else parRang.set(rang, [somme(morceaux)])
    }
  return [...parRang].reduce((cumul, [rang, valeurs]) => {
    const bornes = joursDuTrimestre(rang)
    const jours = { du: Math.max(du, bornes.du), au: Math.min(au, bornes.au) }
    const enCinq = joursRestants(jours, perdus, LUNDI_A_VENDREDI)
    const enSix = joursRestants(jours, perdus, LUNDI_A_SAMEDI)
    const plein = Math.max((enCinq * loi.comptage.joursParSemaine) / 5, enSix) * DIX_MILLE
    const total = valeurs.reduce((a, b) => a + b, 0)
    return cumul + Math.min(total, Math.max(Math.round(plein), ...valeurs))
  }, 0)
}

function moyenneSur({ du, au }: Intervalle, { loi }: CarriereLue): number {
  const mois = moisComplets(du, au)
  const reste = compterJours(decalerDeMois(du, mois), au, LUNDI_A_SAMEDI)
  const { parMois } = loi.comptage
  return (mois > 0 ? mois * parMois + reste : parMois) * DIX_MILLE
}

function exces(valeurs: readonly number[], plafond: number): number {
  const total = valeurs.reduce((cumul, valeur) => cumul + valeur, 0)
  return Math.min(0, Math.max(plafond, ...valeurs) - total)
}

/** Active segments, two or more, that share days. */
function grappes(segments: readonly SegmentCorrige[]): SegmentCorrige[][] {
  const grappes: SegmentCorrige[][] = []
  let fin = Number.NEGATIVE_INFINITY
  // The groups of a career come in the order of their days, and so do their segments.
  for (const un of segments) {
    if (!un.segment.actif) continue
    if (un.segment.du <= fin) grappes.at(-1)?.push(un)
    else grappes.push([un])
    fin = Math.max(fin, un.segment.au)
  }
  return grappes.filter(({ length }) => length > 1)
}

function joursRestants(jours: Intervalle, perdus: readonly Etat[], semaine: Semaine): number {
  return perdus.reduce(
    (total, { du, au }) =>
      total - compterJours(Math.max(du, jours.du), Math.min(au, jours.au), semaine),
    compterJours(jours.du, jours.au, semaine),
  )
}
