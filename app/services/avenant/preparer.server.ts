import {
  type NatureDAvenant,
  naturesPossibles,
  signatairesDAvenant,
} from '#app/domain/avenant/avenant.ts'
import type { Partie } from '#app/domain/convention/convention.ts'
import type { Relais } from '#app/domain/convention/reglage.ts'
import type { ComplementDePlacement, Tarif } from '#app/domain/convention/saisie.ts'
import type { Semaine } from '#app/domain/poste/poste.ts'
import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import type { Base } from '#db/client.server.ts'
import { avenantOuvert, documentDOrigine } from '#db/reads/avenant.server.ts'
import { cadreEnVigueur } from '#db/reads/cadre.server.ts'
import { personneDuPlacement, trouverPlacement } from '#db/reads/placement.server.ts'
import type { Contexte } from '../contexte.server.ts'
import { reglageDeSignatureDu } from '../convention/reglage.server.ts'
import { lireHoraireDuPlacement } from '../horaire/lire-horaire.server.ts'
import { representantsDeLHote } from './representants.server.ts'

export interface AvenantAPreparer {
  readonly placementId: string
  readonly nom: string
  readonly natures: readonly {
    readonly nature: NatureDAvenant
    readonly signent: readonly Partie[]
  }[]
  /** False before the last signature of the convention: nothing to change yet. */
  readonly possible: boolean
  readonly ouvert: { readonly conventionId: string; readonly reference: string } | null
  readonly debutLe: DateCivile
  readonly finPrevueLe: DateCivile
  readonly heuresSemaine: number
  readonly semaine: Semaine
  readonly complement: ComplementDePlacement | null
  readonly tarif: Tarif | null
  /** Who engages the host today, and who would sign a change of that. */
  readonly representantsHote: readonly string[]
  readonly relais: Relais
  readonly aujourdhui: DateCivile
}

/** What the form of an avenant starts from: what holds today. Refuses `commun/introuvable`. */
export function preparerAvenant(base: Base, ctx: Contexte, placementId: string): AvenantAPreparer {
  const { perimetre, aujourdhui } = ctx
  const placement = trouverPlacement(base, perimetre, placementId)
  const { prenom, nom } = personneDuPlacement(base, perimetre, placementId)
  const { cpasId, hoteId, complement, debutLe, finPrevueLe, heuresSemaine } = placement
  const { enVigueur, placement: horaires } = lireHoraireDuPlacement(base, ctx, placementId)
  const ouvert = avenantOuvert(base, perimetre, placementId)
  return {
    placementId,
    nom: `${prenom} ${nom}`,
    natures: naturesPossibles(placement.categorieDeLHote).map((nature) => ({
      nature,
      signent: signatairesDAvenant(nature),
    })),
    possible: estSignee(base, ctx, placementId),
    ouvert: ouvert ? { conventionId: ouvert.conventionId, reference: ouvert.reference } : null,
    debutLe,
    finPrevueLe,
    heuresSemaine,
    semaine: enVigueur?.semaine ?? horaires.semaineDuPoste,
    complement,
    tarif: cadreEnVigueur(base, perimetre, { cpasId, hoteId })?.complement ?? null,
    representantsHote: representantsDeLHote(base, ctx, placement),
    relais: reglageDeSignatureDu(base, perimetre, aujourdhui).relais,
    aujourdhui,
  }
}

function estSignee(base: Base, { perimetre }: Contexte, placementId: string): boolean {
  try {
    documentDOrigine(base, perimetre, placementId)
    return true
  } catch (erreur) {
    if (erreur instanceof ErreurMetier) return false
    throw erreur
  }
}
