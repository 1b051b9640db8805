import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Tx } from '../client.server.ts'
import { absenceDAgent, prolongation } from '../schema/prolongation.ts'
import { exigerUneLigne } from './ligne.ts'

export function insererProlongation(tx: Tx, ligne: typeof prolongation.$inferInsert): void {
  tx.insert(prolongation).values(ligne).run()
}

/** Until it is decided; afterwards a trigger refuses any change. */
export function modifierProlongation(
  tx: Tx,
  { id, version }: { id: string; version: number },
  champs: Partial<
    Pick<
      typeof prolongation.$inferInsert,
      'statut' | 'rappels' | 'decideeLe' | 'decideeParId' | 'reference' | 'raison'
    >
  >,
): void {
  exigerUneLigne(
    tx
      .update(prolongation)
      .set({ ...champs, version: sql`${prolongation.version} + 1` })
      .where(and(eq(prolongation.id, id), eq(prolongation.version, version)))
      .run(),
  )
}

export function insererAbsence(tx: Tx, ligne: typeof absenceDAgent.$inferInsert): void {
  tx.insert(absenceDAgent).values(ligne).run()
}

export function retirerAbsenceNotee(tx: Tx, id: string, retireeA: Date): void {
  exigerUneLigne(
    tx
      .update(absenceDAgent)
      .set({ retireeA })
      .where(and(eq(absenceDAgent.id, id), isNull(absenceDAgent.retireeA)))
      .run(),
  )
}
