import type { DateCivile, Mois } from '#app/domain/shared/date-civile.ts'
import { effetsA } from './absences.ts'
import { type FeuilleDuMois, typeDuCode } from './feuilles.ts'
import { classeNommee } from './noms.ts'
import type { TempsDeTravail } from './planification.ts'

/** Days of one month that a locked sheet proves, in the six-day system. */
export interface MoisAtteste {
  readonly mois: Mois
  readonly travail: number
  readonly assimiles: number
}

/**
 * What locked sheets prove, month by month: days of work, and days that the law of `jour` counts like
 * work. The plain reading: A × 6 / R, or hours × 6 / S, without any average. AM art. 7 and 8.
 */
export function moisAttestes(
  feuilles: readonly FeuilleDuMois[],
  temps: TempsDeTravail,
  jour: DateCivile,
): MoisAtteste[] {
  const effet = effetsA(jour)
  const genreDe = (code: FeuilleDuMois['jours'][number]['code'], minutes: number) => {
    if (code === 'TP') return 'rien'
    const type = typeDuCode(code, minutes)
    if (type === null) return 'travail'
    const classe = classeNommee(type, jour)
    return classe !== null && effet(classe).compte === 'oui' ? 'assimiles' : 'rien'
  }
  return feuilles
    .filter(({ verrouillee }) => verrouillee)
    .map((feuille) => {
      const somme = (voulu: 'travail' | 'assimiles') =>
        arrondir(
          feuille.jours
            .filter(({ code, minutes }) => genreDe(code, minutes) === voulu)
            .reduce((total, un) => total + valeurDe(un, feuille, temps), 0),
        )
      return { mois: feuille.mois, travail: somme('travail'), assimiles: somme('assimiles') }
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

/** A full-time day shared by two codes is shared by their minutes. */
function valeurDe(
  { jour, minutes }: FeuilleDuMois['jours'][number],
  { jours }: FeuilleDuMois,
  temps: TempsDeTravail,
): number {
  if (temps.type === 'partiel') return (minutes / 60) * (6 / temps.heuresReference)
  const duJour = jours.filter((un) => un.jour === jour)
  const total = duJour.reduce((somme, un) => somme + un.minutes, 0)
  const part = total > 0 ? minutes / total : 1 / duJour.length
  return part * (6 / (temps.regimeJours ?? 5))
}

function arrondir(jours: number): number {
  return Math.round(jours * 10_000) / 10_000
}
