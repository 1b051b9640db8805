import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { decisions } from '#app/domain/reprise/decision.ts'
import { statutsDeLigne } from '#app/domain/reprise/reprise.ts'
import { objetsRepris } from '#app/domain/reprise/saisie.ts'
import { identifiant, instant, reference, version } from './colonnes.ts'
import { cpas } from './cpas.ts'

/** A file somebody brings: read, judged line by line, shown; nothing is taken over before a yes. */
export const reprise = sqliteTable(
  'reprise',
  {
    id: identifiant(),
    cpasId: reference()
      .notNull()
      .references(() => cpas.id),
    quoi: text({ enum: objetsRepris }).notNull(),
    nomDeFichier: text().notNull(),
    sha256: text().notNull(),
    statut: text({ enum: ['a_voir', 'appliquee', 'abandonnee'] }).notNull(),
    parCompteId: reference().notNull(),
    deposeeA: instant().notNull(),
    appliqueeA: instant(),
    version: version(),
  },
  (t) => [index('reprise_cpas').on(t.cpasId, t.deposeeA)],
)

export const repriseLigne = sqliteTable(
  'reprise_ligne',
  {
    repriseId: reference()
      .notNull()
      .references(() => reprise.id),
    rang: integer().notNull(),
    /** The cells as read, sealed: they hold names and national numbers. */
    cellules: text().notNull(),
    /** What the rules made of them, sealed. */
    lecture: text().notNull(),
    statut: text({ enum: statutsDeLigne }).notNull(),
    /** What the person who imports said about it. */
    decision: text({ enum: decisions }),
    /** The dossier, host or post the row became. */
    objetId: reference(),
  },
  (t) => [primaryKey({ columns: [t.repriseId, t.rang] })],
)
