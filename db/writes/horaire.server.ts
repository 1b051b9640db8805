import { and, eq, sql } from 'drizzle-orm'
import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import type { Tx } from '../client.server.ts'
import { exception, horaire } from '../schema/horaire.ts'
import { exigerUneLigne } from './ligne.ts'

export function insererHoraire(tx: Tx, ligne: typeof horaire.$inferInsert): void {
  tx.insert(horaire).values(ligne).run()
}

export function modifierHoraire(
  tx: Tx,
  { id, version }: { id: string; version: number },
  champs: Partial<
    Pick<typeof horaire.$inferInsert, 'statut' | 'mot' | 'reponduA' | 'reponduParId' | 'vuA'>
  >,
): void {
  exigerUneLigne(
    tx
      .update(horaire)
      .set({ ...champs, version: sql`${horaire.version} + 1` })
      .where(and(eq(horaire.id, id), eq(horaire.version, version)))
      .run(),
  )
}

/** A schedule that starts the same day takes the place of the former; past weeks keep theirs. */
export function remplacerHoraires(
  tx: Tx,
  placementId: string,
  des: DateCivile,
  saufId: string,
): void {
  tx.update(horaire)
    .set({ statut: 'refuse', version: sql`${horaire.version} + 1` })
    .where(
      and(
        eq(horaire.placementId, placementId),
        eq(horaire.statut, 'confirme'),
        eq(horaire.des, des),
        sql`${horaire.id} <> ${saufId}`,
      ),
    )
    .run()
}

export function noterException(tx: Tx, ligne: typeof exception.$inferInsert): void {
  const { code, minutes, parId, ecriteA } = ligne
  tx.insert(exception)
    .values(ligne)
    .onConflictDoUpdate({
      target: [exception.placementId, exception.jour],
      set: { code, minutes, parId, ecriteA },
    })
    .run()
}

/** Takes an announced day back and says which code it had; nothing when it was not announced. */
export function supprimerException(
  tx: Tx,
  placementId: string,
  jour: DateCivile,
): (typeof exception.$inferSelect)['code'] | undefined {
  return tx
    .delete(exception)
    .where(and(eq(exception.placementId, placementId), eq(exception.jour, jour)))
    .returning({ code: exception.code })
    .get()?.code
}
