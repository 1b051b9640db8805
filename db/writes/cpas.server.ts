import { and, eq, sql } from 'drizzle-orm'
import type { Tx } from '../client.server.ts'
import { cpas } from '../schema/cpas.ts'
import { exigerUneLigne } from './ligne.ts'

export function insererCpas(tx: Tx, ligne: typeof cpas.$inferInsert): void {
  tx.insert(cpas).values(ligne).run()
}

/** Refuses `commun/modifie_entretemps` when the sheet is no longer the one that was shown. */
export function modifierCpas(
  tx: Tx,
  { id, version }: { id: string; version: number },
  champs: Omit<typeof cpas.$inferInsert, 'id' | 'creeA' | 'version'>,
): void {
  exigerUneLigne(
    tx
      .update(cpas)
      .set({ ...champs, version: sql`${cpas.version} + 1` })
      .where(and(eq(cpas.id, id), eq(cpas.version, version)))
      .run(),
  )
}
