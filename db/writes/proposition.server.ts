import { and, eq, sql } from 'drizzle-orm'
import type { Tx } from '../client.server.ts'
import { proposition } from '../schema/proposition.ts'
import { exigerUneLigne } from './ligne.ts'

export function insererProposition(tx: Tx, ligne: typeof proposition.$inferInsert): void {
  tx.insert(proposition).values(ligne).run()
}

/** Moves a proposal on. Refuses `commun/modifie_entretemps` when it is no longer the one that was shown. */
export function modifierProposition(
  tx: Tx,
  { id, version }: { id: string; version: number },
  champs: Partial<
    Omit<typeof proposition.$inferInsert, 'id' | 'cpasId' | 'candidatId' | 'posteId' | 'version'>
  >,
): void {
  exigerUneLigne(
    tx
      .update(proposition)
      .set({ ...champs, version: sql`${proposition.version} + 1` })
      .where(and(eq(proposition.id, id), eq(proposition.version, version)))
      .run(),
  )
}
