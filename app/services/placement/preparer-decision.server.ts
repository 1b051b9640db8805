import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import type { Base } from '#db/client.server.ts'
import { personneDuPlacement, trouverPlacement } from '#db/reads/placement.server.ts'
import type { Contexte } from '../contexte.server.ts'
import { proposerFin } from './proposer-fin.server.ts'

/**
 * What the form of a decision starts from: what was decided, else the proposal of the host and the
 * end that the rights engine counts for it. Refuses `commun/introuvable`.
 */
export function preparerDecision(
  base: Base,
  ctx: Contexte,
  placementId: string,
  essai: {
    readonly debut?: DateCivile | undefined
    readonly heures?: number | undefined
    readonly reference?: number | undefined
  },
) {
  const placement = trouverPlacement(base, ctx.perimetre, placementId)
  const { prenom, nom } = personneDuPlacement(base, ctx.perimetre, placementId)
  const { debut, heures, reference } = essai
  const calcul = proposerFin(base, ctx, placementId, {
    debutLe: debut,
    heuresSemaine: heures,
    heuresReference: reference,
  })
  const dejaDecide = placement.decisionLe !== null && Object.keys(essai).length === 0
  return {
    placementId,
    nom: `${prenom} ${nom}`,
    version: placement.version,
    calcul,
    valeurs: {
      decisionLe: placement.decisionLe,
      decisionReference: placement.decisionReference,
      decisionOrgane: placement.decisionOrgane,
      debutLe: calcul.debutLe,
      finPrevueLe: dejaDecide
        ? placement.finPrevueLe
        : (calcul.finAuPlusTot ?? placement.finPrevueLe),
      heuresSemaine: calcul.heuresSemaine,
      heuresReference: calcul.heuresReference,
      objectif: placement.objectif,
      formation: placement.formation,
    },
  }
}
