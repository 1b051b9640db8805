import { and, eq, sql } from 'drizzle-orm'
import type { Verification } from '#app/domain/placement/placement.ts'
import type { Tx } from '../client.server.ts'
import { placement, verificationFaite } from '../schema/placement.ts'
import { exigerUneLigne } from './ligne.ts'

export function insererPlacement(tx: Tx, ligne: typeof placement.$inferInsert): void {
  tx.insert(placement).values(ligne).run()
}

/** Changes a placement. Refuses `commun/modifie_entretemps` when it is no longer the one that was shown. */
export function modifierPlacement(
  tx: Tx,
  { id, version }: { id: string; version: number },
  champs: Partial<Omit<typeof placement.$inferInsert, 'id' | 'cpasId' | 'candidatId' | 'version'>>,
): void {
  exigerUneLigne(
    tx
      .update(placement)
      .set({ ...champs, version: sql`${placement.version} + 1` })
      .where(and(eq(placement.id, id), eq(placement.version, version)))
      .run(),
  )
}

/** Ticks one item of the check-list, or ticks it again with a newer paper. */
export function noterVerification(
  tx: Tx,
  ligne: typeof verificationFaite.$inferInsert & { quoi: Verification },
): void {
  const { faiteLe, reference, parCompteId, faiteA } = ligne
  tx.insert(verificationFaite)
    .values(ligne)
    .onConflictDoUpdate({
      target: [verificationFaite.placementId, verificationFaite.quoi],
      set: { faiteLe, reference, parCompteId, faiteA },
    })
    .run()
}
