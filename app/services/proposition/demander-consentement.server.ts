import { faireAvancer } from '#app/domain/proposition/cycle-de-vie.ts'
import { peutProposer } from '#app/domain/proposition/permissions.ts'
import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { paths } from '#app/paths.ts'
import { trouverCandidat } from '#db/reads/candidat.server.ts'
import { trouverProposition } from '#db/reads/proposition.server.ts'
import { modifierProposition } from '#db/writes/proposition.server.ts'
import { accesOuvert } from '../compte/acces-du-travailleur.server.ts'
import { acte, type Contexte } from '../contexte.server.ts'
import { avertir } from '../envoi/avertir.server.ts'
import { tracer } from '../tracer.server.ts'
import { faitsDe } from './faits.server.ts'

/**
 * Asks the person, by a link to their own space. Without an e-mail the agent asks in person and
 * writes the answer down. Refuses `proposition/sans_adresse`, `proposition/transition_impossible`.
 */
export function demanderConsentement(
  ctx: Contexte<ActeurDuCpas>,
  propositionId: string,
  { version }: { readonly version: number },
): void {
  if (!peutProposer(ctx.acteur)) throw new ErreurMetier('commun/interdit')
  acte(ctx, 'proposition.consentement_demande', (tx) => {
    const proposition = trouverProposition(tx, ctx.perimetre, propositionId)
    const { statut } = faireAvancer(proposition, 'consentement_demande')
    const acces = accesOuvert(tx, ctx, trouverCandidat(tx, ctx.perimetre, proposition.candidatId))
    if (!acces) throw new ErreurMetier('proposition/sans_adresse')
    modifierProposition(tx, { id: propositionId, version }, { statut, demandeeA: ctx.maintenant })
    avertir(tx, ctx, [acces], {
      code: 'consentement_demande',
      faits: faitsDe(tx, ctx.perimetre, proposition),
      page: paths.travailleur.proposition(propositionId),
      cpasId: proposition.cpasId,
      sujetId: propositionId,
    })
    tracer(tx, ctx, {
      type: 'proposition.consentement_demande',
      cpasId: proposition.cpasId,
      sujetId: propositionId,
      details: {},
    })
    return null
  })
}
