import { compterJours, decalerDeMois, type Jour } from './calendrier.ts'
import { compter } from './comptage.ts'
import { type CarriereLue, carriereA, type Dossier } from './dossier.ts'
import { DIX_MILLE } from './groupes.ts'
import { motifsUtiles } from './periode.ts'
import { statutA } from './statut.ts'

/** Answers, for the application of a day, whether the threshold may be within reach. */
export type Borne = (demande: Jour) => boolean

/**
 * A quick upper bound of the plain count, for the search of a date: a difference of running sums
 * instead of a whole count. The other readings must be met too, so a day that the plain count
 * refuses cannot be the date. Holds for the applications from `depuis` to `jusquA` that are judged
 * by the same law as `depuis`.
 */
export function borneBrute(dossier: Dossier, depuis: Jour, jusquA: Jour): Borne {
  const carriere = carriereA(dossier, depuis)
  const { routes, moisVolontaire } = carriere.loi
  const prolongation = motifsUtiles(carriere.motifs, jusquA, carriere.loi, 'sure').reduce(
    (total, { du, au }) => total + au - du + 1,
    0,
  )
  const mois = Math.max(...routes.map((route) => route.mois)) + moisVolontaire
  const debut = decalerDeMois(depuis, -mois) - prolongation
  const cumul = sommesParJour(carriere, debut, jusquA)
  const minimum = Math.min(...routes.map(({ complement, seuil }) => complement?.minimum ?? seuil))
  const acquis = carriere.acquis / DIX_MILLE
  return (demande) => {
    const premier = Math.max(decalerDeMois(demande, -mois) - prolongation, dossier.depuis)
    const jours = acquis + valeurAu(cumul, demande - debut) - valeurAu(cumul, premier - debut)
    // The total is rounded up, so one day less may be enough; half-days need half as many days.
    if (jours <= minimum / 2 - 1) return false
    const { base, heuresSuffisantes } = statutA(dossier.postes, demande, carriere.loi)
    return base === 'art_33' ? heuresSuffisantes : jours > minimum - 1
  }
}

/** At rank n, the days counted from `debut` to the eve of its n-th day. */
function sommesParJour(carriere: CarriereLue, debut: Jour, jusquA: Jour): Float64Array {
  const parJour = new Float64Array(jusquA - debut + 1)
  const { morceaux } = compter(carriere, { du: debut, au: jusquA - 1 }, 'bas')
  for (const { du, au, groupe, valeur } of morceaux) {
    if (valeur === 0) continue
    // Days that nobody dated may all lie inside a cut period: they are counted on each of its days.
    const sansDates = groupe.genre === 'total' && groupe.sansDates
    const diviseur = sansDates ? 1 : compterJours(du, au, groupe.semaine)
    for (let jour = du; jour <= au; jour++)
      if (sansDates || compterJours(jour, jour, groupe.semaine) > 0)
        ajouter(parJour, jour - debut + 1, valeur / DIX_MILLE / diviseur)
  }
  for (let rang = 1; rang < parJour.length; rang++) ajouter(parJour, rang, parJour[rang - 1] ?? 0)
  return parJour
}

function ajouter(sommes: Float64Array, rang: number, valeur: number): void {
  sommes[rang] = (sommes[rang] ?? 0) + valeur
}

function valeurAu(cumul: Float64Array, rang: number): number {
  return cumul[Math.max(0, Math.min(cumul.length - 1, rang))] ?? 0
}
