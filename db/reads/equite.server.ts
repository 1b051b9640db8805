import { and, asc, eq, isNull, ne, or } from 'drizzle-orm'
import type { Base } from '../client.server.ts'
import type { Perimetre } from '../perimetre.ts'
import { candidat } from '../schema/candidat.ts'
import { planDecision } from '../schema/plan.ts'
import { proposition } from '../schema/proposition.ts'
import { duCpas } from './vue.ts'

/** The proposals of a centre as equity looks at them: those made by mistake never were. */
export function propositionsPourLEquite(base: Base, perimetre: Perimetre) {
  return base
    .select({
      candidatId: proposition.candidatId,
      posteId: proposition.posteId,
      origine: proposition.origine,
      statut: proposition.statut,
      appariement: proposition.appariement,
      objectif: candidat.objectif,
      frOral: candidat.frOral,
    })
    .from(proposition)
    .innerJoin(candidat, eq(candidat.id, proposition.candidatId))
    .where(
      and(
        duCpas(perimetre, proposition.cpasId),
        or(isNull(proposition.motifRetrait), ne(proposition.motifRetrait, 'erreur')),
      ),
    )
    .orderBy(asc(proposition.id))
    .all()
}

/** What people made of the lines of every plan. */
export function decisionsDesPlans(base: Base, perimetre: Perimetre) {
  return base
    .select({ decision: planDecision.decision })
    .from(planDecision)
    .where(duCpas(perimetre, planDecision.cpasId))
    .all()
}
