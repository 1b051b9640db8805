import { faireAvancer } from '#app/domain/poste/cycle-de-vie.ts'
import { peutRepondreDuPoste } from '#app/domain/poste/permissions.ts'
import type { ActeurDeLHote, ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { trouverPoste } from '#db/reads/poste.server.ts'
import { changerStatutDePoste } from '#db/writes/poste.server.ts'
import { acte, type Contexte } from '../contexte.server.ts'
import { tracer } from '../tracer.server.ts'

/**
 * Takes a post out of the searches for a while: by its centre, or by the manager of its host. Whoever
 * works there stays. Refuses `commun/interdit`, `poste/transition_impossible`, `commun/modifie_entretemps`.
 */
export function suspendrePoste(
  ctx: Contexte<ActeurDuCpas | ActeurDeLHote>,
  posteId: string,
  { version }: { readonly version: number },
): void {
  acte(ctx, 'poste.suspendu', (tx) => {
    const poste = trouverPoste(tx, ctx.perimetre, posteId)
    if (!peutRepondreDuPoste(ctx.acteur, poste)) throw new ErreurMetier('commun/interdit')
    const { statut } = faireAvancer(poste, 'suspendu')
    changerStatutDePoste(tx, { id: posteId, version }, statut)
    tracer(tx, ctx, {
      type: 'poste.suspendu',
      cpasId: poste.cpasId,
      sujetId: posteId,
      details: { hoteId: poste.hoteId },
    })
    return null
  })
}
