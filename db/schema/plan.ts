import { sql } from 'drizzle-orm'
import {
  check,
  foreignKey,
  index,
  primaryKey,
  sqliteTable,
  text,
  unique,
} from 'drizzle-orm/sqlite-core'
import { objectifsDePlan, type PlanCalcule } from '#app/domain/appariement/plan.ts'
import { decisionsDePlan, motifsDEcart } from '#app/domain/appariement/plan-decide.ts'
import type { ReglageDAppariement } from '#app/domain/appariement/reglage.ts'
import { candidat } from './candidat.ts'
import { identifiant, instant, jour, json, parmi, reference } from './colonnes.ts'
import { cpas } from './cpas.ts'
import { poste } from './poste.ts'
import { proposition } from './proposition.ts'

export const statutsDePlan = ['en_cours', 'pret', 'echoue'] as const

/** One run of matching over everybody, kept so that it can be told again and its proof redone. */
export const plan = sqliteTable(
  'plan',
  {
    id: identifiant(),
    cpasId: reference()
      .notNull()
      .references(() => cpas.id),
    statut: text({ enum: statutsDePlan }).notNull(),
    objectif: text({ enum: objectifsDePlan }).notNull(),
    jour: jour().notNull(),
    /** The weights and tiers it was made with. */
    reglage: json<ReglageDAppariement>().notNull(),
    calcul: json<PlanCalcule>(),
    parCompteId: reference().notNull(),
    creeA: instant().notNull(),
  },
  (t) => [
    unique('plan_tenant').on(t.cpasId, t.id),
    index('plan_cpas').on(t.cpasId, t.creeA),
    check('plan_statut', parmi(t.statut, statutsDePlan)),
    check('plan_pret', sql`(${t.statut} = 'pret') = (${t.calcul} is not null)`),
  ],
)

/** What a person decided of one line of a plan: both answers leave a trace. */
export const planDecision = sqliteTable(
  'plan_decision',
  {
    cpasId: reference().notNull(),
    planId: reference().notNull(),
    candidatId: reference().notNull(),
    posteId: reference()
      .notNull()
      .references(() => poste.id),
    decision: text({ enum: decisionsDePlan }).notNull(),
    motif: text({ enum: motifsDEcart }),
    /** In the agent's words; stays at the centre. */
    raison: text(),
    propositionId: reference().references(() => proposition.id),
    parCompteId: reference().notNull(),
    decideA: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.planId, t.candidatId, t.posteId] }),
    foreignKey({ columns: [t.cpasId, t.planId], foreignColumns: [plan.cpasId, plan.id] }),
    foreignKey({
      columns: [t.cpasId, t.candidatId],
      foreignColumns: [candidat.cpasId, candidat.id],
    }),
    check(
      'plan_decision_complete',
      sql`(${t.decision} = 'ecartee') = (${t.motif} is not null) and (${t.decision} = 'suivie') = (${t.propositionId} is not null)`,
    ),
  ],
)
