import { and, eq, sql } from 'drizzle-orm'
import type { Niss } from '#app/domain/shared/niss.ts'
import { mots } from '#app/domain/shared/texte.ts'
import { indexAveugle, sceller } from '../cles.server.ts'
import type { Tx } from '../client.server.ts'
import { lieuDeNote, lieuDuMotif, lieuDuNiss } from '../lieux.ts'
import { candidat, indisponibilite, note, occupation, souhait } from '../schema/candidat.ts'
import { exigerUneLigne } from './ligne.ts'

type Colonnes = typeof candidat.$inferInsert
/** The columns people fill; the number is given in clear and sealed here. */
export type ChampsDeDossier = Omit<
  Colonnes,
  | 'id'
  | 'cpasId'
  | 'numero'
  | 'statut'
  | 'recherche'
  | 'niss'
  | 'nissIndex'
  | 'creeA'
  | 'version'
  | 'suiviDepuis'
  | 'referentId'
>

export function insererCandidat(
  tx: Tx,
  ligne: ChampsDeDossier &
    Pick<Colonnes, 'id' | 'cpasId' | 'numero' | 'creeA' | 'suiviDepuis' | 'referentId'> & {
      niss: Niss | null
    },
): void {
  const { niss, ...reste } = ligne
  tx.insert(candidat)
    .values({
      ...reste,
      ...nissScelle(tx, ligne.cpasId, ligne.id, niss),
      recherche: rechercheDe(ligne),
    })
    .run()
}

/** Refuses `commun/modifie_entretemps` when the row is no longer the one that was shown. */
export function modifierCandidat(
  tx: Tx,
  { id, cpasId, version }: { id: string; cpasId: string; version: number },
  { niss, ...champs }: ChampsDeDossier & { niss: Niss | null | undefined },
  numero: number,
): void {
  exigerUneLigne(
    tx
      .update(candidat)
      .set({
        ...champs,
        ...(niss === undefined ? {} : nissScelle(tx, cpasId, id, niss)),
        recherche: rechercheDe({ ...champs, numero }),
        version: sql`${candidat.version} + 1`,
      })
      .where(and(eq(candidat.id, id), eq(candidat.version, version)))
      .run(),
  )
}

export function attribuerCandidat(
  tx: Tx,
  { id, version }: { id: string; version: number },
  referentId: string,
): void {
  exigerUneLigne(
    tx
      .update(candidat)
      .set({ referentId, version: sql`${candidat.version} + 1` })
      .where(and(eq(candidat.id, id), eq(candidat.version, version)))
      .run(),
  )
}

export function changerStatutDeDossier(
  tx: Tx,
  { id, version }: { id: string; version: number },
  statut: 'actif' | 'archive',
): void {
  exigerUneLigne(
    tx
      .update(candidat)
      .set({ statut, version: sql`${candidat.version} + 1` })
      .where(and(eq(candidat.id, id), eq(candidat.version, version)))
      .run(),
  )
}

export function remplacerSouhaits(
  tx: Tx,
  { cpasId, candidatId }: { cpasId: string; candidatId: string },
  souhaits: readonly { metier: string | null; mots: string }[],
): void {
  tx.delete(souhait).where(eq(souhait.candidatId, candidatId)).run()
  for (const [rang, un] of souhaits.entries())
    tx.insert(souhait)
      .values({ cpasId, candidatId, rang: rang + 1, ...un })
      .run()
}

export function remplacerIndisponibilites(
  tx: Tx,
  { cpasId, candidatId }: { cpasId: string; candidatId: string },
  plages: readonly { id: string; jour: number; de: string; a: string; motif: string | null }[],
): void {
  tx.delete(indisponibilite).where(eq(indisponibilite.candidatId, candidatId)).run()
  for (const { motif, ...plage } of plages)
    tx.insert(indisponibilite)
      .values({
        ...plage,
        cpasId,
        candidatId,
        motif: motif && sceller(tx.cles, lieuDuMotif(plage.id), motif),
      })
      .run()
}

export function insererNote(tx: Tx, ligne: typeof note.$inferInsert): void {
  tx.insert(note)
    .values({ ...ligne, texte: sceller(tx.cles, lieuDeNote(ligne.id), ligne.texte) })
    .run()
}

export function insererOccupation(tx: Tx, ligne: typeof occupation.$inferInsert): void {
  tx.insert(occupation).values(ligne).run()
}

type ChampsDOccupation = Partial<
  Pick<
    typeof occupation.$inferInsert,
    | 'type'
    | 'du'
    | 'au'
    | 'details'
    | 'natureDePreuve'
    | 'preuve'
    | 'verifieePar'
    | 'papierSha256'
    | 'verifieeA'
    | 'retireePar'
    | 'retireeA'
    | 'raisonDuRetrait'
  >
>

/** Refuses `commun/modifie_entretemps` when the row is no longer the one that was shown. */
export function modifierOccupation(
  tx: Tx,
  { id, version }: { id: string; version: number },
  champs: ChampsDOccupation,
): void {
  exigerUneLigne(
    tx
      .update(occupation)
      .set({ ...champs, version: sql`${occupation.version} + 1` })
      .where(and(eq(occupation.id, id), eq(occupation.version, version)))
      .run(),
  )
}

function nissScelle(tx: Tx, cpasId: string, id: string, niss: Niss | null) {
  if (niss === null) return { niss: null, nissIndex: null }
  return {
    niss: sceller(tx.cles, lieuDuNiss(cpasId, id), niss),
    nissIndex: indexAveugle(tx.cles, cpasId, `niss|${niss}`),
  }
}

function rechercheDe({
  prenom,
  nom,
  numero,
}: {
  prenom: string
  nom: string
  numero: number
}): string {
  return [...mots(nom), ...mots(prenom), String(numero)].join(' ')
}
