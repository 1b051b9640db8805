import { derniereJournee, type StatutDePlacement } from '#app/domain/placement/placement.ts'
import { confirmableDes, moisDuPlacement } from '#app/domain/prestation/regles.ts'
import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import type { Base } from '#db/client.server.ts'
import { horairesDe } from '#db/reads/horaire.server.ts'
import { feuillesDuPlacement } from '#db/reads/prestation.server.ts'
import type { Contexte } from '../contexte.server.ts'

interface PlacementDate {
  readonly id: string
  readonly statut: StatutDePlacement
  readonly debutLe: DateCivile
  readonly finPrevueLe: DateCivile
  readonly finLe: DateCivile | null
}

/** The schedule in force and the one that waits for an answer. */
export function horaireDe(base: Base, { perimetre, aujourdhui }: Contexte, placementId: string) {
  const tous = horairesDe(base, perimetre, placementId)
  const confirmes = tous.filter(({ statut }) => statut === 'confirme')
  const enForce = confirmes.find(({ des }) => des <= aujourdhui) ?? confirmes.at(-1)
  const propose = tous.find(({ statut }) => statut === 'propose')
  return {
    enForce: enForce
      ? { des: enForce.des, semaine: enForce.semaine, vu: enForce.vuA !== null }
      : null,
    propose: propose ? { id: propose.id, des: propose.des, par: propose.proposePar } : null,
  }
}

/** One line a month from the start to today: a sheet that is not there is shown as missing. */
export function feuillesDe(
  base: Base,
  { perimetre, aujourdhui }: Contexte,
  placement: PlacementDate,
) {
  if (!['actif', 'suspendu', 'termine'].includes(placement.statut)) return []
  const connues = feuillesDuPlacement(base, perimetre, placement.id)
  const periode = { du: placement.debutLe, au: derniereJournee(placement) }
  return moisDuPlacement(periode, aujourdhui).map((mois) => {
    const feuille = connues.find((une) => une.mois === mois)
    return {
      mois,
      id: feuille?.id ?? null,
      statut: feuille?.statut ?? null,
      // The running month is not missing: nobody can confirm it yet.
      attendue: confirmableDes(mois, periode) <= aujourdhui,
    }
  })
}
