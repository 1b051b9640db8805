import type { DemarcheDuMonde } from '#db/seed/placements/placement.ts'
import { noterUneDemarche } from '../placement/noter-demarche.server.ts'
import type { Recit } from './agenda.ts'
import type { Monde } from './monde.server.ts'
import { referentActuel } from './personnes.server.ts'
import type { Triangle } from './preparations.server.ts'

/** Steps towards the rights, noted by the agent the day they were done elsewhere. */
export function raconterLesDemarches(m: Monde, t: Triangle): void {
  for (const une of t.p.demarches ?? [])
    m.agenda.commencer(`step ${t.p.personne}`, noter(m, t, une), m.a(une.le, '14:05'))
}

// biome-ignore lint/correctness/useYield: one act, at its moment
function* noter(m: Monde, t: Triangle, { quoi, reference }: DemarcheDuMonde): Recit {
  const ctx = m.par(referentActuel(m, t.centre, t.candidatId))
  noterUneDemarche(ctx, t.placementId, { quoi, faiteLe: ctx.aujourdhui, reference })
}
