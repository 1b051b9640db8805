import {
  CLE_DU_REGLAGE,
  type ReglageDAppariement,
  reglageParDefaut,
} from '#app/domain/appariement/reglage.ts'
import { type ReglageGarde, reglageGarde } from '#app/domain/appariement/reglage-saisi.ts'
import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import type { Base } from '#db/client.server.ts'
import type { Perimetre } from '#db/perimetre.ts'
import { type Decide, listerReglages, trouverReglage } from '#db/reads/reglage.server.ts'

/** The weights and tiers that hold for a centre on a day: its decision, else the team's proposal. */
export function reglageDuCpas(
  base: Base,
  perimetre: Perimetre,
  jour: DateCivile,
): ReglageDAppariement {
  const decide = reglageGarde.safeParse(trouverReglage(base, perimetre, CLE_DU_REGLAGE, jour))
  if (!decide.success) return reglageParDefaut(jour)
  const { poids, seuils } = decide.data
  return { poids, seuils }
}

/** Every decision, newest first: those to come, the one that holds, those that held. */
export function reglagesDecides(base: Base, perimetre: Perimetre): (ReglageGarde & Decide)[] {
  return listerReglages(base, perimetre, CLE_DU_REGLAGE, reglageGarde)
}
