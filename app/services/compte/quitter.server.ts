import type { Tx } from '#db/client.server.ts'
import { type MandatVu, resteAuCompte } from '#db/reads/mandat.server.ts'
import { finirMandat, modifierCompte } from '#db/writes/compte.server.ts'
import { tuerInvitations } from '#db/writes/jeton.server.ts'
import { supprimerSessions } from '#db/writes/session.server.ts'
import type { Contexte } from '../contexte.server.ts'
import { tracer } from '../tracer.server.ts'
import { cpasDe } from './invitation.server.ts'

/**
 * Somebody leaves: the mandate ends, every link for it dies and every sign-in of the account ends, in
 * the act's transaction. An account with nothing left can no longer be entered at all.
 */
export function quitter(
  tx: Tx,
  ctx: Contexte,
  { id, compteId, cpasId, role }: Pick<MandatVu, 'id' | 'compteId' | 'cpasId' | 'role'>,
): void {
  finirMandat(tx, id, ctx.maintenant)
  tuerInvitations(tx, id, ctx.maintenant)
  supprimerSessions(tx, compteId)
  if (resteAuCompte(tx, ctx.perimetre, compteId) === 0)
    modifierCompte(tx, compteId, { actif: false })
  tracer(tx, ctx, {
    type: 'compte.desactive',
    cpasId: cpasDe(ctx, cpasId),
    sujetId: compteId,
    details: { role },
  })
}
