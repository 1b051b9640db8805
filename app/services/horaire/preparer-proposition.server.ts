import { apresJoursOuvrables } from '#app/domain/horaire/feries.ts'
import { preavisDHoraire } from '#app/domain/horaire/regles.ts'
import type { Semaine } from '#app/domain/poste/poste.ts'
import { enVigueur } from '#app/domain/shared/bareme.ts'
import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import type { Base } from '#db/client.server.ts'
import type { Contexte } from '../contexte.server.ts'
import { lireHoraireDuPlacement } from './lire-horaire.server.ts'

export interface PropositionPreparee {
  readonly placementId: string
  readonly titreDuPoste: string
  readonly nomDeLHote: string
  readonly heuresSemaine: number
  readonly semaine: Semaine
  readonly des: DateCivile
  /** The notice rule; null for a first schedule, which needs none. */
  readonly premierJour: DateCivile | null
  readonly dejaPropose: boolean
}

/**
 * What the form of a proposal starts from: the week named by `modeleId` (one just refused), else the
 * one in force, else the one of the post; and the earliest day the notice rule allows.
 */
export function preparerProposition(
  base: Base,
  ctx: Contexte,
  placementId: string,
  modeleId: string | undefined,
): PropositionPreparee {
  const {
    placement,
    enVigueur: actuel,
    passes,
    propose,
  } = lireHoraireDuPlacement(base, ctx, placementId)
  const modele = passes.find(({ id }) => id === modeleId)
  const jours = enVigueur(preavisDHoraire, ctx.aujourdhui).valeur
  const premierJour = actuel ? apresJoursOuvrables(ctx.aujourdhui, jours) : null
  const auPlusTot = premierJour ?? placement.debutLe
  return {
    placementId,
    titreDuPoste: placement.titreDuPoste,
    nomDeLHote: placement.nomDeLHote,
    heuresSemaine: placement.heuresSemaine,
    semaine: modele?.semaine ?? actuel?.semaine ?? placement.semaineDuPoste,
    des: auPlusTot < placement.debutLe ? placement.debutLe : auPlusTot,
    premierJour,
    dejaPropose: propose !== null,
  }
}
