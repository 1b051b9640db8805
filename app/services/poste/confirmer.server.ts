import { statutsVivants } from '#app/domain/poste/cycle-de-vie.ts'
import { peutRepondreDuPoste } from '#app/domain/poste/permissions.ts'
import type { ActeurDeLHote, ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { trouverPoste } from '#db/reads/poste.server.ts'
import { confirmerPoste } from '#db/writes/poste.server.ts'
import { acte, type Contexte } from '../contexte.server.ts'
import { tracer } from '../tracer.server.ts'

/**
 * Says that a post is still as it is written: by its centre, or by the manager of its host (S-B7).
 * Refuses `commun/interdit`, `poste/rien_a_confirmer` for a draft or a closed post,
 * `commun/modifie_entretemps`.
 */
export function confirmerActualite(
  ctx: Contexte<ActeurDuCpas | ActeurDeLHote>,
  posteId: string,
  { version }: { readonly version: number },
): void {
  acte(ctx, 'poste.confirme', (tx) => {
    const { statut, cpasId, hoteId } = trouverPoste(tx, ctx.perimetre, posteId)
    if (!peutRepondreDuPoste(ctx.acteur, { cpasId, hoteId }))
      throw new ErreurMetier('commun/interdit')
    if (!statutsVivants.some((vivant) => vivant === statut))
      throw new ErreurMetier('poste/rien_a_confirmer', { statut })
    confirmerPoste(tx, { id: posteId, version }, ctx.maintenant)
    tracer(tx, ctx, { type: 'poste.confirme', cpasId, sujetId: posteId, details: { hoteId } })
    return null
  })
}
