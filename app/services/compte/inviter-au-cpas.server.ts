import { peutInviter } from '#app/domain/compte/permissions.ts'
import type { SaisieDInvitation } from '#app/domain/compte/saisie.ts'
import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { estDuLieu, trouverCompteDe } from '#db/reads/invitation.server.ts'
import { acte, type Contexte } from '../contexte.server.ts'
import { creerInvitation } from './invitation.server.ts'
import { limiter } from './limiter.server.ts'

/**
 * Invites somebody to work in one's own centre. Whether the address is known elsewhere is never told:
 * that a person already works for another centre is said to that person alone, when they answer.
 * Refuses `commun/interdit`, `compte/deja_membre`, `commun/trop_de_demandes`.
 */
export function inviterAuCpas(ctx: Contexte<ActeurDuCpas>, saisie: SaisieDInvitation): void {
  const { role, ...personne } = saisie
  if (!peutInviter(ctx.acteur, role)) throw new ErreurMetier('commun/interdit')
  limiter(ctx.base, 'invitation', ctx.acteur.id, ctx.maintenant)
  const { cpasId } = ctx.acteur
  acte(ctx, 'compte.invite', (tx) => {
    const compteId = trouverCompteDe(tx, ctx.perimetre, personne)
    if (compteId && estDuLieu(tx, ctx.perimetre, compteId, { cpasId, hoteId: null }))
      throw new ErreurMetier('compte/deja_membre')
    creerInvitation(tx, ctx, compteId ? { compteId } : personne, { role, cpasId })
    return null
  })
}
