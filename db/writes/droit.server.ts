import type { Tx } from '../client.server.ts'
import { compteur } from '../schema/droit.ts'

/** Keeps the counter of a person as computed now; the former figure is no longer true. */
export function retenirCompteur(tx: Tx, ligne: typeof compteur.$inferInsert): void {
  const { candidatId, cpasId, ...champs } = ligne
  tx.insert(compteur)
    .values(ligne)
    .onConflictDoUpdate({ target: compteur.candidatId, set: champs })
    .run()
}
