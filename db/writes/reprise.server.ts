import { and, eq, sql } from 'drizzle-orm'
import type { Decision } from '#app/domain/reprise/decision.ts'
import { sceller } from '../cles.server.ts'
import type { Tx } from '../client.server.ts'
import { lieuDeReprise } from '../lieux.ts'
import { reprise, repriseLigne } from '../schema/reprise.ts'
import { exigerUneLigne } from './ligne.ts'

export function insererReprise(tx: Tx, ligne: typeof reprise.$inferInsert): void {
  tx.insert(reprise).values(ligne).run()
}

export interface LigneAEcrire {
  readonly rang: number
  readonly statut: (typeof repriseLigne.$inferInsert)['statut']
  /** Cells and reading hold names and national numbers: they are sealed here. */
  readonly cellules: unknown
  readonly lecture: unknown
}

/** Writes the rows of a file, or writes them again after a correction; decisions stay. */
export function ecrireLignes(tx: Tx, repriseId: string, lignes: readonly LigneAEcrire[]): void {
  for (const { rang, statut, cellules, lecture } of lignes) {
    const scellees = {
      statut,
      cellules: sceller(tx.cles, lieuDeReprise(repriseId, rang), JSON.stringify(cellules)),
      lecture: sceller(tx.cles, lieuDeReprise(repriseId, rang), JSON.stringify(lecture)),
    }
    tx.insert(repriseLigne)
      .values({ repriseId, rang, ...scellees })
      .onConflictDoUpdate({
        target: [repriseLigne.repriseId, repriseLigne.rang],
        set: scellees,
      })
      .run()
  }
}

export function deciderLigne(
  tx: Tx,
  { repriseId, rang }: { repriseId: string; rang: number },
  decision: Decision | null,
): void {
  exigerUneLigne(
    tx
      .update(repriseLigne)
      .set({ decision })
      .where(and(eq(repriseLigne.repriseId, repriseId), eq(repriseLigne.rang, rang)))
      .run(),
  )
}

export function noterObjet(
  tx: Tx,
  { repriseId, rang }: { repriseId: string; rang: number },
  objetId: string,
): void {
  exigerUneLigne(
    tx
      .update(repriseLigne)
      .set({ objetId })
      .where(and(eq(repriseLigne.repriseId, repriseId), eq(repriseLigne.rang, rang)))
      .run(),
  )
}

/** Every change of a take-over passes here, so that two people do not correct it at the same time. */
export function avancerReprise(
  tx: Tx,
  { id, version }: { id: string; version: number },
  champs: Partial<Pick<typeof reprise.$inferInsert, 'statut' | 'appliqueeA'>>,
): void {
  exigerUneLigne(
    tx
      .update(reprise)
      .set({ ...champs, version: sql`${reprise.version} + 1` })
      .where(and(eq(reprise.id, id), eq(reprise.version, version)))
      .run(),
  )
}

/** The rows of a file that was given up are not kept: nobody needs them any more. */
export function effacerLignes(tx: Tx, repriseId: string): void {
  tx.delete(repriseLigne).where(eq(repriseLigne.repriseId, repriseId)).run()
}
