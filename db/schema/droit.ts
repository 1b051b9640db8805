import { sql } from 'drizzle-orm'
import {
  check,
  foreignKey,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
} from 'drizzle-orm/sqlite-core'
import { type CodeDeParametre, codesDeParametre } from '#app/domain/droit/bareme.ts'
import type { ResultatDeDroits } from '#app/domain/droit/droit.ts'
import { decideurs, limites, prolongations } from '#app/domain/droit/politique.ts'
import { demarches } from '#app/domain/placement/demarche.ts'
import type { Mois } from '#app/domain/shared/date-civile.ts'
import { candidat } from './candidat.ts'
import { identifiant, instant, jour, json, parmi, reference } from './colonnes.ts'
import { cpas } from './cpas.ts'
import { placement } from './placement.ts'

/** The rights counter of a person as last computed, with the day up to which it knows. */
export const compteur = sqliteTable(
  'compteur',
  {
    candidatId: reference().primaryKey(),
    cpasId: reference().notNull(),
    /** The placement that the counter follows: the one that runs, or ran last. */
    placementId: reference().notNull(),
    dateDemande: jour().notNull(),
    /** Last day covered by a locked sheet; null before the first. */
    donneesAu: jour(),
    verdict: text().notNull(),
    /** Last day of work after which every reading reaches the threshold, if all goes on as planned. */
    atteintLe: jour(),
    /** First day on which an application would come too late for days that count today. */
    perteLe: jour(),
    /** Months without a locked sheet, those to come included. */
    moisInconnus: json<readonly Mois[]>().notNull(),
    resultat: json<ResultatDeDroits>().notNull(),
    calculeA: instant().notNull(),
  },
  (t) => [
    index('compteur_cpas').on(t.cpasId),
    foreignKey({
      columns: [t.cpasId, t.candidatId],
      foreignColumns: [candidat.cpasId, candidat.id],
    }),
    foreignKey({
      columns: [t.cpasId, t.placementId],
      foreignColumns: [placement.cpasId, placement.id],
    }),
  ],
)

/** How a centre uses the law, from a day on. A line is added, never edited. */
export const politiqueDeDroits = sqliteTable(
  'politique_de_droits',
  {
    id: identifiant(),
    cpasId: reference()
      .notNull()
      .references(() => cpas.id),
    des: jour().notNull(),
    limite: text({ enum: limites }).notNull(),
    prolongation: text({ enum: prolongations }).notNull(),
    decideur: text({ enum: decideurs }).notNull(),
    semainesDAlerte: integer().notNull(),
    /** The decision of the council or of the head of service. */
    source: text().notNull(),
    parCompteId: reference().notNull(),
    creeA: instant().notNull(),
  },
  (t) => [
    index('politique_de_droits_cpas').on(t.cpasId, t.des),
    check('politique_de_droits_limite', parmi(t.limite, limites)),
    check('politique_de_droits_prolongation', parmi(t.prolongation, prolongations)),
    check('politique_de_droits_decideur', parmi(t.decideur, decideurs)),
    check('politique_de_droits_semaines', sql`${t.semainesDAlerte} between 1 and 26`),
  ],
)

/** A line of a parameter of the law, added on this instance. A later line replaces it; none is changed. */
export const ligneDeBareme = sqliteTable(
  'ligne_de_bareme',
  {
    id: identifiant(),
    parametre: text().$type<CodeDeParametre>().notNull(),
    des: jour().notNull(),
    valeur: json<unknown>().notNull(),
    /** The text of law where the value was read. */
    source: text().notNull(),
    /** Why it holds from a day that was not to come; null when it was. */
    motif: text(),
    parCompteId: reference().notNull(),
    creeA: instant().notNull(),
  },
  (t) => [
    index('ligne_de_bareme_parametre').on(t.parametre, t.des),
    check('ligne_de_bareme_parametre_connu', parmi(t.parametre, codesDeParametre)),
  ],
)

/** A step towards the rights that was done: by whom, when, with which reference. */
export const demarcheFaite = sqliteTable(
  'demarche',
  {
    cpasId: reference().notNull(),
    placementId: reference().notNull(),
    quoi: text({ enum: demarches }).notNull(),
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
