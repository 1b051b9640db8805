import { faireAvancer } from '#app/domain/placement/cycle-de-vie.ts'
import { peutForcerLeDemarrage, peutPreparer } from '#app/domain/placement/permissions.ts'
import { verifications } from '#app/domain/placement/placement.ts'
import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { conventionDeDepart } from '#db/reads/convention.server.ts'
import { trouverPlacement, verificationsFaites } from '#db/reads/placement.server.ts'
import { modifierPlacement } from '#db/writes/placement.server.ts'
import { acte, type Contexte } from '../contexte.server.ts'
import { recalculerDroits } from '../droit/recalculer.server.ts'
import { tracer } from '../tracer.server.ts'

/**
 * The work may start: the convention is signed by all, and every paper is in order, or a head of
 * service says why not. Refuses `placement/convention_non_signee`, `placement/verifications_manquantes`,
 * `placement/raison_requise`, `placement/transition_impossible`.
 */
export function demarrerPlacement(
  ctx: Contexte<ActeurDuCpas>,
  placementId: string,
  { version, raison }: { readonly version: number; readonly raison?: string | undefined },
): void {
  if (!peutPreparer(ctx.acteur)) throw new ErreurMetier('commun/interdit')
  acte(ctx, 'placement.demarre', (tx) => {
    const placement = trouverPlacement(tx, ctx.perimetre, placementId)
    const convention = conventionDeDepart(tx, ctx.perimetre, placementId)
    if (convention?.statut !== 'signee') throw new ErreurMetier('placement/convention_non_signee')
    const faites = verificationsFaites(tx, ctx.perimetre, placementId)
    const lesquelles = verifications.filter((une) => !faites.includes(une))
    if (lesquelles.length > 0) {
      if (!peutForcerLeDemarrage(ctx.acteur))
        throw new ErreurMetier('placement/verifications_manquantes', { lesquelles })
      if (!raison) throw new ErreurMetier('placement/raison_requise')
    }
    const { statut } = faireAvancer(placement, 'actif')
    modifierPlacement(
      tx,
      { id: placementId, version },
      { statut, raisonDuDemarrage: raison ?? null },
    )
    recalculerDroits(tx, ctx, placement.candidatId)
    tracer(tx, ctx, {
      type: 'placement.demarre',
      cpasId: placement.cpasId,
      sujetId: placementId,
      details: { force: lesquelles.length > 0 },
    })
    return null
  })
}
