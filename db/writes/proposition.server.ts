import { and, eq, sql } from 'drizzle-orm'
import type { MotifDeRetrait } from '#app/domain/proposition/proposition.ts'
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

/** The proposal behind a placement that is undone: taken back, so that the person may be proposed again. */
export function modifierPropositionAcceptee(
  tx: Tx,
  id: string,
  motifRetrait: MotifDeRetrait,
): void {
  tx.update(proposition)
    .set({ statut: 'retiree', motifRetrait, version: sql`${proposition.version} + 1` })
    .where(and(eq(proposition.id, id), eq(proposition.statut, 'acceptee')))
    .run()
}
