import { and, eq, sql } from 'drizzle-orm'
import { scellerOctets } from '../cles.server.ts'
import type { Tx } from '../client.server.ts'
import { lieuDeFichier } from '../lieux.ts'
import {
  cadre,
  convention,
  conventionTexte,
  conventionVersion,
  refusDeSigner,
  signature,
} from '../schema/convention.ts'
import { fichier } from '../schema/journal.ts'
import { exigerUneLigne } from './ligne.ts'

export function insererCadre(tx: Tx, ligne: typeof cadre.$inferInsert): void {
  tx.insert(cadre).values(ligne).run()
}

export function modifierCadre(
  tx: Tx,
  { id, version }: { id: string; version: number },
  champs: Partial<Omit<typeof cadre.$inferInsert, 'id' | 'cpasId' | 'hoteId' | 'version'>>,
): void {
  exigerUneLigne(
    tx
      .update(cadre)
      .set({ ...champs, version: sql`${cadre.version} + 1` })
      .where(and(eq(cadre.id, id), eq(cadre.version, version)))
      .run(),
  )
}

export function insererConvention(tx: Tx, ligne: typeof convention.$inferInsert): void {
  tx.insert(convention).values(ligne).run()
}

export function modifierConvention(
  tx: Tx,
  { id, version }: { id: string; version: number },
  champs: Partial<Pick<typeof convention.$inferInsert, 'statut' | 'ordre' | 'numero' | 'signeeA'>>,
): void {
  exigerUneLigne(
    tx
      .update(convention)
      .set({ ...champs, version: sql`${convention.version} + 1` })
      .where(and(eq(convention.id, id), eq(convention.version, version)))
      .run(),
  )
}

export interface TexteFige {
  readonly langue: 'fr' | 'nl'
  readonly sha256: string
  readonly pages: number
  readonly octets: Uint8Array
}

/**
 * Freezes one version: its data and the bytes people will sign, one text per language. Nothing of it
 * can be changed afterwards (triggers).
 */
export function figerVersion(
  tx: Tx,
  version: typeof conventionVersion.$inferInsert,
  textes: readonly TexteFige[],
): void {
  tx.insert(conventionVersion).values(version).run()
  for (const { langue, sha256, pages, octets } of textes) {
    classerFichier(tx, { sha256, type: 'application/pdf', octets, creeA: version.figeeA })
    tx.insert(conventionTexte)
      .values({ conventionId: version.conventionId, numero: version.numero, langue, sha256, pages })
      .run()
  }
}

/** Files bytes under their own hash, sealed; the same bytes twice are one file. */
export function classerFichier(
  tx: Tx,
  {
    sha256,
    type,
    octets,
    creeA,
  }: { sha256: string; type: string; octets: Uint8Array; creeA: Date },
): void {
  tx.insert(fichier)
    .values({
      sha256,
      type,
      taille: octets.byteLength,
      octets: scellerOctets(tx.cles, lieuDeFichier(sha256), octets),
      creeA,
    })
    .onConflictDoNothing()
    .run()
}

/** One side, one version, once: the primary key says so. */
export function ajouterSignature(tx: Tx, ligne: typeof signature.$inferInsert): void {
  tx.insert(signature).values(ligne).run()
}

/** Kept for good beside the version that was refused. */
export function noterRefus(tx: Tx, ligne: typeof refusDeSigner.$inferInsert): void {
  tx.insert(refusDeSigner).values(ligne).run()
}
