import { faireAvancer } from '#app/domain/proposition/cycle-de-vie.ts'
import { peutRepondre } from '#app/domain/proposition/permissions.ts'
import type { SaisieDeDeclin } from '#app/domain/proposition/saisie.ts'
import type { ActeurDeLHote } from '#app/domain/shared/acteur.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { paths } from '#app/paths.ts'
import { accesDuTravailleur, suiveursDe } from '#db/reads/destinataire.server.ts'
import { trouverProposition } from '#db/reads/proposition.server.ts'
import { modifierProposition } from '#db/writes/proposition.server.ts'
import { acte, type Contexte } from '../contexte.server.ts'
import { avertir } from '../envoi/avertir.server.ts'
import { tracer } from '../tracer.server.ts'
import { faitsDe } from './faits.server.ts'

/**
 * The host says no, with a reason from the list and two texts: one for the person, one for the agent.
 * The person reads only the one meant for them. Refuses `commun/interdit`, `proposition/transition_impossible`.
 */
export function declinerProposition(
  ctx: Contexte<ActeurDeLHote>,
  propositionId: string,
  { version, motif, motPourLaPersonne, motPourLAgent }: SaisieDeDeclin,
): void {
  acte(ctx, 'proposition.declinee', (tx) => {
    const proposition = trouverProposition(tx, ctx.perimetre, propositionId)
    if (!peutRepondre(ctx.acteur, proposition)) throw new ErreurMetier('commun/interdit')
    const { statut } = faireAvancer(proposition, 'declinee')
    modifierProposition(
      tx,
      { id: propositionId, version },
      {
        statut,
        motifDeclin: motif,
        motPourLaPersonne: motPourLaPersonne ?? null,
        motPourLAgent: motPourLAgent ?? null,
        reponduA: ctx.maintenant,
        reponduPar: ctx.acteur.id,
      },
    )
    const faits = faitsDe(tx, ctx.perimetre, proposition)
    const avis = { cpasId: proposition.cpasId, sujetId: propositionId }
    avertir(tx, ctx, suiveursDe(tx, ctx.perimetre, proposition.candidatId), {
      ...avis,
      code: 'reponse_du_lieu',
      faits,
      page: paths.cpas.proposition(propositionId),
    })
    const acces = accesDuTravailleur(tx, ctx.perimetre, proposition.candidatId)
    if (acces)
      avertir(tx, ctx, [acces], {
        ...avis,
        code: 'proposition_declinee',
        faits: (langue) => ({
          ...faits(langue),
          ...(motPourLaPersonne ? { texte: motPourLaPersonne } : {}),
        }),
        page: paths.travailleur.propositions,
      })
    tracer(tx, ctx, {
      type: 'proposition.declinee',
      cpasId: proposition.cpasId,
      sujetId: propositionId,
      details: { motif },
    })
    return null
  })
}
