import { sql } from 'drizzle-orm'
import {
  check,
  foreignKey,
  index,
  integer,
  primaryKey,
  real,
  sqliteTable,
  text,
  unique,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core'
import { type Changement, naturesDAvenant } from '#app/domain/avenant/avenant.ts'
import { objectifs } from '#app/domain/candidat/candidat.ts'
import type { ComplementDePlacement } from '#app/domain/convention/saisie.ts'
import { motifsDeFin, statutsDePlacement, verifications } from '#app/domain/placement/placement.ts'
import { candidat } from './candidat.ts'
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
import { cadre } from './convention.ts'
import { hote } from './hote.ts'
import { poste } from './poste.ts'
import { proposition } from './proposition.ts'

/**
 * The triangle. One person runs one placement at a time and prepares one at a time (the two unique
 * indexes); a post never holds more people than places (triggers of the second migration).
 */
export const placement = sqliteTable(
  'placement',
  {
    id: identifiant(),
    cpasId: reference().notNull(),
    candidatId: reference().notNull(),
    propositionId: reference()
      .notNull()
      .references(() => proposition.id),
    posteId: reference()
      .notNull()
      .references(() => poste.id),
    hoteId: reference()
      .notNull()
      .references(() => hote.id),
    cadreId: reference().references(() => cadre.id),
    statut: text({ enum: statutsDePlacement }).notNull(),
    objectif: text({ enum: objectifs }).notNull(),
    formation: vraiFaux().notNull(),
    debutLe: jour().notNull(),
    finPrevueLe: jour().notNull(),
    finLe: jour(),
    motifFin: text({ enum: motifsDeFin }),
    explicationFin: text(),
    raisonDuDemarrage: text(),
    heuresSemaine: real().notNull(),
    /** Weekly hours of a full-time worker in the same place: the S of the rights engine. */
    heuresReference: real().notNull(),
    decisionLe: jour(),
    decisionReference: text(),
    decisionOrgane: text(),
    referentId: reference(),
    tuteurId: reference(),
    tuteurNom: text(),
    /** What the convention says beyond the dossier and the post, as the form asks it. */
    complement: json<ComplementDePlacement>(),
    creeA: instant().notNull(),
    version: version(),
  },
  (t) => [
    unique('placement_tenant').on(t.cpasId, t.id),
    check('placement_statut', parmi(t.statut, statutsDePlacement)),
    unique('placement_proposition').on(t.propositionId),
    foreignKey({
      columns: [t.cpasId, t.candidatId],
      foreignColumns: [candidat.cpasId, candidat.id],
    }),
    uniqueIndex('placement_un_prepare')
      .on(t.candidatId)
      .where(sql`${t.statut} in ('preparation','signature')`),
    uniqueIndex('placement_un_en_cours')
      .on(t.candidatId)
      .where(sql`${t.statut} in ('actif','suspendu')`),
    index('placement_poste').on(t.posteId, t.statut),
    index('placement_hote').on(t.hoteId, t.statut),
    index('placement_cpas').on(t.cpasId, t.statut),
    check('placement_periode', sql`${t.finPrevueLe} >= ${t.debutLe}`),
    check('placement_termine', sql`(${t.statut} = 'termine') = (${t.motifFin} is not null)`),
    check(
      'placement_decide',
      sql`${t.statut} in ('preparation','annule') or (${t.decisionLe} is not null and ${t.decisionReference} is not null)`,
    ),
  ],
)

/** One item of the check-list before the start: who saw it, when. */
export const verificationFaite = sqliteTable(
  'verification',
  {
    cpasId: reference().notNull(),
    placementId: reference().notNull(),
    quoi: text({ enum: verifications }).notNull(),
    faiteLe: jour().notNull(),
    reference: text(),
    parCompteId: reference().notNull(),
    faiteA: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.placementId, t.quoi] }),
    foreignKey({
      columns: [t.cpasId, t.placementId],
      foreignColumns: [placement.cpasId, placement.id],
    }),
  ],
)

/**
 * A change to a placement whose convention is signed. Its text is a document of its own; once all have
 * signed that, it is carried out on its day and never undone: a further change is a further avenant.
 */
export const avenant = sqliteTable(
  'avenant',
  {
    id: identifiant(),
    cpasId: reference().notNull(),
    placementId: reference().notNull(),
    hoteId: reference().notNull(),
    candidatId: reference().notNull(),
    /** 1 for the first of its placement. */
    rang: integer().notNull(),
    nature: text({ enum: naturesDAvenant }).notNull(),
    effetLe: jour().notNull(),
    changement: json<Changement>().notNull(),
    motif: text().notNull(),
    creeA: instant().notNull(),
    appliqueA: instant(),
    version: version(),
  },
  (t) => [
    unique('avenant_rang').on(t.placementId, t.rang),
    check('avenant_nature', parmi(t.nature, naturesDAvenant)),
    index('avenant_placement').on(t.placementId, t.effetLe),
    foreignKey({
      columns: [t.cpasId, t.placementId],
      foreignColumns: [placement.cpasId, placement.id],
    }),
  ],
)
