import { sql } from 'drizzle-orm'
import {
  check,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core'
import { moyensDeConnexion, usagesDeJeton } from '#app/domain/compte/compte.ts'
import { roles } from '#app/domain/shared/acteur.ts'
import { langues } from '#app/domain/shared/langue.ts'
import { candidat } from './candidat.ts'
import { identifiant, instant, reference, version, vraiFaux } from './colonnes.ts'
import { cpas } from './cpas.ts'
import { hote } from './hote.ts'

/** A person who can sign in. What they may do stands in their mandates. */
export const compte = sqliteTable(
  'compte',
  {
    id: identifiant(),
    /**
     * Partners of one household may share an address: it is unique only where a password exists. Empty
     * for a worker who has none: links reach them by telephone.
     */
    courriel: text().notNull(),
    prenom: text().notNull(),
    nom: text().notNull(),
    fonction: text(),
    telephone: text(),
    langue: text({ enum: langues }).notNull(),
    actif: vraiFaux().notNull().default(true),
    creeA: instant().notNull(),
    version: version(),
  },
  (t) => [
    index('compte_courriel').on(t.courriel),
    check('compte_joignable', sql`${t.courriel} <> '' or ${t.telephone} is not null`),
  ],
)

/** Kept away from the account row: whatever reads an account cannot leak a hash. */
export const motDePasse = sqliteTable('mot_de_passe', {
  compteId: reference()
    .primaryKey()
    .references(() => compte.id),
  empreinte: text().notNull(),
  changeA: instant().notNull(),
})

export const mandat = sqliteTable(
  'mandat',
  {
    id: identifiant(),
    compteId: reference()
      .notNull()
      .references(() => compte.id),
    role: text({ enum: roles }).notNull(),
    cpasId: reference().references(() => cpas.id),
    hoteId: reference().references(() => hote.id),
    candidatId: reference().references(() => candidat.id),
    /** Only an empowered person signs for a host; a tutor can say who may. */
    peutSigner: vraiFaux().notNull().default(false),
    depuis: instant().notNull(),
    /** Invited and not yet answered: until the person says yes, the mandate opens nothing. */
    inviteA: instant(),
    finA: instant(),
  },
  (t) => [
    index('mandat_compte').on(t.compteId),
    index('mandat_cpas').on(t.cpasId),
    index('mandat_hote').on(t.hoteId),
    uniqueIndex('mandat_travailleur')
      .on(t.candidatId)
      .where(sql`${t.finA} is null and ${t.candidatId} is not null`),
    check(
      'mandat_portee',
      sql`case ${t.role}
        when 'admin' then ${t.cpasId} is null and ${t.hoteId} is null and ${t.candidatId} is null
        when 'observateur' then ${t.hoteId} is null and ${t.candidatId} is null
        when 'gestionnaire' then ${t.hoteId} is not null and ${t.cpasId} is null and ${t.candidatId} is null
        when 'tuteur' then ${t.hoteId} is not null and ${t.cpasId} is null and ${t.candidatId} is null
        when 'travailleur' then ${t.candidatId} is not null and ${t.cpasId} is not null and ${t.hoteId} is null
        else ${t.cpasId} is not null and ${t.hoteId} is null and ${t.candidatId} is null
      end`,
    ),
  ],
)

/** lucia's table. The id is the SHA-256 of what the cookie holds. */
export const session = sqliteTable(
  'session',
  {
    id: text().primaryKey(),
    userId: reference()
      .notNull()
      .references(() => compte.id),
    /** Seconds, as lucia's adapter wants. */
    expiresAt: integer().notNull(),
    mandatId: reference().references(() => mandat.id),
    /** How the person proved who they are: it decides what they may do without proving it again. */
    moyen: text({ enum: moyensDeConnexion }).notNull(),
    creeA: instant().notNull(),
    vueA: instant().notNull(),
    agent: text().notNull(),
  },
  (t) => [index('session_compte').on(t.userId)],
)

/**
 * A link or an invitation sent by mail. Only hashes are kept. Opening it does nothing; it is used by
 * a POST from the browser that asked, or with the code typed by a person.
 */
export const jeton = sqliteTable(
  'jeton',
  {
    id: identifiant(),
    empreinte: text().notNull().unique(),
    codeEmpreinte: text().notNull(),
    navigateurEmpreinte: text(),
    usage: text({ enum: usagesDeJeton }).notNull(),
    compteId: reference()
      .notNull()
      .references(() => compte.id),
    mandatId: reference().references(() => mandat.id),
    /** Where the person wanted to go: always a path of ours. */
    suite: text(),
    essais: integer().notNull().default(0),
    creeA: instant().notNull(),
    expireA: instant().notNull(),
    utiliseA: instant(),
  },
  (t) => [index('jeton_compte').on(t.compteId)],
)

/** How often something was tried in a window of time; survives a restart. */
export const tentative = sqliteTable(
  'tentative',
  {
    cle: text().notNull(),
    acte: text().notNull(),
    fenetre: integer().notNull(),
    nombre: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.cle, t.acte, t.fenetre] })],
)

/** The result of an act under the key its form carried: the same form sent twice acts once. */
export const acteFait = sqliteTable(
  'acte_fait',
  {
    acteurId: reference().notNull(),
    cle: text().notNull(),
    acte: text().notNull(),
    resultat: text().notNull(),
    faitA: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.acteurId, t.cle] }), index('acte_fait_a').on(t.faitA)],
)
