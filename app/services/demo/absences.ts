import type { CodeDeJour } from '#app/domain/prestation/prestation.ts'
import {
  ajouterJours,
  type DateCivile,
  dernierJour,
  type Mois,
  premierJour,
} from '#app/domain/shared/date-civile.ts'
import type { PlacementDuMonde } from '#db/seed/placements/placement.ts'
import type { Repere } from '#db/seed/reperes.ts'
import { bureauDes, joursDeBureau } from './calendrier.ts'
import { hasard } from './hasard.ts'

export interface JourDAbsence {
  readonly code: CodeDeJour
  readonly sansPrevenir: boolean
}

/** Share of the months in which somebody is ill for a few days, or away for a reason of their own. */
const CHANCE_DE_MALADIE = 0.22
const CHANCE_D_ABSENCE = 0.08

/** Why the person was away on which days of a month: what is told, and what happens to anybody. */
export function absencesDe(
  { jour }: { readonly jour: (repere: Repere) => DateCivile },
  { p, debutLe }: { readonly p: PlacementDuMonde; readonly debutLe: DateCivile },
  mois: Mois,
): ReadonlyMap<DateCivile, JourDAbsence> {
  const jours = new Map<DateCivile, JourDAbsence>()
  const noter = (du: DateCivile, combien: number, absence: JourDAbsence) => {
    for (let i = 0; i < combien; i++) jours.set(joursDeBureau(du, i), absence)
  }
  for (const { le, jours: combien, code, sansPrevenir } of p.absences ?? [])
    noter(jour(le), combien, { code, sansPrevenir: sansPrevenir === true })
  if (!p.assidu && !p.fin?.motif.startsWith('pas_')) tirer(p, mois, noter)
  const { suspendu } = p
  if (suspendu) {
    const reprise = suspendu.reprise && jour(suspendu.reprise)
    const premier = [jour(suspendu.le), debutLe, premierJour(mois)].toSorted().at(-1) ?? debutLe
    for (
      let un = premier;
      un <= dernierJour(mois) && (!reprise || un < reprise);
      un = ajouterJours(un, 1)
    )
      jours.set(un, { code: suspendu.code, sansPrevenir: false })
  }
  return jours
}

function tirer(
  { personne, poste }: PlacementDuMonde,
  mois: Mois,
  noter: (du: DateCivile, combien: number, absence: JourDAbsence) => void,
): void {
  const h = hasard(`absence ${personne} ${poste} ${mois}`)
  const unJour = () => bureauDes(ajouterJours(premierJour(mois), h.entier(20)))
  if (h.vrai(CHANCE_DE_MALADIE))
    noter(unJour(), 1 + h.entier(3), { code: 'MG', sansPrevenir: h.vrai(0.2) })
  if (h.vrai(CHANCE_D_ABSENCE))
    noter(unJour(), 1, { code: h.parmi(['AA', 'CC', 'AI']), sansPrevenir: h.vrai(0.4) })
}
