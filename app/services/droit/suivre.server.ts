import type { Decideur } from '#app/domain/droit/politique.ts'
import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import type { Base } from '#db/client.server.ts'
import { lireCompteur, listerDemarches } from '#db/reads/droit.server.ts'
import { prolongationsEnAttente } from '#db/reads/prolongation.server.ts'
import type { Contexte } from '../contexte.server.ts'
import type { TacheAFaire } from '../tache/lister.server.ts'
import { tachesDuCompteur } from './alerter.server.ts'
import { politiqueDuCentre } from './politique-du-centre.server.ts'

export interface SuiviDesDroits {
  readonly placementId: string
  readonly taches: readonly TacheAFaire[]
  /** Who decides how long the contract lasts, by the centre's policy of today. */
  readonly decideur: Decideur
  readonly faites: ReturnType<typeof listerDemarches>
  /** A longer contract that was asked and waits for its decision. */
  readonly demandee: { readonly id: string; readonly finVoulueLe: DateCivile } | null
}

/** What is owed to the rights of one person, and what was done; null before a first placement. */
export function suivreLesDroits(
  base: Base,
  ctx: Contexte,
  candidatId: string,
): SuiviDesDroits | null {
  const compteur = lireCompteur(base, ctx.perimetre, candidatId)
  if (!compteur) return null
  const { placementId, cpasId } = compteur
  const [attente] = prolongationsEnAttente(base, ctx.perimetre, { placementId })
  return {
    placementId,
    taches: tachesDuCompteur(base, ctx, candidatId),
    decideur: politiqueDuCentre(base, ctx, cpasId).decideur,
    faites: listerDemarches(base, ctx.perimetre, placementId),
    demandee: attente ? { id: attente.id, finVoulueLe: attente.finVoulueLe } : null,
  }
}
