import { partsDuScore } from '#app/domain/appariement/appariement.ts'
import { directions } from '#app/domain/appariement/bareme.ts'
import {
  CLE_DU_REGLAGE,
  type ReglageDAppariement,
  reglageParDefaut,
} from '#app/domain/appariement/reglage.ts'
import { schemaDeReglage } from '#app/domain/appariement/reglage-saisi.ts'
import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import type { Base } from '#db/client.server.ts'
import type { Perimetre } from '#db/perimetre.ts'
import { trouverReglage } from '#db/reads/reglage.server.ts'

/** The weights and tiers that hold for a centre on a day: its decision, else the team's proposal. */
export function reglageDuCpas(
  base: Base,
  perimetre: Perimetre,
  jour: DateCivile,
): ReglageDAppariement {
  const decide = schemaDeReglage.safeParse(trouverReglage(base, perimetre, CLE_DU_REGLAGE, jour))
  return decide.success ? decide.data : reglageParDefaut(jour)
}

/** Whether two settings weigh and serve alike, whatever the order of their keys. */
export function reglagesEgaux(a: ReglageDAppariement, b: ReglageDAppariement): boolean {
  return (
    a.seuils.attenteLongueMois === b.seuils.attenteLongueMois &&
    a.seuils.jamaisProposeMois === b.seuils.jamaisProposeMois &&
    directions.every((direction) =>
      partsDuScore.every((part) => a.poids[direction][part] === b.poids[direction][part]),
    )
  )
}
