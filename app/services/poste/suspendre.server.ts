import { faireAvancer } from '#app/domain/poste/cycle-de-vie.ts'
import { peutRepondreDuPoste } from '#app/domain/poste/permissions.ts'
import type { ActeurDeLHote, ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { paths } from '#app/paths.ts'
import type { Tx } from '#db/client.server.ts'
import { prospecteursDe } from '#db/reads/destinataire.server.ts'
import { type PosteConnu, trouverPoste } from '#db/reads/poste.server.ts'
import { changerStatutDePoste } from '#db/writes/poste.server.ts'
import { acte, type Contexte } from '../contexte.server.ts'
import { avertir } from '../envoi/avertir.server.ts'
import { tracer } from '../tracer.server.ts'

/**
 * Takes a post out of the searches for a while: by its centre, or by the manager of its host. Whoever
 * works there stays; the centre is told when its host did it. Refuses `commun/interdit`, `poste/transition_impossible`, `commun/modifie_entretemps`.
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
    if (ctx.acteur.porte === 'hote') prevenirLeCentre(tx, ctx, poste)
    return null
  })
}

/** The host did it alone: whoever keeps the contact learns it the same day. */
function prevenirLeCentre(tx: Tx, ctx: Contexte, poste: PosteConnu): void {
  const { id, cpasId, hoteId, titre, hote } = poste
  avertir(tx, ctx, prospecteursDe(tx, ctx.perimetre, { cpasId, hoteId }), {
    code: 'poste_suspendu',
    faits: () => ({ poste: titre, hote }),
    page: paths.cpas.poste(id),
    cpasId,
    sujetId: id,
  })
}
