import { type Politique, politiqueAu } from '#app/domain/droit/politique.ts'
import { ajouterMois } from '#app/domain/shared/date-civile.ts'
import { tachesDesDroits } from '#app/domain/tache/droits.ts'
import type { Base } from '#db/client.server.ts'
import { faitsDesDroits, listerPolitiques } from '#db/reads/droit.server.ts'
import { prolongationsEnAttente } from '#db/reads/prolongation.server.ts'
import type { Contexte } from '../contexte.server.ts'
import type { TacheAFaire } from '../tache/lister.server.ts'

/** A right that was reached lasts at most so long unused: older placements owe nothing any more. */
const MOIS_SUIVIS = 37

/**
 * The tasks that the counters of whoever looks give, one person's with `candidatId`. They are read off
 * the counter as it was last computed and off the day: nothing is stored.
 */
export function tachesDuCompteur(
  base: Base,
  { perimetre, aujourdhui }: Contexte,
  candidatId?: string,
): TacheAFaire[] {
  const termineDepuis = ajouterMois(aujourdhui, -MOIS_SUIVIS)
  const faits = faitsDesDroits(base, perimetre, {
    termineDepuis,
    ...(candidatId ? { candidatId } : {}),
  })
  if (faits.length === 0) return []
  const politiques = listerPolitiques(base, perimetre)
  // Asked already: whoever decides has the task.
  const demandees = new Set(
    prolongationsEnAttente(base, perimetre).map(({ placementId }) => placementId),
  )
  const politiqueDe = (cpasId: string): Omit<Politique, 'des' | 'source'> =>
    politiqueAu(
      politiques.filter((une) => une.cpasId === cpasId),
      aujourdhui,
    )
  return faits.flatMap(({ prenom, nom, titreDuPoste, nomDeLHote, referentId, ...fait }) =>
    tachesDesDroits(
      {
        ...fait,
        politique: politiqueDe(fait.cpasId),
        prolongationDemandee: demandees.has(fait.placementId),
      },
      aujourdhui,
    ).map((tache) => ({
      ...tache,
      prenom,
      nom,
      titreDuPoste,
      nomDeLHote,
      referentId,
    })),
  )
}
