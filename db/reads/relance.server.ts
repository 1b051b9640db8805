import { and, desc, eq, inArray } from 'drizzle-orm'
import type { Base } from '../client.server.ts'
import type { Perimetre } from '../perimetre.ts'
import { journal } from '../schema/journal.ts'
import { duCpas } from './vue.ts'

/** When the sides of a document were last asked to sign it, by its first mail or by a reminder. */
export function dernierAppelASigner(base: Base, perimetre: Perimetre, conventionId: string) {
  return base
    .select({ survenuA: journal.survenuA, type: journal.type })
    .from(journal)
    .where(
      and(
        duCpas(perimetre, journal.cpasId),
        eq(journal.sujetId, conventionId),
        inArray(journal.type, ['convention.figee', 'convention.relancee']),
      ),
    )
    .orderBy(desc(journal.rang))
    .limit(1)
    .get()
}
