import { estRoleDuCpas } from '#app/domain/compte/permissions.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import type { Tx } from '#db/client.server.ts'
import { estAgentAilleurs } from '#db/reads/invitation.server.ts'
import type { InvitationDuJeton } from '#db/reads/jeton.server.ts'
import { accepterMandat, poserMotDePasse } from '#db/writes/compte.server.ts'
import { consigner } from '#db/writes/journal.server.ts'
import type { Contexte } from '../contexte.server.ts'

/**
 * The person says yes, with the password they chose when one is needed, in the transaction that uses
 * the link. Refuses `compte/agent_ailleurs`: a person works for one centre, and learns here, alone,
 * that the other one must let them go first.
 */
export function accepterInvitation(
  tx: Tx,
  { perimetre, maintenant }: Contexte,
  invitation: InvitationDuJeton & { readonly compteId: string; readonly empreinte: string | null },
): void {
  const { mandatId, role, cpasId, compteId, empreinte } = invitation
  if (estRoleDuCpas(role) && estAgentAilleurs(tx, perimetre, compteId, cpasId))
    throw new ErreurMetier('compte/agent_ailleurs')
  accepterMandat(tx, mandatId, maintenant)
  const commun = { acteurId: compteId, cpasId, sujetId: compteId, survenuA: maintenant }
  if (empreinte !== null) {
    poserMotDePasse(tx, compteId, empreinte, maintenant)
    consigner(tx, { ...commun, type: 'compte.mot_de_passe_change', details: {} })
  }
  consigner(tx, {
    ...commun,
    type: 'compte.invitation_acceptee',
    details: { role, mandatId },
  })
}
