import { peutLireConvention } from '#app/domain/convention/permissions.ts'
import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { enTransaction, type Tx } from '#db/client.server.ts'
import { trouverConvention } from '#db/reads/convention.server.ts'
import { consulterDossier } from '../candidat/consulter-dossier.server.ts'
import type { Contexte } from '../contexte.server.ts'

type SansAttendre<T> = T extends PromiseLike<unknown> ? never : T

/**
 * Reads a document. One that names a worker is part of the dossier: the reading is written. Refuses
 * `commun/introuvable`, `commun/interdit`, `candidat/motif_requis`.
 */
export function consulterConvention<T>(
  ctx: Contexte<ActeurDuCpas>,
  conventionId: string,
  section: string,
  lire: (tx: Tx) => SansAttendre<T>,
): SansAttendre<T> {
  const { type, candidatId } = trouverConvention(ctx.base, ctx.perimetre, conventionId)
  if (!peutLireConvention(ctx.acteur, type)) throw new ErreurMetier('commun/interdit')
  return candidatId === null
    ? enTransaction(ctx.base, lire)
    : consulterDossier<T>(ctx, { candidatId, section }, lire)
}
