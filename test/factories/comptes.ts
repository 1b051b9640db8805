import { asc, eq, sql } from 'drizzle-orm'
import type { Role } from '#app/domain/shared/acteur.ts'
import { nouvelId } from '#app/services/contexte.server.ts'
import { desceller } from '#db/cles.server.ts'
import { type Base, enTransaction } from '#db/client.server.ts'
import { lieuDEnvoi } from '#db/lieux.ts'
import { envoi, journal } from '#db/schema/journal.ts'
import { insererMandat } from '#db/writes/compte.server.ts'
import { midi } from '#test/support/horloge.ts'
import { unCompte } from './monde.ts'

/** The mandate in force of an account that has one. */
export function unMandatDe(base: Base, compteId: string): string {
  const id = base.$client
    .prepare('select id from mandat where compte_id = ? and fin_a is null')
    .pluck()
    .get(compteId)
  if (typeof id !== 'string') throw new Error('this account has no mandate')
  return id
}

/** Somebody more of a place, with the mandate they have there. */
export function unMembre(
  base: Base,
  role: Role,
  lieu: { cpasId?: string; hoteId?: string } = {},
  personne: { prenom: string; nom: string; courriel?: string; langue?: 'fr' | 'nl' } = {
    prenom: 'Paul',
    nom: 'Henrard',
  },
): { compteId: string; mandatId: string } {
  const compteId = unCompte(base, personne)
  const mandatId = nouvelId()
  enTransaction(base, (tx) =>
    insererMandat(tx, { id: mandatId, compteId, role, ...lieu, depuis: midi('2026-01-05') }),
  )
  return { compteId, mandatId }
}

export interface LettreEnAttente {
  readonly nom: string
  readonly langue: string
  readonly modele: string
  readonly donnees: Record<string, unknown>
}

/** What waits in the outbox for an address, the oldest first, opened. */
export function lettresPour(base: Base, courriel: string): LettreEnAttente[] {
  return base
    .select()
    .from(envoi)
    .where(eq(envoi.destinataire, courriel))
    .orderBy(asc(envoi.demandeA), sql`rowid`)
    .all()
    .map(({ id, modele, langue, donnees }) => {
      if (donnees === null) throw new Error('this mail has left')
      return { modele, langue, ...JSON.parse(desceller(base.cles, lieuDEnvoi(id), donnees)) }
    })
}

/** The link and the code of the last mail to an address. */
export function lienPour(base: Base, courriel: string): { jeton: string; code: string } {
  const lettre = lettresPour(base, courriel).at(-1)
  if (!lettre) throw new Error(`no mail for ${courriel}`)
  return { jeton: String(lettre.donnees.jeton), code: String(lettre.donnees.code) }
}

/** The codes of the journal, in its order. */
export function evenementsDe(base: Base): string[] {
  return base
    .select({ type: journal.type })
    .from(journal)
    .orderBy(asc(journal.rang))
    .all()
    .map(({ type }) => type)
}
