import { and, eq, sql } from 'drizzle-orm'
import { mots } from '#app/domain/shared/texte.ts'
import type { Tx } from '../client.server.ts'
import { hote, partenariat, site } from '../schema/hote.ts'
import { exigerUneLigne } from './ligne.ts'

type Colonnes = typeof hote.$inferInsert
/** The columns people fill. */
export type ChampsDHote = Omit<
  Colonnes,
  'id' | 'recherche' | 'creeParCpasId' | 'partage' | 'creeA' | 'version'
>
type ChampsDeSite = Pick<typeof site.$inferInsert, 'nom' | 'adresse' | 'codePostal' | 'commune'>

/** A company number that is already there is refused by its index: `hote/bce_connu`. */
export function insererHote(
  tx: Tx,
  ligne: ChampsDHote & Pick<Colonnes, 'id' | 'creeParCpasId' | 'partage' | 'creeA'>,
): void {
  tx.insert(hote)
    .values({ ...ligne, recherche: rechercheDe(ligne) })
    .run()
}

/** Refuses `commun/modifie_entretemps` when the row is no longer the one that was shown. */
export function modifierHote(
  tx: Tx,
  { id, version }: { id: string; version: number },
  champs: ChampsDHote & Partial<Pick<Colonnes, 'partage'>>,
): void {
  exigerUneLigne(
    tx
      .update(hote)
      .set({ ...champs, recherche: rechercheDe(champs), version: sql`${hote.version} + 1` })
      .where(and(eq(hote.id, id), eq(hote.version, version)))
      .run(),
  )
}

export function insererPartenariat(tx: Tx, ligne: typeof partenariat.$inferInsert): void {
  tx.insert(partenariat).values(ligne).run()
}

export function insererSite(tx: Tx, ligne: typeof site.$inferInsert): void {
  tx.insert(site).values(ligne).run()
}

/** Refuses `commun/modifie_entretemps`. */
export function modifierSite(
  tx: Tx,
  { id, version }: { id: string; version: number },
  champs: ChampsDeSite,
): void {
  exigerUneLigne(
    tx
      .update(site)
      .set({ ...champs, version: sql`${site.version} + 1` })
      .where(and(eq(site.id, id), eq(site.version, version)))
      .run(),
  )
}

function rechercheDe({ nom, bce, commune }: Pick<ChampsDHote, 'nom' | 'bce' | 'commune'>): string {
  return [...mots(nom), ...mots(commune ?? ''), bce ?? ''].join(' ')
}
