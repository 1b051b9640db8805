import type { Role } from '#app/domain/shared/acteur.ts'
import type { Tx } from '#db/client.server.ts'
import type { MandatVu } from '#db/reads/mandat.server.ts'
import { finirMandat, insererMandat } from '#db/writes/compte.server.ts'
import { deplacerJetons } from '#db/writes/jeton.server.ts'
import { supprimerSessionsDuMandat } from '#db/writes/session.server.ts'
import type { Contexte } from '../contexte.server.ts'
import { tracer } from '../tracer.server.ts'
import { cpasDe } from './invitation.server.ts'

/**
 * Ends a mandate and begins the one that follows it, in the act's transaction. A row beats a flag: the
 * old one keeps saying who could do what until when. An invitation that waits goes on waiting.
 */
export function remplacerMandat(
  tx: Tx,
  ctx: Contexte,
  mandat: MandatVu,
  { role, peutSigner }: { readonly role: Role; readonly peutSigner: boolean },
): void {
  const { id, compteId, cpasId, hoteId, candidatId, inviteA } = mandat
  finirMandat(tx, id, ctx.maintenant)
  supprimerSessionsDuMandat(tx, id)
  const suivant = ctx.nouvelId()
  insererMandat(tx, {
    id: suivant,
    compteId,
    role,
    peutSigner,
    cpasId,
    hoteId,
    candidatId,
    depuis: ctx.maintenant,
    inviteA,
  })
  deplacerJetons(tx, id, suivant)
  tracer(tx, ctx, {
    type: 'compte.role_change',
    cpasId: cpasDe(ctx, cpasId),
    sujetId: compteId,
    details: { de: mandat.role, vers: role, mandatId: suivant },
  })
}
