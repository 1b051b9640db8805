import { peutProposer } from '#app/domain/proposition/permissions.ts'
import { propositionsOuvertesMax } from '#app/domain/proposition/regles.ts'
import type { SaisieDeProposition } from '#app/domain/proposition/saisie.ts'
import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { postesAApparier } from '#db/reads/appariement.server.ts'
import { trouverCandidat } from '#db/reads/candidat.server.ts'
import { compterOuvertes } from '#db/reads/proposition.server.ts'
import { insererProposition } from '#db/writes/proposition.server.ts'
import { comparer } from '../appariement/comparer.server.ts'
import { suivreLePlan } from '../appariement/ecarter.server.ts'
import { acte, type Contexte } from '../contexte.server.ts'
import { tracer } from '../tracer.server.ts'

/** A fair or a take-over of files may propose without words; the form asks for them. */
type PropositionAFaire = Omit<SaisieDeProposition, 'raison'> & {
  readonly raison?: string | undefined
}

/**
 * Proposes a person for a post, with the match as it stands at this moment. A rule that blocks may be
 * overridden with a written reason: the human decides. Refuses `commun/interdit`,
 * `proposition/dossier_archive`, `proposition/poste_ferme`, `proposition/trop_de_propositions`,
 * `proposition/non_admissible`, `proposition/deja_proposee`; from a plan also
 * `commun/introuvable`, `appariement/ligne_decidee`.
 */
export function proposer(
  ctx: Contexte<ActeurDuCpas>,
  { candidatId, posteId, origine, raison, planId }: PropositionAFaire,
): { propositionId: string } {
  if (!peutProposer(ctx.acteur)) throw new ErreurMetier('commun/interdit')
  return acte(ctx, 'proposition.creee', (tx) => {
    const dossier = trouverCandidat(tx, ctx.perimetre, candidatId)
    const poste = postesAApparier(tx, ctx.perimetre, { posteId })[0]
    if (!poste) throw new ErreurMetier('commun/introuvable')
    if (dossier.statut === 'archive') throw new ErreurMetier('proposition/dossier_archive')
    if (poste.statut !== 'ouvert') throw new ErreurMetier('proposition/poste_ferme')
    if (compterOuvertes(tx, ctx.perimetre, candidatId) >= propositionsOuvertesMax)
      throw new ErreurMetier('proposition/trop_de_propositions', {
        maximum: propositionsOuvertesMax,
      })

    const appariement = comparer(tx, ctx, { candidatId, posteId, origine })
    if (appariement.bloquent.length > 0 && !raison)
      throw new ErreurMetier('proposition/non_admissible', {
        regles: appariement.bloquent.map(({ regle }) => regle),
      })

    const propositionId = ctx.nouvelId()
    insererProposition(tx, {
      id: propositionId,
      cpasId: ctx.acteur.cpasId,
      candidatId,
      posteId,
      hoteId: poste.hoteId,
      origine,
      statut: 'brouillon',
      appariement,
      raison: raison ?? null,
      parCompteId: ctx.acteur.id,
      creeA: ctx.maintenant,
    })
    tracer(tx, ctx, {
      type: 'proposition.creee',
      cpasId: ctx.acteur.cpasId,
      sujetId: propositionId,
      details: { candidatId, posteId, origine, score: appariement.score },
    })
    if (planId) suivreLePlan(tx, ctx, { planId, propositionId, candidatId, posteId })
    return { propositionId }
  })
}
