import { peutDemanderUneProlongation } from '#app/domain/prolongation/permissions.ts'
import { roleQuiDecide } from '#app/domain/prolongation/prolongation.ts'
import { verifierProlongation } from '#app/domain/prolongation/regles.ts'
import type { SaisieDeProlongation } from '#app/domain/prolongation/saisie.ts'
import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { documentDOrigine } from '#db/reads/avenant.server.ts'
import { titulairesDe } from '#db/reads/destinataire.server.ts'
import { trouverPlacement } from '#db/reads/placement.server.ts'
import { trouverProlongation } from '#db/reads/prolongation.server.ts'
import { insererProlongation } from '#db/writes/prolongation.server.ts'
import { acte, type Contexte } from '../contexte.server.ts'
import { politiqueDuCentre } from '../droit/politique-du-centre.server.ts'
import { tracer } from '../tracer.server.ts'
import { ecrireAuxDecideurs } from './ecrire-aux-decideurs.server.ts'

/**
 * Asks for a longer contract, with its reason, from whoever decides by the centre's policy of today.
 * Refuses `commun/interdit`, `avenant/convention_non_signee`, `prolongation/adresse_inconnue`,
 * `prolongation/deja_demandee` and what `verifierProlongation` refuses.
 */
export function demanderProlongation(
  ctx: Contexte<ActeurDuCpas>,
  placementId: string,
  { finVoulueLe, motif, adresseeAId }: SaisieDeProlongation,
): { prolongationId: string } {
  if (!peutDemanderUneProlongation(ctx.acteur)) throw new ErreurMetier('commun/interdit')
  return acte(ctx, 'prolongation.demandee', (tx) => {
    const placement = trouverPlacement(tx, ctx.perimetre, placementId)
    const { cpasId, candidatId } = placement
    const politique = politiqueDuCentre(tx, ctx, cpasId)
    verifierProlongation(placement, finVoulueLe, politique)
    documentDOrigine(tx, ctx.perimetre, placementId)
    const { decideur } = politique
    const titulaires = titulairesDe(tx, ctx.perimetre, { cpasId, role: roleQuiDecide[decideur] })
    if (!titulaires.some(({ compteId }) => compteId === adresseeAId))
      throw new ErreurMetier('prolongation/adresse_inconnue')
    const id = ctx.nouvelId()
    insererProlongation(tx, {
      id,
      cpasId,
      placementId,
      candidatId,
      finVoulueLe,
      motif,
      decideur,
      adresseeAId,
      demandeeParId: ctx.acteur.id,
      demandeeA: ctx.maintenant,
    })
    ecrireAuxDecideurs(tx, ctx, trouverProlongation(tx, ctx.perimetre, id), { rappel: false })
    tracer(tx, ctx, {
      type: 'prolongation.demandee',
      cpasId,
      sujetId: placementId,
      details: { prolongationId: id, finVoulueLe, decideur },
    })
    return { prolongationId: id }
  })
}
