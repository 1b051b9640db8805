import { faireAvancer as avancerConvention } from '#app/domain/convention/cycle-de-vie.ts'
import { faireAvancer } from '#app/domain/placement/cycle-de-vie.ts'
import { peutTerminer } from '#app/domain/placement/permissions.ts'
import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { paths } from '#app/paths.ts'
import type { Tx } from '#db/client.server.ts'
import { conventionDeDepart } from '#db/reads/convention.server.ts'
import { accesDuTravailleur, gestionnairesDe } from '#db/reads/destinataire.server.ts'
import { trouverPlacement } from '#db/reads/placement.server.ts'
import { modifierConvention } from '#db/writes/convention.server.ts'
import { modifierPlacement } from '#db/writes/placement.server.ts'
import { modifierPropositionAcceptee } from '#db/writes/proposition.server.ts'
import { acte, type Contexte } from '../contexte.server.ts'
import { avertir } from '../envoi/avertir.server.ts'
import { faitsDe } from '../proposition/faits.server.ts'
import { tracer } from '../tracer.server.ts'

/**
 * Undoes a placement that has not started: the place is free again, the documents stay readable as
 * cancelled. Refuses `commun/interdit`, `placement/transition_impossible`.
 */
export function annulerPlacement(
  ctx: Contexte<ActeurDuCpas>,
  placementId: string,
  { version }: { readonly version: number },
): void {
  if (!peutTerminer(ctx.acteur)) throw new ErreurMetier('commun/interdit')
  acte(ctx, 'placement.annule', (tx) => {
    const placement = trouverPlacement(tx, ctx.perimetre, placementId)
    const { statut } = faireAvancer(placement, 'annule')
    modifierPlacement(tx, { id: placementId, version }, { statut })
    modifierPropositionAcceptee(tx, placement.propositionId, 'situation_changee')
    const convention = conventionDeDepart(tx, ctx.perimetre, placementId)
    if (convention) {
      modifierConvention(tx, convention, {
        statut: avancerConvention(convention, 'annulee').statut,
      })
      tracer(tx, ctx, {
        type: 'convention.annulee',
        cpasId: placement.cpasId,
        sujetId: convention.id,
        details: {},
      })
    }
    prevenir(tx, ctx, placement)
    tracer(tx, ctx, {
      type: 'placement.annule',
      cpasId: placement.cpasId,
      sujetId: placementId,
      details: {},
    })
    return null
  })
}

/** Both had been told to expect this work: they are told it does not come. */
function prevenir(tx: Tx, ctx: Contexte, placement: ReturnType<typeof trouverPlacement>): void {
  const avis = {
    code: 'placement_annule' as const,
    faits: faitsDe(tx, ctx.perimetre, placement),
    cpasId: placement.cpasId,
    sujetId: placement.id,
  }
  avertir(tx, ctx, gestionnairesDe(tx, ctx.perimetre, placement.hoteId), {
    ...avis,
    page: paths.hote.travailleurs,
  })
  const acces = accesDuTravailleur(tx, ctx.perimetre, placement.candidatId)
  if (acces) avertir(tx, ctx, [acces], { ...avis, page: paths.travailleur.parcours })
}
