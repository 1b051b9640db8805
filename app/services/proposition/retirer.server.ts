import { faireAvancer, statutsVusParLHote } from '#app/domain/proposition/cycle-de-vie.ts'
import { peutProposer } from '#app/domain/proposition/permissions.ts'
import type { SaisieDeRetrait } from '#app/domain/proposition/saisie.ts'
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
 * The CPAS takes a proposal back. A host that had it is told kindly; «by mistake» tells nobody.
 * An accepted one is undone with its placement, elsewhere. Refuses `commun/interdit`,
 * `proposition/transition_impossible`.
 */
export function retirerProposition(
  ctx: Contexte<ActeurDuCpas>,
  propositionId: string,
  { version, motif }: SaisieDeRetrait,
): void {
  if (!peutProposer(ctx.acteur)) throw new ErreurMetier('commun/interdit')
  acte(ctx, 'proposition.retiree', (tx) => {
    const proposition = trouverProposition(tx, ctx.perimetre, propositionId)
    if (proposition.statut === 'acceptee')
      throw new ErreurMetier('proposition/transition_impossible', {
        de: 'acceptee',
        vers: 'retiree',
      })
    const { statut } = faireAvancer(proposition, 'retiree')
    modifierProposition(tx, { id: propositionId, version }, { statut, motifRetrait: motif })
    const vueParLHote = statutsVusParLHote.some((vu) => vu === proposition.statut)
    if (vueParLHote && motif !== 'erreur')
      avertir(tx, ctx, gestionnairesDe(tx, ctx.perimetre, proposition.hoteId), {
        code: 'proposition_retiree',
        faits: faitsDe(tx, ctx.perimetre, proposition),
        page: paths.hote.proposition(propositionId),
        cpasId: proposition.cpasId,
        sujetId: propositionId,
      })
    tracer(tx, ctx, {
      type: 'proposition.retiree',
      cpasId: proposition.cpasId,
      sujetId: propositionId,
      details: { motif },
    })
    return null
  })
}
