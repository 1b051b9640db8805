import { peutInviter } from '#app/domain/compte/permissions.ts'
import type { SaisieDInvitationALHote } from '#app/domain/compte/saisie.ts'
import type { ActeurDeLHote, ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { estDuLieu, trouverCompteDe, trouverHoteQuiInvite } from '#db/reads/invitation.server.ts'
import { acte, type Contexte } from '../contexte.server.ts'
import { creerInvitation } from './invitation.server.ts'
import { limiter } from './limiter.server.ts'

/**
 * Invites somebody of a place of work: by its own manager, or by a centre that works with it. One
 * login serves every centre and every host the person answers for. Refuses `commun/interdit`,
 * `commun/introuvable`, `compte/deja_membre`, `commun/trop_de_demandes`.
 */
export function inviterALHote(
  ctx: Contexte<ActeurDuCpas | ActeurDeLHote>,
  hoteId: string,
  saisie: SaisieDInvitationALHote,
): void {
  const { role, peutSigner, ...personne } = saisie
  if (!peutInviter(ctx.acteur, role)) throw new ErreurMetier('commun/interdit')
  limiter(ctx.base, 'invitation', ctx.acteur.id, ctx.maintenant)
  acte(ctx, 'compte.invite', (tx) => {
    trouverHoteQuiInvite(tx, ctx.perimetre, hoteId)
    const compteId = trouverCompteDe(tx, ctx.perimetre, personne)
    if (compteId && estDuLieu(tx, ctx.perimetre, compteId, { cpasId: null, hoteId }))
      throw new ErreurMetier('compte/deja_membre')
    creerInvitation(tx, ctx, compteId ? { compteId } : personne, { role, hoteId, peutSigner })
    return null
  })
}
