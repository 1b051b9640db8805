import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import type { Tx } from '#db/client.server.ts'
import { trouverPlacement } from '#db/reads/placement.server.ts'
import { consulterDossier } from '../candidat/consulter-dossier.server.ts'
import type { Contexte } from '../contexte.server.ts'

/**
 * Reads something of a placement: it is part of the person's dossier, so the reading is written like
 * any other of it. Refuses `commun/introuvable`, `commun/interdit`, `candidat/motif_requis`.
 */
export function consulterPlacement<T>(
  ctx: Contexte<ActeurDuCpas>,
  placementId: string,
  section: string,
  lire: (tx: Tx) => T extends PromiseLike<unknown> ? never : T,
): T extends PromiseLike<unknown> ? never : T {
  const { candidatId } = trouverPlacement(ctx.base, ctx.perimetre, placementId)
  return consulterDossier<T>(ctx, { candidatId, section }, lire)
}
