import { enTransaction } from '#db/client.server.ts'
import { trouverJeton } from '#db/reads/jeton.server.ts'
import { consigner } from '#db/writes/journal.server.ts'
import type { Contexte } from '../contexte.server.ts'
import { envoyerInvitation } from './invitation.server.ts'
import { empreinteDeJeton } from './liens.server.ts'
import { limiter } from './limiter.server.ts'

/**
 * Whoever holds a dead invitation has a new one sent to the recorded address, and nowhere else. Nothing
 * happens, and nothing is told, when it was answered or taken back. Refuses `commun/trop_de_demandes`.
 */
export function redemanderInvitation(ctx: Contexte, jeton: string, adresse: string): void {
  limiter(ctx.base, 'lien_adresse', adresse, ctx.maintenant)
  const connu = trouverJeton(ctx.base, ctx.perimetre, empreinteDeJeton(jeton))
  const invitation = connu?.invitation
  if (!connu || !invitation) return
  limiter(ctx.base, 'lien_compte', connu.courriel, ctx.maintenant)
  enTransaction(ctx.base, (tx) => {
    envoyerInvitation(tx, ctx, invitation.mandatId)
    consigner(tx, {
      type: 'compte.lien_demande',
      acteurId: connu.compteId,
      cpasId: invitation.cpasId,
      sujetId: connu.compteId,
      details: { usage: 'invitation' },
      survenuA: ctx.maintenant,
    })
  })
}
