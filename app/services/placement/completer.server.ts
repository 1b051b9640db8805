import { signataires, typeDeDepart } from '#app/domain/convention/convention.ts'
import type { ComplementDePlacement } from '#app/domain/convention/saisie.ts'
import { peutPreparer } from '#app/domain/placement/permissions.ts'
import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { conventionDeDepart, prochaineReference } from '#db/reads/convention.server.ts'
import { trouverPlacement } from '#db/reads/placement.server.ts'
import { insererConvention } from '#db/writes/convention.server.ts'
import { modifierPlacement } from '#db/writes/placement.server.ts'
import { acte, type Contexte } from '../contexte.server.ts'
import { tracer } from '../tracer.server.ts'

/**
 * Fills in what the convention says beyond the dossier and the post, and opens its document. Refuses
 * `commun/interdit`, `placement/transition_impossible` once signed, `commun/modifie_entretemps`.
 */
export function completerPlacement(
  ctx: Contexte<ActeurDuCpas>,
  placementId: string,
  { version, ...complement }: ComplementDePlacement & { version: number },
): void {
  if (!peutPreparer(ctx.acteur)) throw new ErreurMetier('commun/interdit')
  acte(ctx, 'placement.complete', (tx) => {
    const placement = trouverPlacement(tx, ctx.perimetre, placementId)
    const { statut, cpasId, hoteId, candidatId } = placement
    if (statut !== 'preparation' && statut !== 'signature')
      throw new ErreurMetier('placement/transition_impossible', { de: statut, vers: 'preparation' })
    modifierPlacement(
      tx,
      { id: placementId, version },
      { complement, tuteurNom: complement.tuteurNom },
    )
    const type = typeDeDepart(placement.categorieDeLHote)
    if (!conventionDeDepart(tx, ctx.perimetre, placementId))
      insererConvention(tx, {
        id: ctx.nouvelId(),
        cpasId,
        hoteId,
        candidatId,
        type,
        signataires: signataires[type],
        sujetId: placementId,
        reference: prochaineReference(tx, ctx.perimetre, {
          cpasId,
          prefixe: type === 'convention-individuelle' ? 'CI' : 'NA',
          annee: ctx.aujourdhui.slice(0, 4),
        }),
        statut: 'brouillon',
        numero: 0,
        creeA: ctx.maintenant,
      })
    tracer(tx, ctx, { type: 'placement.complete', cpasId, sujetId: placementId, details: {} })
    return null
  })
}
