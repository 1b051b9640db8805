import { estCommence } from '#app/domain/placement/cycle-de-vie.ts'
import { derniereJournee, type StatutDePlacement } from '#app/domain/placement/placement.ts'
import { type EtatDeFeuille, etatDeFeuille } from '#app/domain/prestation/etat.ts'
import { moisDuPlacement } from '#app/domain/prestation/regles.ts'
import type { DateCivile, Mois } from '#app/domain/shared/date-civile.ts'
import type { Base } from '#db/client.server.ts'
import { feuillesDuPlacement } from '#db/reads/prestation.server.ts'
import type { Contexte } from '../contexte.server.ts'
import { lireHoraireDuPlacement } from '../horaire/lire-horaire.server.ts'

export interface FeuilleEnBref {
  readonly mois: Mois
  readonly id: string | null
  readonly etat: EtatDeFeuille
}

/** The week in force, the one that waits and the announced days, for the page of a placement. */
export function horaireEnBref(base: Base, ctx: Contexte, placementId: string) {
  const { enVigueur, propose, exceptions } = lireHoraireDuPlacement(base, ctx, placementId)
  return {
    enVigueur: enVigueur && { des: enVigueur.des, semaine: enVigueur.semaine },
    propose: propose && { des: propose.des },
    exceptions,
  }
}

/** One line a month from the start to today, newest first: a sheet that lacks is shown as missing. */
export function feuillesEnBref(
  base: Base,
  { perimetre, aujourdhui }: Contexte,
  placement: {
    readonly id: string
    readonly statut: StatutDePlacement
    readonly debutLe: DateCivile
    readonly finPrevueLe: DateCivile
    readonly finLe: DateCivile | null
  },
): FeuilleEnBref[] {
  if (!estCommence(placement)) return []
  const connues = feuillesDuPlacement(base, perimetre, placement.id)
  const periode = { du: placement.debutLe, au: derniereJournee(placement) }
  return moisDuPlacement(periode, aujourdhui)
    .map((mois) => {
      const connue = connues.find((une) => une.mois === mois)
      const etat = etatDeFeuille(connue?.statut ?? null, mois, periode, aujourdhui)
      return { mois, id: connue?.id ?? null, etat }
    })
    .toReversed()
}
