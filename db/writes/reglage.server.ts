import type { Tx } from '../client.server.ts'
import { reglage } from '../schema/cpas.ts'

/** A decision of the centre that holds from a day on: added, never edited. */
export function insererReglage(tx: Tx, ligne: typeof reglage.$inferInsert): void {
  tx.insert(reglage).values(ligne).run()
}
