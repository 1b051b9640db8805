import { sql } from 'drizzle-orm'
import {
  check,
  foreignKey,
  index,
  integer,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core'
import { decideurs } from '#app/domain/droit/politique.ts'
import { statutsDeProlongation } from '#app/domain/prolongation/prolongation.ts'
import { identifiant, instant, jour, parmi, reference, version } from './colonnes.ts'
import { compte } from './compte.ts'
import { cpas } from './cpas.ts'
import { placement } from './placement.ts'

/** A longer contract that was asked: one at a time for a placement, decided once. */
export const prolongation = sqliteTable(
  'prolongation',
  {
    id: identifiant(),
    cpasId: reference().notNull(),
    placementId: reference().notNull(),
    candidatId: reference().notNull(),
    statut: text({ enum: statutsDeProlongation }).notNull().default('demandee'),
    finVoulueLe: jour().notNull(),
    motif: text().notNull(),
    /** Who decides, by the policy of the day it was asked: a later policy does not move it. */
    decideur: text({ enum: decideurs }).notNull(),
    adresseeAId: reference()
      .notNull()
      .references(() => compte.id),
    demandeeParId: reference()
      .notNull()
      .references(() => compte.id),
    demandeeA: instant().notNull(),
    /** Reminders sent. */
    rappels: integer().notNull().default(0),
    decideeLe: jour(),
    decideeParId: reference().references(() => compte.id),
    /** Of the body's decision. */
    reference: text(),
    raison: text(),
    version: version(),
  },
  (t) => [
    index('prolongation_cpas').on(t.cpasId, t.statut),
    uniqueIndex('prolongation_en_attente').on(t.placementId).where(sql`${t.statut} = 'demandee'`),
    foreignKey({
      columns: [t.cpasId, t.placementId],
      foreignColumns: [placement.cpasId, placement.id],
    }),
    check('prolongation_statut', parmi(t.statut, statutsDeProlongation)),
    check('prolongation_decideur', parmi(t.decideur, decideurs)),
    check('prolongation_rappels', sql`${t.rappels} between 0 and 3`),
  ],
)

/** Days on which somebody of a centre is away. Withdrawn, they stay: who was away when is known. */
export const absenceDAgent = sqliteTable(
  'absence',
  {
    id: identifiant(),
    cpasId: reference()
      .notNull()
      .references(() => cpas.id),
    compteId: reference()
      .notNull()
      .references(() => compte.id),
    du: jour().notNull(),
    au: jour().notNull(),
    noteeParId: reference().notNull(),
    noteeA: instant().notNull(),
    retireeA: instant(),
  },
  (t) => [
    index('absence_cpas').on(t.cpasId, t.au),
    check('absence_periode', sql`${t.du} <= ${t.au}`),
  ],
)
