import { primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { regions } from '#app/domain/cpas/cpas.ts'
import { langues } from '#app/domain/shared/langue.ts'
import { identifiant, instant, jour, json, reference, version } from './colonnes.ts'

export const cpas = sqliteTable('cpas', {
  id: identifiant(),
  nomFr: text().notNull(),
  nomNl: text().notNull(),
  region: text({ enum: regions }).notNull(),
  langue: text({ enum: langues }).notNull(),
  adresse: text().notNull(),
  codePostal: text().notNull(),
  commune: text().notNull(),
  bce: text(),
  telephone: text(),
  courriel: text(),
  /** Who signs for the centre, as printed on the conventions. */
  signataires: text().notNull(),
  creeA: instant().notNull(),
  version: version(),
})

/** A decision of the centre that holds from a day on: a line is added, never edited. */
export const reglage = sqliteTable(
  'reglage',
  {
    cpasId: reference()
      .notNull()
      .references(() => cpas.id),
    cle: text().notNull(),
    des: jour().notNull(),
    valeur: json<unknown>().notNull(),
    parCompteId: reference().notNull(),
    decideA: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.cpasId, t.cle, t.des] })],
)
