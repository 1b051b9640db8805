import { sql } from 'drizzle-orm'
import { index, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { regions } from '#app/domain/cpas/cpas.ts'
import { categoriesDHote, partages } from '#app/domain/hote/hote.ts'
import { langues } from '#app/domain/shared/langue.ts'
import { identifiant, instant, jour, reference, version } from './colonnes.ts'
import { cpas } from './cpas.ts'

/** The organisation that gives the work. It may serve several centres, so it belongs to none. */
export const hote = sqliteTable(
  'hote',
  {
    id: identifiant(),
    nom: text().notNull(),
    recherche: text().notNull(),
    bce: text(),
    categorie: text({ enum: categoriesDHote }).notNull(),
    langue: text({ enum: langues }).notNull(),
    region: text({ enum: regions }).notNull(),
    adresse: text(),
    codePostal: text(),
    commune: text(),
    telephone: text(),
    courriel: text(),
    /** Social, cultural or ecological purpose, as read in the statutes: asked of an ASBL. */
    but: text(),
    agrement: text(),
    agrementJusquAu: jour(),
    policeRc: text(),
    creeParCpasId: reference()
      .notNull()
      .references(() => cpas.id),
    partage: text({ enum: partages }).notNull().default('cpas'),
    creeA: instant().notNull(),
    version: version(),
  },
  (t) => [
    uniqueIndex('hote_bce').on(t.bce).where(sql`${t.bce} is not null`),
    index('hote_recherche').on(t.recherche),
    index('hote_createur').on(t.creeParCpasId),
  ],
)

/** The centre and the host know each other: what each centre keeps about it stays its own. */
export const partenariat = sqliteTable(
  'partenariat',
  {
    cpasId: reference()
      .notNull()
      .references(() => cpas.id),
    hoteId: reference()
      .notNull()
      .references(() => hote.id),
    prospecteurId: reference(),
    depuis: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.cpasId, t.hoteId] }), index('partenariat_hote').on(t.hoteId)],
)

export const site = sqliteTable(
  'site',
  {
    id: identifiant(),
    hoteId: reference()
      .notNull()
      .references(() => hote.id),
    nom: text().notNull(),
    adresse: text(),
    codePostal: text(),
    commune: text(),
    creeA: instant().notNull(),
    version: version(),
  },
  (t) => [index('site_hote').on(t.hoteId)],
)
