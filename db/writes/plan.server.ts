import { and, eq } from 'drizzle-orm'
import type { PlanCalcule } from '#app/domain/appariement/plan.ts'
import type { Tx } from '../client.server.ts'
import { plan, planDecision } from '../schema/plan.ts'

export function insererPlan(tx: Tx, ligne: typeof plan.$inferInsert): void {
  tx.insert(plan).values(ligne).run()
}

/** The run is over: its result, or null when it failed. Only a run that goes on can end. */
export function terminerPlan(tx: Tx, planId: string, calcul: PlanCalcule | null): void {
  tx.update(plan)
    .set({ statut: calcul ? 'pret' : 'echoue', calcul })
    .where(and(eq(plan.id, planId), eq(plan.statut, 'en_cours')))
    .run()
}

/** Runs whose process is gone will never end; said at the start of the server. */
export function abandonnerPlansEnCours(tx: Tx): void {
  tx.update(plan).set({ statut: 'echoue' }).where(eq(plan.statut, 'en_cours')).run()
}

export function insererDecisionDePlan(tx: Tx, ligne: typeof planDecision.$inferInsert): void {
  tx.insert(planDecision).values(ligne).run()
}
