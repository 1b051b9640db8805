import { and, desc, eq, gt } from 'drizzle-orm'
import type { MotifDeConsultation } from '#app/domain/journal/journal.ts'
import { motifsDeConsultation } from '#app/domain/journal/journal.ts'
import type { Base } from '../client.server.ts'
import type { Perimetre } from '../perimetre.ts'
import { consultation } from '../schema/journal.ts'
import { duCpas } from './vue.ts'

/** The last reason this person gave for opening this dossier, since a moment. */
export function dernierMotif(
  base: Base,
  perimetre: Perimetre,
  { acteurId, sujetId, depuis }: { acteurId: string; sujetId: string; depuis: Date },
): MotifDeConsultation | null {
  const ligne = base
    .select({ motif: consultation.motif })
    .from(consultation)
    .where(
      and(
        duCpas(perimetre, consultation.cpasId),
        eq(consultation.acteurId, acteurId),
        eq(consultation.sujetId, sujetId),
        gt(consultation.premiereA, depuis),
      ),
    )
    .orderBy(desc(consultation.premiereA))
    .limit(1)
    .get()
  return motifsDeConsultation.find((motif) => motif === ligne?.motif) ?? null
}
