import { faireAvancer } from '#app/domain/proposition/cycle-de-vie.ts'
import { peutProposer } from '#app/domain/proposition/permissions.ts'
import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { paths } from '#app/paths.ts'
import { gestionnairesDe } from '#db/reads/destinataire.server.ts'
import { trouverProposition } from '#db/reads/proposition.server.ts'
import { modifierProposition } from '#db/writes/proposition.server.ts'
import { acte, type Contexte } from '../contexte.server.ts'
import { avertir } from '../envoi/avertir.server.ts'
import { tracer } from '../tracer.server.ts'
import { faitsDe } from './faits.server.ts'

/**
 * Sends to the host a proposal the person agreed to. Nothing leaves by itself: an agent sends.
 * Refuses `proposition/poste_ferme`, `proposition/hote_sans_contact`, `proposition/transition_impossible`.
 */
export function envoyerProposition(
  ctx: Contexte<ActeurDuCpas>,
  propositionId: string,
  { version }: { readonly version: number },
): void {
  if (!peutProposer(ctx.acteur)) throw new ErreurMetier('commun/interdit')
  acte(ctx, 'proposition.envoyee', (tx) => {
    const proposition = trouverProposition(tx, ctx.perimetre, propositionId)
    const { statut } = faireAvancer(proposition, 'envoyee')
    if (proposition.statutDuPoste !== 'ouvert') throw new ErreurMetier('proposition/poste_ferme')
    const gestionnaires = gestionnairesDe(tx, ctx.perimetre, proposition.hoteId)
    if (gestionnaires.length === 0) throw new ErreurMetier('proposition/hote_sans_contact')
    modifierProposition(
      tx,
      { id: propositionId, version },
      { statut, envoyeeA: ctx.maintenant, rappeleeA: null },
    )
    avertir(tx, ctx, gestionnaires, {
      code: 'proposition_recue',
      faits: faitsDe(tx, ctx.perimetre, proposition),
      page: paths.hote.proposition(propositionId),
      cpasId: proposition.cpasId,
      sujetId: propositionId,
    })
    tracer(tx, ctx, {
      type: 'proposition.envoyee',
      cpasId: proposition.cpasId,
      sujetId: propositionId,
      details: { hoteId: proposition.hoteId },
    })
    return null
  })
}
