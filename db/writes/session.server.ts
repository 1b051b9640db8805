import { and, desc, eq, lt, notInArray } from 'drizzle-orm'
import type { Tx } from '../client.server.ts'
import { session } from '../schema/compte.ts'

export function noterVueDeSession(tx: Tx, id: string, vueA: Date): void {
  tx.update(session).set({ vueA }).where(eq(session.id, id)).run()
}

/** Changes the mandate a sign-in acts under. */
export function changerMandatDeSession(tx: Tx, id: string, mandatId: string): void {
  tx.update(session).set({ mandatId }).where(eq(session.id, id)).run()
}

/** Keeps the newest sign-ins of a person: a further one ends the oldest. */
export function supprimerSessionsEnTrop(tx: Tx, compteId: string, combien: number): void {
  const gardees = tx
    .select({ id: session.id })
    .from(session)
    .where(eq(session.userId, compteId))
    .orderBy(desc(session.creeA))
    .limit(combien)
  tx.delete(session)
    .where(and(eq(session.userId, compteId), notInArray(session.id, gardees)))
    .run()
}

/** Ends every sign-in of a person, in the transaction of what makes it necessary. */
export function supprimerSessions(tx: Tx, compteId: string): void {
  tx.delete(session).where(eq(session.userId, compteId)).run()
}

/** Ends the sign-ins that act under a mandate. */
export function supprimerSessionsDuMandat(tx: Tx, mandatId: string): void {
  tx.delete(session).where(eq(session.mandatId, mandatId)).run()
}

/** Ends one sign-in of a person; answers false when it is not theirs or has ended. */
export function supprimerSession(tx: Tx, compteId: string, id: string): boolean {
  const { changes } = tx
    .delete(session)
    .where(and(eq(session.userId, compteId), eq(session.id, id)))
    .run()
  return changes === 1
}

export function supprimerSessionsExpirees(tx: Tx, avantSecondes: number): void {
  tx.delete(session).where(lt(session.expiresAt, avantSecondes)).run()
}
