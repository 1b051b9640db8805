import { and, eq, gt, isNull, lt, sql } from 'drizzle-orm'
import type { UsageDeJeton } from '#app/domain/compte/compte.ts'
import type { Tx } from '../client.server.ts'
import { jeton } from '../schema/compte.ts'

export function insererJeton(tx: Tx, ligne: typeof jeton.$inferInsert): void {
  tx.insert(jeton).values(ligne).run()
}

/**
 * Uses a link: one statement decides, so that of eight clicks in the same moment one wins. Answers
 * false when it was used, has expired, or was tried too often.
 */
export function utiliserJeton(tx: Tx, id: string, maintenant: Date, essaisMax: number): boolean {
  const { changes } = tx
    .update(jeton)
    .set({ utiliseA: maintenant })
    .where(
      and(
        eq(jeton.id, id),
        isNull(jeton.utiliseA),
        gt(jeton.expireA, maintenant),
        lt(jeton.essais, essaisMax),
      ),
    )
    .run()
  return changes === 1
}

export function compterEssai(tx: Tx, id: string): number {
  return tx
    .update(jeton)
    .set({ essais: sql`${jeton.essais} + 1` })
    .where(eq(jeton.id, id))
    .returning({ essais: jeton.essais })
    .get().essais
}

/** A new link to the same place makes the former ones dead. */
export function tuerJetons(tx: Tx, compteId: string, usage: UsageDeJeton, maintenant: Date): void {
  tx.update(jeton)
    .set({ utiliseA: maintenant })
    .where(and(eq(jeton.compteId, compteId), eq(jeton.usage, usage), isNull(jeton.utiliseA)))
    .run()
}

/** The mails of one invitation that still wait are worth nothing any more. */
export function tuerInvitations(tx: Tx, mandatId: string, maintenant: Date): void {
  tx.update(jeton)
    .set({ utiliseA: maintenant })
    .where(and(eq(jeton.mandatId, mandatId), isNull(jeton.utiliseA)))
    .run()
}

/** The links of a mandate follow the one that replaces it: an invitation mailed before stays good. */
export function deplacerJetons(tx: Tx, de: string, vers: string): void {
  tx.update(jeton).set({ mandatId: vers }).where(eq(jeton.mandatId, de)).run()
}
