import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import type { Tx } from '#db/client.server.ts'
import { compterRole, type MandatVu } from '#db/reads/mandat.server.ts'
import type { Contexte } from '../contexte.server.ts'

/** A place of work never stays without anybody to answer for it. Refuses `compte/dernier_gestionnaire`. */
export function garderUnGestionnaire(
  tx: Tx,
  ctx: Contexte,
  { role, hoteId, inviteA }: Pick<MandatVu, 'role' | 'hoteId' | 'inviteA'>,
): void {
  if (role !== 'gestionnaire' || inviteA) return
  if (compterRole(tx, ctx.perimetre, 'gestionnaire', { cpasId: null, hoteId }) === 1)
    throw new ErreurMetier('compte/dernier_gestionnaire')
}
