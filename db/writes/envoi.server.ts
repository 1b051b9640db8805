import { and, asc, eq, inArray, lt, lte, sql } from 'drizzle-orm'
import type { Canal } from '#app/domain/compte/compte.ts'
import type { Langue } from '#app/domain/shared/langue.ts'
import { desceller, sceller } from '../cles.server.ts'
import type { Tx } from '../client.server.ts'
import { lieuDEnvoi } from '../lieux.ts'
import { envoi } from '../schema/journal.ts'

export interface Demande {
  readonly id: string
  readonly cpasId: string | null
  readonly modele: string
  readonly langue: Langue
  readonly canal: Canal
  readonly destinataire: string
  /** Plain data for the message; sealed, since it may hold a link. */
  readonly donnees: unknown
  readonly sujetId: string | null
  readonly demandeA: Date
}

/** A mail is a row of the act's transaction: rolled back with it, sent after it. */
export function demanderEnvoi(tx: Tx, demande: Demande): void {
  tx.insert(envoi)
    .values({
      ...demande,
      donnees: sceller(tx.cles, lieuDEnvoi(demande.id), JSON.stringify(demande.donnees)),
      etat: 'pret',
      prochainA: demande.demandeA,
    })
    .run()
}

export interface ARemettre {
  readonly id: string
  readonly modele: string
  readonly langue: Langue
  readonly canal: Canal
  readonly destinataire: string
  /** Opens the seal; it throws when the row was damaged, which must not stop the others. */
  readonly donnees: () => unknown
  readonly essais: number
}

/** Takes the next mails and leases them for a minute. */
export function prendreEnvois(tx: Tx, maintenant: Date, combien: number): ARemettre[] {
  reprendreBaux(tx, maintenant)
  const ids = tx
    .select({ id: envoi.id })
    .from(envoi)
    .where(and(eq(envoi.etat, 'pret'), lte(envoi.prochainA, maintenant)))
    .orderBy(asc(envoi.demandeA), asc(envoi.id))
    .limit(combien)
    .all()
    .map(({ id }) => id)
  if (ids.length === 0) return []
  return tx
    .update(envoi)
    .set({
      etat: 'en_cours',
      bailA: new Date(maintenant.getTime() + BAIL),
      essais: sql`${envoi.essais} + 1`,
    })
    .where(inArray(envoi.id, ids))
    .returning()
    .all()
    .map(({ id, modele, langue, canal, destinataire, donnees, essais }) => ({
      id,
      modele,
      canal,
      langue: langue === 'nl' ? 'nl' : 'fr',
      destinataire,
      essais,
      donnees: () =>
        donnees === null ? null : JSON.parse(desceller(tx.cles, lieuDEnvoi(id), donnees)),
    }))
}

/**
 * A lease that ran out means a crash between the provider's yes and our note. Exactly once is then
 * impossible: that mail leaves once more, and the second time a person decides.
 */
export function reprendreBaux(tx: Tx, avant: Date): void {
  tx.update(envoi)
    .set({
      etat: sql`case when ${envoi.perdus} = 0 then 'pret' else 'inconnu' end`,
      perdus: sql`${envoi.perdus} + 1`,
      bailA: null,
    })
    .where(and(eq(envoi.etat, 'en_cours'), lt(envoi.bailA, avant)))
    .run()
}

/** Sent: what the message said is erased, only that it went remains. */
export function noterEnvoye(tx: Tx, id: string, envoyeA: Date): void {
  tx.update(envoi)
    .set({ etat: 'envoye', envoyeA, donnees: null, bailA: null, erreur: null })
    .where(eq(envoi.id, id))
    .run()
}

const BAIL = 60_000
const ATTENTES_MINUTES = [1, 5, 15, 30, 60, 120, 240, 480, 960]

/** Not sent: tried again later, or given up and shown to the agents. */
export function noterEchec(
  tx: Tx,
  { id, essais }: { id: string; essais: number },
  { erreur, definitif, maintenant }: { erreur: string; definitif: boolean; maintenant: Date },
): void {
  const attente = ATTENTES_MINUTES[essais - 1]
  const abandon = definitif || attente === undefined
  tx.update(envoi)
    .set({
      etat: abandon ? 'abandonne' : 'pret',
      prochainA: new Date(maintenant.getTime() + (attente ?? 0) * 60_000),
      bailA: null,
      erreur: erreur.slice(0, 200),
    })
    .where(eq(envoi.id, id))
    .run()
}

/** Somebody decided: a mail that was given up, or of which nobody knows, leaves as if it were new. */
export function remettreEnRoute(tx: Tx, id: string, maintenant: Date): void {
  tx.update(envoi)
    .set({ etat: 'pret', essais: 0, perdus: 0, prochainA: maintenant, bailA: null, erreur: null })
    .where(and(eq(envoi.id, id), inArray(envoi.etat, ['abandonne', 'inconnu'])))
    .run()
}
