import { peutPreparer, peutRegulariserLeDebut } from '#app/domain/placement/permissions.ts'
import type { SaisieDeDecision } from '#app/domain/placement/saisie.ts'
import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { trouverPlacement } from '#db/reads/placement.server.ts'
import { modifierPlacement, noterVerification } from '#db/writes/placement.server.ts'
import { acte, type Contexte } from '../contexte.server.ts'
import { tracer } from '../tracer.server.ts'

/**
 * Writes down the decision of the CPAS body (date, reference, organ) and what it decides: period,
 * hours, objective. Refuses `commun/interdit`, `placement/debut_passe`, `placement/decision_apres_debut`,
 * `placement/transition_impossible` once the convention is signed.
 */
export function deciderPlacement(
  ctx: Contexte<ActeurDuCpas>,
  placementId: string,
  { version, ...decision }: SaisieDeDecision,
): void {
  if (!peutPreparer(ctx.acteur)) throw new ErreurMetier('commun/interdit')
  acte(ctx, 'placement.decide', (tx) => {
    const { statut, cpasId } = trouverPlacement(tx, ctx.perimetre, placementId)
    if (statut !== 'preparation' && statut !== 'signature')
      throw new ErreurMetier('placement/transition_impossible', { de: statut, vers: 'preparation' })
    const { decisionLe, debutLe, finPrevueLe } = decision
    // What begins before it is decided and signed is put right by whoever answers for it.
    if (debutLe < ctx.aujourdhui && !peutRegulariserLeDebut(ctx.acteur))
      throw new ErreurMetier('placement/debut_passe', { aujourdhui: ctx.aujourdhui })
    if (decisionLe > debutLe)
      throw new ErreurMetier('placement/decision_apres_debut', { decisionLe, debutLe })
    modifierPlacement(tx, { id: placementId, version }, decision)
    noterVerification(tx, {
      cpasId,
      placementId,
      quoi: 'decision',
      faiteLe: decisionLe,
      reference: decision.decisionReference,
      parCompteId: ctx.acteur.id,
      faiteA: ctx.maintenant,
    })
    tracer(tx, ctx, {
      type: 'placement.decide',
      cpasId,
      sujetId: placementId,
      details: { decisionLe, debutLe, finPrevueLe },
    })
    return null
  })
}
