import { sql } from 'drizzle-orm'
import {
  check,
  index,
  integer,
  primaryKey,
  real,
  sqliteTable,
  text,
  unique,
} from 'drizzle-orm/sqlite-core'
import { objectifs, type Permis } from '#app/domain/candidat/candidat.ts'
import { type Semaine, statutsDePoste, visibilites } from '#app/domain/poste/poste.ts'
import {
  identifiant,
  instant,
  jour,
  json,
  parmi,
  reference,
  version,
  vraiFaux,
} from './colonnes.ts'
import { cpas } from './cpas.ts'
import { hote, site } from './hote.ts'

export const poste = sqliteTable(
  'poste',
  {
    id: identifiant(),
    hoteId: reference()
      .notNull()
      .references(() => hote.id),
    siteId: reference().references(() => site.id),
    /** The centre that keeps the post up to date. */
    cpasId: reference()
      .notNull()
      .references(() => cpas.id),
    titre: text().notNull(),
    recherche: text().notNull(),
    metier: text(),
    taches: json<readonly string[]>().notNull(),
    tachesExclues: json<readonly string[]>().notNull(),
    places: integer().notNull(),
    semaine: json<Semaine>().notNull(),
    /** The hours in words, where they are not a fixed week. */
    horaireTexte: text(),
    heuresSemaine: real(),
    /** Oral levels the tasks need, 0 to 6; null = none asked. */
    frOral: integer(),
    nlOral: integer(),
    /** The task that needs the language, from B1 on: a level without a task keeps people out. */
    langueRaison: text(),
    soutienLangue: vraiFaux().notNull().default(false),
    permis: json<readonly Permis[]>().notNull(),
    /** Physical demands of the task, in the vocabulary of the functional limits. */
    exigences: json<readonly string[]>().notNull(),
    chargeKg: integer(),
    deboutHeures: integer(),
    competences: json<readonly string[]>().notNull(),
    competencesApprises: json<readonly string[]>().notNull(),
    objectif: text({ enum: objectifs }).notNull(),
    formation: vraiFaux().notNull().default(false),
    tuteurId: reference(),
    debutLe: jour(),
    dureeMois: integer(),
    statut: text({ enum: statutsDePoste }).notNull(),
    visibilite: text({ enum: visibilites }).notNull(),
    /** Where the post was found: an address or a word, as imported. */
    source: text(),
    sourceRef: text(),
    confirmeA: instant().notNull(),
    creeA: instant().notNull(),
    version: version(),
  },
  (t) => [
    index('poste_cpas').on(t.cpasId, t.statut),
    check('poste_statut', parmi(t.statut, statutsDePoste)),
    index('poste_hote').on(t.hoteId),
    unique('poste_source').on(t.cpasId, t.sourceRef),
    check('poste_places', sql`${t.places} between 1 and 200`),
  ],
)

/** The centres a post is shown to when its visibility is «choisis». */
export const posteVisible = sqliteTable(
  'poste_visible',
  {
    posteId: reference()
      .notNull()
      .references(() => poste.id),
    cpasId: reference()
      .notNull()
      .references(() => cpas.id),
  },
  (t) => [primaryKey({ columns: [t.posteId, t.cpasId] })],
)
