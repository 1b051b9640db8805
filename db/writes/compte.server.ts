import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import type { Tx } from '../client.server.ts'
import { compte, mandat, motDePasse } from '../schema/compte.ts'
import { exigerUneLigne } from './ligne.ts'

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

type Modifiables = Partial<
  Pick<
    typeof compte.$inferInsert,
    'prenom' | 'nom' | 'fonction' | 'telephone' | 'courriel' | 'langue' | 'actif'
  >
>

export function modifierCompte(tx: Tx, id: string, champs: Modifiables): void {
  tx.update(compte)
    .set({ ...champs, version: sql`${compte.version} + 1` })
    .where(eq(compte.id, id))
    .run()
}

/** Refuses `commun/modifie_entretemps` when the account is no longer the one that was shown. */
export function modifierCompteVu(
  tx: Tx,
  { id, version }: { id: string; version: number },
  champs: Modifiables,
): void {
  exigerUneLigne(
    tx
      .update(compte)
      .set({ ...champs, version: sql`${compte.version} + 1` })
      .where(and(eq(compte.id, id), eq(compte.version, version)))
      .run(),
  )
}

/** Ends a mandate; refuses `commun/modifie_entretemps` when somebody else just did. */
export function finirMandat(tx: Tx, id: string, finA: Date): void {
  exigerUneLigne(
    tx
      .update(mandat)
      .set({ finA })
      .where(and(eq(mandat.id, id), isNull(mandat.finA)))
      .run(),
  )
}

/** The invited person said yes: the mandate holds from now on. */
export function accepterMandat(tx: Tx, id: string, depuis: Date): void {
  exigerUneLigne(
    tx
      .update(mandat)
      .set({ inviteA: null, depuis })
      .where(and(eq(mandat.id, id), isNull(mandat.finA), isNotNull(mandat.inviteA)))
      .run(),
  )
}
