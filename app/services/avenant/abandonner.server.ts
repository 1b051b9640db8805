import { peutModifierParAvenant } from '#app/domain/avenant/permissions.ts'
import { faireAvancer } from '#app/domain/convention/cycle-de-vie.ts'
import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { trouverAvenant } from '#db/reads/avenant.server.ts'
import { trouverConvention } from '#db/reads/convention.server.ts'
import { modifierConvention } from '#db/writes/convention.server.ts'
import { acte, type Contexte } from '../contexte.server.ts'
import { tracer } from '../tracer.server.ts'

/**
 * Gives up an avenant that not everybody has signed: it stays readable as cancelled. Refuses
 * `commun/interdit`, `convention/transition_impossible` once signed by all.
 */
export function abandonnerAvenant(
  ctx: Contexte<ActeurDuCpas>,
  conventionId: string,
  { version }: { readonly version: number },
): { placementId: string } {
  if (!peutModifierParAvenant(ctx.acteur)) throw new ErreurMetier('commun/interdit')
  return acte(ctx, 'avenant.abandonne', (tx) => {
    const convention = trouverConvention(tx, ctx.perimetre, conventionId)
    if (convention.type !== 'avenant' || convention.statut === 'signee')
      throw new ErreurMetier('convention/transition_impossible', {
        de: convention.statut,
        vers: 'annulee',
      })
    const { id, placementId, cpasId } = trouverAvenant(tx, ctx.perimetre, convention.sujetId)
    modifierConvention(
      tx,
      { id: conventionId, version },
      { statut: faireAvancer(convention, 'annulee').statut },
    )
    tracer(tx, ctx, {
      type: 'avenant.abandonne',
      cpasId,
      sujetId: placementId,
      details: { avenantId: id },
    })
    return { placementId }
  })
}
