import { peutInviter } from '#app/domain/compte/permissions.ts'
import type {
  SaisieDInvitationALInstance,
  SaisieDInvitationDuResponsable,
} from '#app/domain/compte/saisie.ts'
import type { ActeurAdmin, Role } from '#app/domain/shared/acteur.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { lireCpas } from '#db/reads/cpas.server.ts'
import { estDuLieu, trouverCompteDe } from '#db/reads/invitation.server.ts'
import { acte, type Contexte } from '../contexte.server.ts'
import { creerInvitation } from './invitation.server.ts'
import { limiter } from './limiter.server.ts'

/** Invites an observer or a keeper of the instance. Refuses `commun/interdit`, `compte/deja_membre`. */
export function inviterALInstance(
  ctx: Contexte<ActeurAdmin>,
  { role, ...personne }: SaisieDInvitationALInstance,
): void {
  inviter(ctx, personne, role, null)
}

/** Invites the head of a centre, who then invites everybody else. Refuses `commun/introuvable`, `compte/deja_membre`. */
export function inviterResponsable(
  ctx: Contexte<ActeurAdmin>,
  cpasId: string,
  personne: SaisieDInvitationDuResponsable,
): void {
  lireCpas(ctx.base, ctx.perimetre, cpasId)
  inviter(ctx, personne, 'responsable', cpasId)
}

function inviter(
  ctx: Contexte<ActeurAdmin>,
  personne: SaisieDInvitationDuResponsable,
  role: Role,
  cpasId: string | null,
): void {
  if (!peutInviter(ctx.acteur, role)) throw new ErreurMetier('commun/interdit')
  limiter(ctx.base, 'invitation', ctx.acteur.id, ctx.maintenant)
  acte(ctx, 'compte.invite', (tx) => {
    const compteId = trouverCompteDe(tx, ctx.perimetre, personne)
    if (compteId && estDuLieu(tx, ctx.perimetre, compteId, { cpasId, hoteId: null }))
      throw new ErreurMetier('compte/deja_membre')
    creerInvitation(tx, ctx, compteId ? { compteId } : personne, { role, cpasId })
    return null
  })
}
