import { peutPreparer } from '#app/domain/placement/permissions.ts'
import type { SaisieDeDemarche } from '#app/domain/placement/saisie.ts'
import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { trouverPlacement } from '#db/reads/placement.server.ts'
import { noterDemarche } from '#db/writes/droit.server.ts'
import { acte, type Contexte } from '../contexte.server.ts'
import { tracer } from '../tracer.server.ts'

/** Notes a step towards the rights that was done elsewhere. Refuses `commun/interdit`. */
export function noterUneDemarche(
  ctx: Contexte<ActeurDuCpas>,
  placementId: string,
  { quoi, faiteLe, reference }: SaisieDeDemarche,
): { candidatId: string } {
  if (!peutPreparer(ctx.acteur)) throw new ErreurMetier('commun/interdit')
  return acte(ctx, 'placement.demarche', (tx) => {
    const { cpasId, candidatId } = trouverPlacement(tx, ctx.perimetre, placementId)
    noterDemarche(tx, {
      cpasId,
      placementId,
      quoi,
      faiteLe,
      reference: reference ?? null,
      parCompteId: ctx.acteur.id,
      faiteA: ctx.maintenant,
    })
    tracer(tx, ctx, {
      type: 'placement.demarche',
      cpasId,
      sujetId: placementId,
      details: { quoi, faiteLe },
    })
    return { candidatId }
  })
}
