import { and, eq, inArray, lt, sql } from 'drizzle-orm'
import { scellerOctets } from '../cles.server.ts'
import type { Tx } from '../client.server.ts'
import { lieuDeTirage } from '../lieux.ts'
import { impression, morceauDeTirage, tirage } from '../schema/convention.ts'
import { exigerUneLigne } from './ligne.ts'

export function insererTirage(tx: Tx, ligne: typeof tirage.$inferInsert): void {
  tx.insert(tirage).values(ligne).run()
}

/** Moves a pile on. Refuses `commun/modifie_entretemps` when another maker has it. */
export function modifierTirage(
  tx: Tx,
  { id, version }: { id: string; version: number },
  champs: Partial<Pick<typeof tirage.$inferInsert, 'etat' | 'pages' | 'finiA' | 'faites'>>,
): void {
  exigerUneLigne(
    tx
      .update(tirage)
      .set({ ...champs, version: sql`${tirage.version} + 1` })
      .where(and(eq(tirage.id, id), eq(tirage.version, version)))
      .run(),
  )
}

/** How far a pile is: shown, not locked on. */
export function noterAvancement(tx: Tx, id: string, faites: number): void {
  tx.update(tirage).set({ faites }).where(eq(tirage.id, id)).run()
}

export function ecrireMorceau(tx: Tx, tirageId: string, rang: number, octets: Uint8Array): void {
  tx.insert(morceauDeTirage)
    .values({
      tirageId,
      rang,
      octets: scellerOctets(tx.cles, lieuDeTirage(tirageId, rang), octets),
    })
    .run()
}

export function oublierMorceaux(tx: Tx, tirageId: string): void {
  tx.delete(morceauDeTirage).where(eq(morceauDeTirage.tirageId, tirageId)).run()
}

/** A pile holds names and is only paper in waiting: it does not outlive its day. */
export function oublierTirages(tx: Tx, avant: Date): void {
  const vieux = tx.select({ id: tirage.id }).from(tirage).where(lt(tirage.demandeA, avant))
  tx.delete(morceauDeTirage).where(inArray(morceauDeTirage.tirageId, vieux)).run()
  tx.delete(tirage).where(lt(tirage.demandeA, avant)).run()
}

/** A version left on paper; a second time keeps the first day. */
export function noterImpression(tx: Tx, ligne: typeof impression.$inferInsert): void {
  tx.insert(impression).values(ligne).onConflictDoNothing().run()
}
