import { changementsDeLaLoi, type Loi, loiA } from '#app/domain/droit/loi.ts'
import { type PlanDeContrat, planifierContrat } from '#app/domain/droit/planification.ts'
import { ajouterJours, type DateCivile } from '#app/domain/shared/date-civile.ts'
import type { Base } from '#db/client.server.ts'
import { placementsEnCours } from '#db/reads/droit.server.ts'
import type { Contexte } from '../contexte.server.ts'
import { casDe, planConnu } from './cas-connu.server.ts'

/** What one law asks of one contract. */
export interface CalculSousUneLoi {
  readonly seuil: number
  readonly unite: 'jours' | 'demi_jours'
  /** Earliest end by which every reading reaches the threshold. */
  readonly fin: DateCivile | null
}

export interface PlacementCompare {
  readonly placementId: string
  readonly candidatId: string
  readonly nom: string
  readonly finPrevueLe: DateCivile
  readonly avant: CalculSousUneLoi
  readonly apres: CalculSousUneLoi
}

export interface Comparaison {
  /** The day of the change that is compared; null when the law never changed. */
  readonly jour: DateCivile | null
  readonly changements: readonly DateCivile[]
  readonly examines: number
  readonly differents: readonly PlacementCompare[]
}

/**
 * The running placements whose computation a change of the law alters: the same career under the law of
 * the eve and under the law of the day, side by side. Nothing is moved by itself.
 */
export function comparerLois(base: Base, ctx: Contexte, voulu?: DateCivile): Comparaison {
  const changements = changementsDeLaLoi()
  const jour = changements.find((un) => un === voulu) ?? changements.at(-1) ?? null
  const placements = placementsEnCours(base, ctx.perimetre)
  if (!jour) return { jour, changements, examines: placements.length, differents: [] }
  // An application on the day after the end: before the change, the change does not judge it.
  const veille = ajouterJours(jour, -1)
  const lois = { avant: loiA(veille), apres: loiA(jour) }
  const concernes = placements.filter(({ finPrevueLe }) => finPrevueLe >= veille)
  const differents = concernes.flatMap(({ prenom, nom, ...placement }) => {
    const connu = casDe(base, ctx, placement.candidatId)
    if (!connu) return []
    const plan = planConnu(connu)
    const avant = sousUneLoi(plan, lois.avant)
    const apres = sousUneLoi(plan, lois.apres)
    const pareils =
      avant.seuil === apres.seuil && avant.unite === apres.unite && avant.fin === apres.fin
    return pareils ? [] : [{ ...placement, nom: `${prenom} ${nom}`, avant, apres }]
  })
  return { jour, changements, examines: placements.length, differents }
}

function sousUneLoi(plan: PlanDeContrat, loi: Loi): CalculSousUneLoi {
  const { seuil, unite, finAuPlusTot } = planifierContrat({ ...plan, loi })
  return { seuil, unite, fin: finAuPlusTot }
}
