import { eq, sql } from 'drizzle-orm'
import type { Tx } from '../client.server.ts'
import { compte, mandat, motDePasse } from '../schema/compte.ts'

export function insererCompte(tx: Tx, ligne: typeof compte.$inferInsert): void {
  tx.insert(compte).values(ligne).run()
}

export function insererMandat(tx: Tx, ligne: typeof mandat.$inferInsert): void {
  tx.insert(mandat).values(ligne).run()
}

export function poserMotDePasse(tx: Tx, compteId: string, empreinte: string, changeA: Date): void {
  tx.insert(motDePasse)
    .values({ compteId, empreinte, changeA })
    .onConflictDoUpdate({ target: motDePasse.compteId, set: { empreinte, changeA } })
    .run()
}

export function modifierCompte(
  tx: Tx,
  id: string,
  champs: Partial<
    Pick<
      typeof compte.$inferInsert,
      'prenom' | 'nom' | 'fonction' | 'telephone' | 'courriel' | 'langue' | 'actif'
    >
  >,
): void {
  tx.update(compte)
    .set({ ...champs, version: sql`${compte.version} + 1` })
    .where(eq(compte.id, id))
    .run()
}

export function finirMandat(tx: Tx, id: string, finA: Date): void {
  tx.update(mandat).set({ finA }).where(eq(mandat.id, id)).run()
}
