import { eq } from 'drizzle-orm'
import type { Tx } from '../client.server.ts'
import { compteur, demarcheFaite, ligneDeBareme, politiqueDeDroits } from '../schema/droit.ts'

/** Keeps the counter of a person as computed now; the former figure is no longer true. */
export function retenirCompteur(tx: Tx, ligne: typeof compteur.$inferInsert): void {
  const { candidatId, cpasId, ...champs } = ligne
  tx.insert(compteur)
    .values(ligne)
    .onConflictDoUpdate({ target: compteur.candidatId, set: champs })
    .run()
}

/** What another law makes of a counter whose facts are the same. */
export function retenirCeQueLaLoiDonne(
  tx: Tx,
  candidatId: string,
  champs: Pick<
    typeof compteur.$inferInsert,
    'verdict' | 'atteintLe' | 'perteLe' | 'resultat' | 'calculeA'
  >,
): void {
  tx.update(compteur).set(champs).where(eq(compteur.candidatId, candidatId)).run()
}

/** A step is done once; noted again, its last day and reference hold. */
export function noterDemarche(tx: Tx, ligne: typeof demarcheFaite.$inferInsert): void {
  const { faiteLe, reference, parCompteId, faiteA } = ligne
  tx.insert(demarcheFaite)
    .values(ligne)
    .onConflictDoUpdate({
      target: [demarcheFaite.placementId, demarcheFaite.quoi],
      set: { faiteLe, reference, parCompteId, faiteA },
    })
    .run()
}

/** A line is added; a trigger refuses to change one. */
export function insererPolitique(tx: Tx, ligne: typeof politiqueDeDroits.$inferInsert): void {
  tx.insert(politiqueDeDroits).values(ligne).run()
}

/** A line of the law is added; triggers refuse to change it or take it back. */
export function insererLigneDeBareme(tx: Tx, ligne: typeof ligneDeBareme.$inferInsert): void {
  tx.insert(ligneDeBareme).values(ligne).run()
}
