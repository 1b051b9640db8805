import { and, eq, sql } from 'drizzle-orm'
import { trouverMetierParCode } from '#app/domain/metier/metier.ts'
import type { StatutDePoste } from '#app/domain/poste/poste.ts'
import { mots } from '#app/domain/shared/texte.ts'
import type { Tx } from '../client.server.ts'
import { poste, posteVisible } from '../schema/poste.ts'
import { exigerUneLigne } from './ligne.ts'

type Colonnes = typeof poste.$inferInsert
/** The columns people fill. */
export type ChampsDePoste = Omit<
  Colonnes,
  | 'id'
  | 'hoteId'
  | 'cpasId'
  | 'recherche'
  | 'statut'
  | 'source'
  | 'sourceRef'
  | 'confirmeA'
  | 'creeA'
  | 'version'
>

interface Vu {
  readonly id: string
  readonly version: number
}

export function insererPoste(
  tx: Tx,
  ligne: ChampsDePoste &
    Pick<Colonnes, 'id' | 'hoteId' | 'cpasId' | 'source' | 'sourceRef' | 'creeA'>,
): void {
  tx.insert(poste)
    .values({
      ...ligne,
      statut: 'brouillon',
      confirmeA: ligne.creeA,
      recherche: rechercheDe(ligne),
    })
    .run()
}

/**
 * A changed post is a confirmed one. Refuses `commun/modifie_entretemps`, and `poste/places_occupees`
 * (a trigger) when more people work there.
 */
export function modifierPoste(
  tx: Tx,
  { id, version }: Vu,
  champs: ChampsDePoste,
  confirmeA: Date,
): void {
  exigerUneLigne(
    tx
      .update(poste)
      .set({
        ...champs,
        confirmeA,
        recherche: rechercheDe(champs),
        version: sql`${poste.version} + 1`,
      })
      .where(and(eq(poste.id, id), eq(poste.version, version)))
      .run(),
  )
}

/** Refuses `commun/modifie_entretemps`. */
export function changerStatutDePoste(
  tx: Tx,
  { id, version }: Vu,
  statut: StatutDePoste,
  confirmeA?: Date,
): void {
  exigerUneLigne(
    tx
      .update(poste)
      .set({ statut, ...(confirmeA ? { confirmeA } : {}), version: sql`${poste.version} + 1` })
      .where(and(eq(poste.id, id), eq(poste.version, version)))
      .run(),
  )
}

/** Somebody says that it is still true; the post itself did not change. Refuses `commun/modifie_entretemps`. */
export function confirmerPoste(tx: Tx, { id, version }: Vu, confirmeA: Date): void {
  exigerUneLigne(
    tx
      .update(poste)
      .set({ confirmeA, version: sql`${poste.version} + 1` })
      .where(and(eq(poste.id, id), eq(poste.version, version)))
      .run(),
  )
}

/** The centres a post is shown to by choice; none when its visibility is another. */
export function remplacerCentres(tx: Tx, posteId: string, centres: readonly string[]): void {
  tx.delete(posteVisible).where(eq(posteVisible.posteId, posteId)).run()
  for (const cpasId of new Set(centres)) tx.insert(posteVisible).values({ posteId, cpasId }).run()
}

function rechercheDe({ titre, metier }: Pick<ChampsDePoste, 'titre' | 'metier'>): string {
  const connu = metier ? trouverMetierParCode(metier) : undefined
  return [titre, connu?.fr ?? '', connu?.nl ?? ''].flatMap(mots).join(' ')
}
