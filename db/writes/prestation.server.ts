import { and, eq, sql } from 'drizzle-orm'
import type { JourDeFeuille } from '#app/domain/prestation/prestation.ts'
import type { Tx } from '../client.server.ts'
import { correction, feuille, feuilleJour } from '../schema/horaire.ts'
import { exigerUneLigne } from './ligne.ts'

export function insererFeuille(tx: Tx, ligne: typeof feuille.$inferInsert): void {
  tx.insert(feuille).values(ligne).run()
}

export function modifierFeuille(
  tx: Tx,
  { id, version }: { id: string; version: number },
  champs: Partial<
    Omit<typeof feuille.$inferInsert, 'id' | 'cpasId' | 'placementId' | 'mois' | 'version'>
  >,
): void {
  exigerUneLigne(
    tx
      .update(feuille)
      .set({ ...champs, version: sql`${feuille.version} + 1` })
      .where(and(eq(feuille.id, id), eq(feuille.version, version)))
      .run(),
  )
}

/** The days of a sheet that is not locked yet (a trigger refuses the others). */
export function remplacerJours(tx: Tx, feuilleId: string, jours: readonly JourDeFeuille[]): void {
  tx.delete(feuilleJour).where(eq(feuilleJour.feuilleId, feuilleId)).run()
  if (jours.length === 0) return
  tx.insert(feuilleJour)
    .values(jours.map((un) => ({ feuilleId, ...un })))
    .run()
}

/** After the lock: a further line with its reason. */
export function insererCorrection(tx: Tx, ligne: typeof correction.$inferInsert): void {
  tx.insert(correction).values(ligne).run()
}
