import { faireAvancer } from '#app/domain/placement/cycle-de-vie.ts'
import { peutTerminer } from '#app/domain/placement/permissions.ts'
import type { SaisieDeFin } from '#app/domain/placement/saisie.ts'
import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { jourLong } from '#app/i18n/format.ts'
import { paths } from '#app/paths.ts'
import { accesDuTravailleur, gestionnairesDe } from '#db/reads/destinataire.server.ts'
import { trouverPlacement } from '#db/reads/placement.server.ts'
import { modifierPlacement } from '#db/writes/placement.server.ts'
import { acte, type Contexte } from '../contexte.server.ts'
import { recalculerDroits } from '../droit/recalculer.server.ts'
import { avertir } from '../envoi/avertir.server.ts'
import { tracer } from '../tracer.server.ts'

/**
 * Ends the placement at the host. The contract with the CPAS is another thing and goes its own way.
 * Refuses `commun/interdit`, `placement/fin_hors_periode`, `placement/transition_impossible`.
 */
export function terminerPlacement(
  ctx: Contexte<ActeurDuCpas>,
  placementId: string,
  { version, finLe, motif, explication }: SaisieDeFin,
): void {
  if (!peutTerminer(ctx.acteur)) throw new ErreurMetier('commun/interdit')
  acte(ctx, 'placement.termine', (tx) => {
    const placement = trouverPlacement(tx, ctx.perimetre, placementId)
    if (finLe < placement.debutLe) throw new ErreurMetier('placement/fin_hors_periode')
    const { statut } = faireAvancer(placement, 'termine')
    modifierPlacement(
      tx,
      { id: placementId, version },
      { statut, finLe, motifFin: motif, explicationFin: explication ?? null },
    )
    const avis = {
      code: 'placement_termine' as const,
      faits: (langue: 'fr' | 'nl') => ({
        poste: placement.titreDuPoste,
        jour: jourLong(finLe, langue),
      }),
      cpasId: placement.cpasId,
      sujetId: placementId,
    }
    avertir(tx, ctx, gestionnairesDe(tx, ctx.perimetre, placement.hoteId), {
      ...avis,
      page: paths.hote.placement(placementId),
    })
    const acces = accesDuTravailleur(tx, ctx.perimetre, placement.candidatId)
    if (acces) avertir(tx, ctx, [acces], { ...avis, page: paths.travailleur.parcours })
    recalculerDroits(tx, ctx, placement.candidatId)
    tracer(tx, ctx, {
      type: 'placement.termine',
      cpasId: placement.cpasId,
      sujetId: placementId,
      details: { finLe, motif },
    })
    return null
  })
}

/** Stops for a while (long illness, maternity, training): the place stays held. */
export function suspendrePlacement(
  ctx: Contexte<ActeurDuCpas>,
  placementId: string,
  { version, du }: { readonly version: number; readonly du: DateCivile },
): void {
  if (!peutTerminer(ctx.acteur)) throw new ErreurMetier('commun/interdit')
  acte(ctx, 'placement.suspendu', (tx) => {
    const placement = trouverPlacement(tx, ctx.perimetre, placementId)
    const { statut } = faireAvancer(placement, 'suspendu')
    modifierPlacement(tx, { id: placementId, version }, { statut })
    tracer(tx, ctx, {
      type: 'placement.suspendu',
      cpasId: placement.cpasId,
      sujetId: placementId,
      details: { du },
    })
    return null
  })
}

export function reprendrePlacement(
  ctx: Contexte<ActeurDuCpas>,
  placementId: string,
  { version }: { readonly version: number },
): void {
  if (!peutTerminer(ctx.acteur)) throw new ErreurMetier('commun/interdit')
  acte(ctx, 'placement.repris', (tx) => {
    const placement = trouverPlacement(tx, ctx.perimetre, placementId)
    const { statut } = faireAvancer(placement, 'actif')
    modifierPlacement(tx, { id: placementId, version }, { statut })
    tracer(tx, ctx, {
      type: 'placement.repris',
      cpasId: placement.cpasId,
      sujetId: placementId,
      details: {},
    })
    return null
  })
}
