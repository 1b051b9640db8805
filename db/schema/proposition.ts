import { sql } from 'drizzle-orm'
import {
  check,
  foreignKey,
  index,
  integer,
  sqliteTable,
  text,
  unique,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core'
import type { MatchRetenu } from '#app/domain/appariement/explication.ts'
import {
  motifsDeDeclin,
  motifsDeRetrait,
  origines,
  statutsDeProposition,
  voiesDeConsentement,
} from '#app/domain/proposition/proposition.ts'
import { candidat } from './candidat.ts'
import { identifiant, instant, jour, json, parmi, reference, version } from './colonnes.ts'
import { hote } from './hote.ts'
import { poste } from './poste.ts'

export const proposition = sqliteTable(
  'proposition',
  {
    id: identifiant(),
    cpasId: reference().notNull(),
    candidatId: reference().notNull(),
    posteId: reference()
      .notNull()
      .references(() => poste.id),
    hoteId: reference()
      .notNull()
      .references(() => hote.id),
    origine: text({ enum: origines }).notNull(),
    statut: text({ enum: statutsDeProposition }).notNull(),
    /** How the match was made: score, parts, ranks, version of the rules, what was eligible then. */
    appariement: json<MatchRetenu>().notNull(),
    /** Why the agent chose it, in the agent's words. Never shown to the host. */
    raison: text(),
    parCompteId: reference().notNull(),
    creeA: instant().notNull(),
    consentementA: instant(),
    consentementVoie: text({ enum: voiesDeConsentement }),
    /** What the person lets the host see of how to reach them. */
    partageTelephone: integer({ mode: 'boolean' }).notNull().default(false),
    partageCourriel: integer({ mode: 'boolean' }).notNull().default(false),
    /** When the person was asked, by mail. */
    demandeeA: instant(),
    envoyeeA: instant(),
    /** One reminder to whoever has to answer; asked anew when it is somebody else's turn. */
    rappeleeA: instant(),
    entretienLe: jour(),
    entretienHeure: text(),
    reponduA: instant(),
    reponduPar: reference(),
    debutPropose: jour(),
    motifDeclin: text({ enum: motifsDeDeclin }),
    motifRetrait: text({ enum: motifsDeRetrait }),
    /** Two texts on purpose: what the person reads, and what the agent should know. */
    motPourLaPersonne: text(),
    motPourLAgent: text(),
    version: version(),
  },
  (t) => [
    unique('proposition_tenant').on(t.cpasId, t.id),
    check('proposition_statut', parmi(t.statut, statutsDeProposition)),
    foreignKey({
      columns: [t.cpasId, t.candidatId],
      foreignColumns: [candidat.cpasId, candidat.id],
    }),
    /** The same person is not proposed twice to the same post while an answer is awaited. */
    uniqueIndex('proposition_une_ouverte')
      .on(t.candidatId, t.posteId)
      .where(
        sql`${t.statut} in ('brouillon','consentement_demande','consentie','envoyee','entretien','acceptee')`,
      ),
    index('proposition_hote').on(t.hoteId, t.statut),
    index('proposition_candidat').on(t.candidatId),
    index('proposition_poste').on(t.posteId),
    index('proposition_cpas').on(t.cpasId, t.statut),
    check(
      'proposition_consentie',
      sql`${t.statut} in ('brouillon','consentement_demande','refusee','retiree','expiree') or ${t.consentementA} is not null`,
    ),
    check('proposition_declinee', sql`(${t.statut} = 'declinee') = (${t.motifDeclin} is not null)`),
    check('proposition_retiree', sql`(${t.statut} = 'retiree') = (${t.motifRetrait} is not null)`),
  ],
)
