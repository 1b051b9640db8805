import { peutTenirDossiers } from '#app/domain/candidat/permissions.ts'
import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { trouverCandidat } from '#db/reads/candidat.server.ts'
import { aUnPlacementOuvert } from '#db/reads/placement.server.ts'
import { changerStatutDeDossier } from '#db/writes/candidat.server.ts'
import { acte, type Contexte } from '../contexte.server.ts'
import { tracer } from '../tracer.server.ts'

/** Archives a dossier, or opens it again. Refuses `commun/interdit`, `candidat/placement_en_cours`, `commun/modifie_entretemps`. */
export function archiverDossier(
  ctx: Contexte<ActeurDuCpas>,
  candidatId: string,
  { version, statut }: { readonly version: number; readonly statut: 'actif' | 'archive' },
): void {
  if (!peutTenirDossiers(ctx.acteur)) throw new ErreurMetier('commun/interdit')
  acte(ctx, 'candidat.archive', (tx) => {
    const { cpasId } = trouverCandidat(tx, ctx.perimetre, candidatId)
    if (statut === 'archive' && aUnPlacementOuvert(tx, ctx.perimetre, candidatId))
      throw new ErreurMetier('candidat/placement_en_cours')
    changerStatutDeDossier(tx, { id: candidatId, version }, statut)
    tracer(tx, ctx, {
      type: statut === 'archive' ? 'candidat.archive' : 'candidat.rouvert',
      cpasId,
      sujetId: candidatId,
      details: {},
    })
    return null
  })
}
