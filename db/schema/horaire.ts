import { sql } from 'drizzle-orm'
import {
  check,
  foreignKey,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core'
import { auteursDHoraire, statutsDHoraire } from '#app/domain/horaire/horaire.ts'
import type { Semaine } from '#app/domain/poste/poste.ts'
import { codesDeJour, statutsDeFeuille } from '#app/domain/prestation/prestation.ts'
import { identifiant, instant, jour, json, mois, parmi, reference, version } from './colonnes.ts'
import { placement } from './placement.ts'

export const horaire = sqliteTable(
  'horaire',
  {
    id: identifiant(),
    cpasId: reference().notNull(),
    placementId: reference().notNull(),
    des: jour().notNull(),
    semaine: json<Semaine>().notNull(),
    proposePar: text({ enum: auteursDHoraire }).notNull(),
    statut: text({ enum: statutsDHoraire }).notNull(),
    mot: text(),
    proposeA: instant().notNull(),
    proposeParId: reference().notNull(),
    reponduA: instant(),
    reponduParId: reference(),
    /** The worker has opened it. */
    vuA: instant(),
    version: version(),
  },
  (t) => [
    index('horaire_placement').on(t.placementId, t.des),
    check('horaire_statut', parmi(t.statut, statutsDHoraire)),
    uniqueIndex('horaire_un_propose').on(t.placementId).where(sql`${t.statut} = 'propose'`),
    foreignKey({
      columns: [t.cpasId, t.placementId],
      foreignColumns: [placement.cpasId, placement.id],
    }),
  ],
)

/** Known in advance and told to both sides: training, announced leave, a closing day. */
export const exception = sqliteTable(
  'exception',
  {
    cpasId: reference().notNull(),
    placementId: reference().notNull(),
    jour: jour().notNull(),
    code: text({ enum: codesDeJour }).notNull(),
    /** Worked or paid minutes of that day. */
    minutes: integer().notNull(),
    parId: reference().notNull(),
    ecriteA: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.placementId, t.jour] }),
    foreignKey({
      columns: [t.cpasId, t.placementId],
      foreignColumns: [placement.cpasId, placement.id],
    }),
  ],
)

export const feuille = sqliteTable(
  'feuille',
  {
    id: identifiant(),
    cpasId: reference().notNull(),
    placementId: reference().notNull(),
    mois: mois().notNull(),
    statut: text({ enum: statutsDeFeuille }).notNull(),
    confirmeeA: instant(),
    confirmeePar: reference(),
    vueA: instant(),
    contestation: text(),
    decision: text(),
    approuveeA: instant(),
    approuveePar: reference(),
    verrouilleeA: instant(),
    creeA: instant().notNull(),
    version: version(),
  },
  (t) => [
    uniqueIndex('feuille_une_par_mois').on(t.placementId, t.mois),
    check('feuille_statut', parmi(t.statut, statutsDeFeuille)),
    index('feuille_cpas').on(t.cpasId, t.mois, t.statut),
    foreignKey({
      columns: [t.cpasId, t.placementId],
      foreignColumns: [placement.cpasId, placement.id],
    }),
  ],
)

export const feuilleJour = sqliteTable(
  'feuille_jour',
  {
    feuilleId: reference()
      .notNull()
      .references(() => feuille.id),
    jour: jour().notNull(),
    code: text({ enum: codesDeJour }).notNull(),
    minutes: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.feuilleId, t.jour] })],
)

/** After the lock nothing is rewritten: a correction is a further line with its reason. */
export const correction = sqliteTable(
  'correction',
  {
    id: identifiant(),
    cpasId: reference().notNull(),
    feuilleId: reference()
      .notNull()
      .references(() => feuille.id),
    jour: jour().notNull(),
    code: text({ enum: codesDeJour }).notNull(),
    minutes: integer().notNull(),
    raison: text().notNull(),
    parId: reference().notNull(),
    corrigeeA: instant().notNull(),
  },
  (t) => [index('correction_feuille').on(t.feuilleId, t.corrigeeA)],
)
