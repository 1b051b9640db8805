import { peutAttribuer } from '#app/domain/candidat/permissions.ts'
import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { listerReferents, trouverCandidat } from '#db/reads/candidat.server.ts'
import { attribuerCandidat } from '#db/writes/candidat.server.ts'
import { acte, type Contexte } from '../contexte.server.ts'
import { tracer } from '../tracer.server.ts'

/** Says who follows the person from now on. Refuses `commun/interdit`, `commun/introuvable`, `commun/modifie_entretemps`. */
export function attribuerDossier(
  ctx: Contexte<ActeurDuCpas>,
  candidatId: string,
  { referentId, version }: { readonly referentId: string; readonly version: number },
): void {
  if (!peutAttribuer(ctx.acteur)) throw new ErreurMetier('commun/interdit')
  acte(ctx, 'candidat.attribue', (tx) => {
    const { referentId: avantId, cpasId } = trouverCandidat(tx, ctx.perimetre, candidatId)
    if (!listerReferents(tx, ctx.perimetre).some(({ id }) => id === referentId))
      throw new ErreurMetier('commun/introuvable')
    attribuerCandidat(tx, { id: candidatId, version }, referentId)
    tracer(tx, ctx, {
      type: 'candidat.attribue',
      cpasId,
      sujetId: candidatId,
      details: { referentId, avantId },
    })
    return null
  })
}
