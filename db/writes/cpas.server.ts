import type { Tx } from '../client.server.ts'
import { cpas } from '../schema/cpas.ts'

export function insererCpas(tx: Tx, ligne: typeof cpas.$inferInsert): void {
  tx.insert(cpas).values(ligne).run()
}
