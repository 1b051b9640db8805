import { peutFaireLePlan } from '#app/domain/appariement/permissions.ts'
import type { SaisieDEcart } from '#app/domain/appariement/plan-decide.ts'
import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import type { Tx } from '#db/client.server.ts'
import { decisionsDuPlan, lirePlan } from '#db/reads/plan.server.ts'
import { insererDecisionDePlan } from '#db/writes/plan.server.ts'
import { acte, type Contexte } from '../contexte.server.ts'
import { tracer } from '../tracer.server.ts'

/**
 * Sets one line of a plan aside, with why: what people decide otherwise than the list is kept and
 * counted. Refuses `commun/interdit`, `commun/introuvable`, `appariement/ligne_decidee`.
 */
export function ecarterDuPlan(
  ctx: Contexte<ActeurDuCpas>,
  planId: string,
  { candidatId, posteId, motif, raison }: SaisieDEcart,
): void {
  if (!peutFaireLePlan(ctx.acteur)) throw new ErreurMetier('commun/interdit')
  acte(ctx, 'plan.ecarte', (tx) => {
    exigerLigneADecider(tx, ctx, planId, { candidatId, posteId })
    insererDecisionDePlan(tx, {
      cpasId: ctx.acteur.cpasId,
      planId,
      candidatId,
      posteId,
      decision: 'ecartee',
      motif,
      raison: raison ?? null,
      propositionId: null,
      parCompteId: ctx.acteur.id,
      decideA: ctx.maintenant,
    })
    tracer(tx, ctx, {
      type: 'plan.ecarte',
      cpasId: ctx.acteur.cpasId,
      sujetId: planId,
      details: { candidatId, posteId, motif },
    })
    return null
  })
}

/** A proposal born from a line of a plan follows it: written with the proposal, in its act. */
export function suivreLePlan(
  tx: Tx,
  ctx: Contexte<ActeurDuCpas>,
  {
    planId,
    propositionId,
    ...paire
  }: { planId: string; propositionId: string; candidatId: string; posteId: string },
): void {
  exigerLigneADecider(tx, ctx, planId, paire)
  insererDecisionDePlan(tx, {
    cpasId: ctx.acteur.cpasId,
    planId,
    ...paire,
    decision: 'suivie',
    motif: null,
    raison: null,
    propositionId,
    parCompteId: ctx.acteur.id,
    decideA: ctx.maintenant,
  })
  tracer(tx, ctx, {
    type: 'plan.suivi',
    cpasId: ctx.acteur.cpasId,
    sujetId: planId,
    details: { ...paire, propositionId },
  })
}

/** Refuses `commun/introuvable` for a pair that is no line of the plan. */
function exigerLigneADecider(
  tx: Tx,
  { perimetre }: Contexte,
  planId: string,
  { candidatId, posteId }: { candidatId: string; posteId: string },
): void {
  const { calcul } = lirePlan(tx, perimetre, planId)
  const ligne = calcul?.lignes.find((une) => une.personne === candidatId && une.poste === posteId)
  if (!ligne) throw new ErreurMetier('commun/introuvable')
  const deja = decisionsDuPlan(tx, perimetre, planId).some(
    (une) => une.candidatId === candidatId && une.posteId === posteId,
  )
  if (deja) throw new ErreurMetier('appariement/ligne_decidee')
}
