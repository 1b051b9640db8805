import { foreignKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { ResultatDeDroits } from '#app/domain/droit/droit.ts'
import { candidat } from './candidat.ts'
import { instant, jour, json, reference } from './colonnes.ts'

/** The rights counter of a person as last computed, with the day up to which it knows. */
export const compteur = sqliteTable(
  'compteur',
  {
    candidatId: reference().primaryKey(),
    cpasId: reference().notNull(),
    dateDemande: jour().notNull(),
    /** Last day covered by a locked sheet; null before the first. */
    donneesAu: jour(),
    verdict: text().notNull(),
    resultat: json<ResultatDeDroits>().notNull(),
    calculeA: instant().notNull(),
  },
  (t) => [
    foreignKey({
      columns: [t.cpasId, t.candidatId],
      foreignColumns: [candidat.cpasId, candidat.id],
    }),
  ],
)
