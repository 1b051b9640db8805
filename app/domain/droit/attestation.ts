import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import {
  dernierJour,
  jourSemaine,
  type Mois,
  moisDe,
  premierJour,
} from '#app/domain/shared/date-civile.ts'
import { intersection, joursDe } from '#app/domain/shared/periode.ts'
import { effetsA } from './absences.ts'
import type { LigneDeDroits } from './droit.ts'
import { type FeuilleDuMois, typeDuCode } from './feuilles.ts'
import { classeNommee } from './noms.ts'

/** Days of one month that a locked sheet proves, in the six-day system. */
export interface MoisAtteste {
  readonly mois: Mois
  readonly travail: number
  readonly assimiles: number
}

/** What is needed to say of part-time hours which are work and which are counted like work. */
export interface HeuresAssimilees {
  readonly feuilles: readonly FeuilleDuMois[]
  readonly heuresReference: number
  /** The day whose law says what counts. */
  readonly jour: DateCivile
}

/**
 * What locked sheets prove, month by month: days of work, and days counted like work. Read off the lines
 * of the counter itself, in its plain reading (A × 6 / R, hours × 6 / S, no average; AM art. 7 and 8),
 * so that the paper and the page add up to the same ten-thousandth. A line over several months is
 * shared by their weekdays.
 */
export function moisAttestes(
  lignes: readonly LigneDeDroits[],
  mois: readonly Mois[],
  heures: HeuresAssimilees,
): MoisAtteste[] {
  const parts = lignes.filter(({ jours_bruts }) => jours_bruts !== 0).flatMap(partager)
  // Rounded on the running total: the months then add up to the counter's own sum.
  let cumul = 0
  return mois.map((unMois) => {
    const somme = (voulu: Genre) =>
      parts
        .filter((une) => une.mois === unMois && une.genre === voulu)
        .reduce((total, { jours }) => total + jours, 0)
    const partiel = somme('heures')
    const dontAssimiles = Math.min(partiel, assimilesDesHeures(unMois, heures))
    const avant = arrondir(cumul)
    cumul += somme('travail') + somme('assimiles') + partiel
    const total = arrondir(arrondir(cumul) - avant)
    const assimiles = Math.min(total, arrondir(somme('assimiles') + dontAssimiles))
    return { mois: unMois, travail: arrondir(total - assimiles), assimiles }
  })
}

/** Several contracts in one month are added up. */
export function additionnerMois(mois: readonly MoisAtteste[]): MoisAtteste[] {
  const parMois = new Map<Mois, MoisAtteste>()
  for (const un of mois) {
    const avant = parMois.get(un.mois) ?? { mois: un.mois, travail: 0, assimiles: 0 }
    parMois.set(un.mois, {
      mois: un.mois,
      travail: arrondir(avant.travail + un.travail),
      assimiles: arrondir(avant.assimiles + un.assimiles),
    })
  }
  return [...parMois.values()].toSorted((a, b) => (a.mois < b.mois ? -1 : 1))
}

/** All the days of the months, as the paper adds them up. */
export function totalAtteste(mois: readonly MoisAtteste[]): number {
  return arrondir(mois.reduce((total, { travail, assimiles }) => total + travail + assimiles, 0))
}

type Genre = 'travail' | 'assimiles' | 'heures'

interface Part {
  readonly mois: Mois
  readonly genre: Genre
  readonly jours: number
}

function partager(ligne: LigneDeDroits): Part[] {
  const genre = genreDe(ligne)
  const parMois = new Map<Mois, number>()
  const tous = joursDe(ligne)
  const semaine = tous.filter((jour) => jourSemaine(jour) <= 5)
  for (const jour of semaine.length > 0 ? semaine : tous)
    parMois.set(moisDe(jour), (parMois.get(moisDe(jour)) ?? 0) + 1)
  const total = [...parMois.values()].reduce((somme, un) => somme + un, 0)
  return [...parMois].map(([mois, combien]) => ({
    mois,
    genre,
    jours: (ligne.jours_bruts * combien) / total,
  }))
}

function genreDe({ regle }: LigneDeDroits): Genre {
  switch (regle) {
    case 'travail_temps_partiel':
      return 'heures'
    case 'travail_temps_plein':
    case 'travail':
    case 'heures_supplementaires':
    case 'declaration_globale':
      return 'travail'
    default:
      return 'assimiles'
  }
}

/** Part-time counts by hours: the codes of the sheet say which of them were not worked. */
function assimilesDesHeures(
  mois: Mois,
  { feuilles, heuresReference, jour }: HeuresAssimilees,
): number {
  const effet = effetsA(jour)
  const duMois = { du: premierJour(mois), au: dernierJour(mois) }
  const minutes = feuilles
    .flatMap(({ jours }) => jours)
    .filter((un) => intersection({ du: un.jour, au: un.jour }, duMois) !== null)
    .filter((un) => {
      const type = typeDuCode(un.code, un.minutes)
      const classe = type === null ? null : classeNommee(type, jour)
      return classe !== null && effet(classe).compte === 'oui'
    })
    .reduce((somme, un) => somme + un.minutes, 0)
  return ((minutes / 60) * 6) / heuresReference
}

function arrondir(jours: number): number {
  return Math.round(jours * 10_000) / 10_000
}
