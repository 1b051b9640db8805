import { and, eq, lt, sql } from 'drizzle-orm'
import type { Tx } from '../client.server.ts'
import { tentative } from '../schema/compte.ts'

/**
 * Counts one more try of an act under a key; answers 0 when it may go on, else the seconds to wait.
 * The count stands in the database, so a restart forgives nothing.
 */
export function compterTentative(
  tx: Tx,
  { cle, acte }: { cle: string; acte: string },
  { nombre, minutes }: { nombre: number; minutes: number },
  maintenant: Date,
): number {
  const duree = minutes * 60_000
  const fenetre = Math.floor(maintenant.getTime() / duree) * duree
  const { n } = tx
    .insert(tentative)
    .values({ cle, acte, fenetre, nombre: 1 })
    .onConflictDoUpdate({
      target: [tentative.cle, tentative.acte, tentative.fenetre],
      set: { nombre: sql`${tentative.nombre} + 1` },
    })
    .returning({ n: tentative.nombre })
    .get()
  return n <= nombre ? 0 : Math.ceil((fenetre + duree - maintenant.getTime()) / 1000)
}

export function remettreAZero(tx: Tx, cle: string, acte: string): void {
  tx.delete(tentative)
    .where(and(eq(tentative.cle, cle), eq(tentative.acte, acte)))
    .run()
}

export function oublierTentatives(tx: Tx, avant: Date): void {
  tx.delete(tentative).where(lt(tentative.fenetre, avant.getTime())).run()
}
