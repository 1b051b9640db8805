import { and, eq, sql } from 'drizzle-orm'
import type { Tx } from '../client.server.ts'
import { avenant } from '../schema/placement.ts'
import { exigerUneLigne } from './ligne.ts'

export function insererAvenant(tx: Tx, ligne: typeof avenant.$inferInsert): void {
  tx.insert(avenant).values(ligne).run()
}

/** Marks an avenant as carried out; afterwards a trigger refuses any change. */
export function modifierAvenant(
  tx: Tx,
  { id, version }: { id: string; version: number },
  champs: Pick<typeof avenant.$inferInsert, 'appliqueA'>,
): void {
  exigerUneLigne(
    tx
      .update(avenant)
      .set({ ...champs, version: sql`${avenant.version} + 1` })
      .where(and(eq(avenant.id, id), eq(avenant.version, version)))
      .run(),
  )
}
