import { peutPreparer } from '#app/domain/placement/permissions.ts'
import type { SaisieDeVerification } from '#app/domain/placement/saisie.ts'
import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { trouverPlacement } from '#db/reads/placement.server.ts'
import { noterVerification } from '#db/writes/placement.server.ts'
import { acte, type Contexte } from '../contexte.server.ts'
import { tracer } from '../tracer.server.ts'

/** Ticks one paper of the check-list, with its date and reference. Refuses `commun/interdit`. */
export function verifierPlacement(
  ctx: Contexte<ActeurDuCpas>,
  placementId: string,
  { quoi, faiteLe, reference }: SaisieDeVerification,
): void {
  if (!peutPreparer(ctx.acteur)) throw new ErreurMetier('commun/interdit')
  acte(ctx, 'placement.verifie', (tx) => {
    const { cpasId } = trouverPlacement(tx, ctx.perimetre, placementId)
    noterVerification(tx, {
      cpasId,
      placementId,
      quoi,
      faiteLe,
      reference: reference ?? null,
      parCompteId: ctx.acteur.id,
      faiteA: ctx.maintenant,
    })
    tracer(tx, ctx, { type: 'placement.verifie', cpasId, sujetId: placementId, details: { quoi } })
    return null
  })
}
