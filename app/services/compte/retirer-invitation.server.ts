import { peutInviter } from '#app/domain/compte/permissions.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import type { Tx } from '#db/client.server.ts'
import { type MandatVu, type TitulaireDuMandat, trouverMandat } from '#db/reads/mandat.server.ts'
import { finirMandat } from '#db/writes/compte.server.ts'
import { tuerInvitations } from '#db/writes/jeton.server.ts'
import { acte, type Contexte } from '../contexte.server.ts'
import { tracer } from '../tracer.server.ts'
import { cpasDe } from './invitation.server.ts'

/**
 * Takes back an invitation nobody answered: its mails open nothing any more. Refuses
 * `commun/introuvable`, `commun/interdit`, `commun/modifie_entretemps` when it was answered meanwhile.
 */
export function retirerInvitation(
  ctx: Contexte,
  mandatId: string,
  de: TitulaireDuMandat = {},
): void {
  acte(ctx, 'compte.invitation_retiree', (tx) => {
    const mandat = trouverMandat(tx, ctx.perimetre, mandatId, de)
    if (!peutInviter(ctx.acteur, mandat.role)) throw new ErreurMetier('commun/interdit')
    if (!mandat.inviteA) throw new ErreurMetier('commun/modifie_entretemps')
    eteindreInvitation(tx, ctx, mandat)
    return null
  })
}

/** The same inside an act that ends mandates of both kinds. */
export function eteindreInvitation(
  tx: Tx,
  ctx: Contexte,
  { id, role, cpasId, compteId }: Pick<MandatVu, 'id' | 'role' | 'cpasId' | 'compteId'>,
): void {
  finirMandat(tx, id, ctx.maintenant)
  tuerInvitations(tx, id, ctx.maintenant)
  tracer(tx, ctx, {
    type: 'compte.invitation_retiree',
    cpasId: cpasDe(ctx, cpasId),
    sujetId: compteId,
    details: { role, mandatId: id },
  })
}
