import { and, eq, lt } from 'drizzle-orm'
import type { Tx } from '../client.server.ts'
import { acteFait } from '../schema/compte.ts'

type ResultatRetenu = Readonly<Record<string, string | number | boolean | null>> | null

/** The act this actor did under this key, if any. */
export function acteDejaFait(
  tx: Tx,
  acteurId: string,
  cle: string,
): { acte: string; resultat: ResultatRetenu } | undefined {
  const ligne = tx
    .select()
    .from(acteFait)
    .where(and(eq(acteFait.acteurId, acteurId), eq(acteFait.cle, cle)))
    .get()
  return ligne && { acte: ligne.acte, resultat: JSON.parse(ligne.resultat) }
}

export function retenirActe(
  tx: Tx,
  ligne: { acteurId: string; cle: string; acte: string; resultat: ResultatRetenu; faitA: Date },
): void {
  tx.insert(acteFait)
    .values({ ...ligne, resultat: JSON.stringify(ligne.resultat) })
    .run()
}

/** Keys are kept as long as a form may stay open in a tab. */
export function oublierLesActes(tx: Tx, avant: Date): void {
  tx.delete(acteFait).where(lt(acteFait.faitA, avant)).run()
}
