import type { Canal, UsageDeJeton } from '#app/domain/compte/compte.ts'
import { cheminVers } from '#app/domain/compte/joindre.ts'
import { paths } from '#app/paths.ts'
import { enTransaction, type Tx } from '#db/client.server.ts'
import { mandatsDuCompte } from '#db/reads/compte.server.ts'
import { type InvitationDuJeton, type JetonConnu, trouverJeton } from '#db/reads/jeton.server.ts'
import { consigner } from '#db/writes/journal.server.ts'
import type { Contexte } from '../contexte.server.ts'
import { avertir } from '../envoi/avertir.server.ts'
import { envoyerInvitation } from './invitation.server.ts'
import { empreinteDeJeton } from './liens.server.ts'
import { limiter } from './limiter.server.ts'

/**
 * Whoever holds a dead invitation, or the dead link of a notice, has a new one sent to the recorded
 * address or number, and nowhere else. Nothing happens, and nothing is told, when there is nothing to
 * open any more. Refuses `commun/trop_de_demandes`.
 */
export function redemanderLien(ctx: Contexte, jeton: string, adresse: string): void {
  limiter(ctx.base, 'lien_adresse', adresse, ctx.maintenant)
  const connu = trouverJeton(ctx.base, ctx.perimetre, empreinteDeJeton(jeton))
  if (!connu) return
  if (renouvelablePar(connu)) renouveler(ctx, connu)
  else if (connu.invitation) renvoyerInvitation(ctx, connu, connu.invitation)
}

function renvoyerInvitation(
  ctx: Contexte,
  { compteId, courriel }: JetonConnu,
  { mandatId, cpasId }: InvitationDuJeton,
): void {
  limiter(ctx.base, 'lien_compte', courriel, ctx.maintenant)
  enTransaction(ctx.base, (tx) => {
    envoyerInvitation(tx, ctx, mandatId)
    noterDemande(tx, ctx, { compteId, cpasId, usage: 'invitation' })
  })
}

/** How a new link to the same page would reach its reader; null when there is none to ask for. */
export function renouvelablePar({ courriel, telephone, usage }: JetonConnu): Canal | null {
  return usage === 'avis' ? (cheminVers({ courriel, telephone })?.canal ?? null) : null
}

function renouveler(ctx: Contexte, connu: JetonConnu): void {
  const { compteId, courriel, telephone, prenom, nom, langue, suite } = connu
  limiter(ctx.base, 'lien_compte', compteId, ctx.maintenant)
  enTransaction(ctx.base, (tx) => {
    const mandat = mandatsDuCompte(tx, ctx.perimetre, compteId).find(
      ({ id }) => id === connu.mandatId,
    )
    if (!mandat) return
    const { id: mandatId, cpasId, peutSigner } = mandat
    avertir(
      tx,
      ctx,
      [{ compteId, mandatId, courriel, telephone, prenom, nom, langue, peutSigner }],
      {
        code: 'lien_nouveau',
        faits: () => ({}),
        page: suite ?? paths.accueil,
        cpasId,
        sujetId: compteId,
      },
    )
    noterDemande(tx, ctx, { compteId, cpasId, usage: 'avis' })
  })
}

function noterDemande(
  tx: Tx,
  { maintenant }: Contexte,
  { compteId, cpasId, usage }: { compteId: string; cpasId: string | null; usage: UsageDeJeton },
): void {
  consigner(tx, {
    type: 'compte.lien_demande',
    acteurId: compteId,
    cpasId,
    sujetId: compteId,
    details: { usage },
    survenuA: maintenant,
  })
}
