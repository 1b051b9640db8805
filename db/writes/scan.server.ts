import { and, eq, sql } from 'drizzle-orm'
import type { Tx } from '../client.server.ts'
import { pageScannee } from '../schema/convention.ts'
import { exigerUneLigne } from './ligne.ts'

/** Keeps one page; false when the same page of the same file was kept before. */
export function insererPage(tx: Tx, ligne: typeof pageScannee.$inferInsert): boolean {
  return tx.insert(pageScannee).values(ligne).onConflictDoNothing().run().changes > 0
}

export function modifierPage(
  tx: Tx,
  { id, version }: { id: string; version: number },
  champs: Partial<
    Pick<
      typeof pageScannee.$inferInsert,
      'etat' | 'conventionId' | 'numero' | 'langue' | 'pageDuTexte'
    >
  >,
): void {
  exigerUneLigne(
    tx
      .update(pageScannee)
      .set({ ...champs, version: sql`${pageScannee.version} + 1` })
      .where(and(eq(pageScannee.id, id), eq(pageScannee.version, version)))
      .run(),
  )
}
