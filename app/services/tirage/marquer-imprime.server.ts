import { peutRecevoirSignatures } from '#app/domain/convention/permissions.ts'
import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { trouverTirage } from '#db/reads/tirage.server.ts'
import { noterImpression, oublierMorceaux } from '#db/writes/tirage.server.ts'
import { acte, type Contexte } from '../contexte.server.ts'
import { tracer } from '../tracer.server.ts'

/**
 * The pile is on paper: its texts leave the list, and its file is forgotten. Refuses `commun/interdit`,
 * `convention/tirage_en_cours` before it is ready.
 */
export function marquerImprime(ctx: Contexte<ActeurDuCpas>, tirageId: string): void {
  if (!peutRecevoirSignatures(ctx.acteur)) throw new ErreurMetier('commun/interdit')
  acte(ctx, 'convention.imprimee', (tx) => {
    const { etat, pieces, cpasId } = trouverTirage(tx, ctx.perimetre, tirageId)
    if (etat !== 'pret') throw new ErreurMetier('convention/tirage_en_cours')
    const versions = new Map(pieces.map((une) => [`${une.conventionId}.${une.numero}`, une]))
    for (const { conventionId, numero } of versions.values()) {
      noterImpression(tx, {
        conventionId,
        numero,
        parCompteId: ctx.acteur.id,
        imprimeeA: ctx.maintenant,
      })
      tracer(tx, ctx, {
        type: 'convention.imprimee',
        cpasId,
        sujetId: conventionId,
        details: { numero },
      })
    }
    oublierMorceaux(tx, tirageId)
    return null
  })
}
