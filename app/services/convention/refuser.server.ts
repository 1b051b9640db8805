import { refuser } from '#app/domain/convention/cycle-de-vie.ts'
import { partieDe } from '#app/domain/convention/permissions.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { trouverConvention } from '#db/reads/convention.server.ts'
import { modifierConvention, noterRefus } from '#db/writes/convention.server.ts'
import { acte, type Contexte } from '../contexte.server.ts'
import { tracer } from '../tracer.server.ts'
import { annoncerRefus } from './annoncer.server.ts'

/**
 * A host or a worker does not sign, and says why. The text is closed, what others signed stays as
 * history, everybody is told, and the centre has a text to correct. Refuses `convention/pas_habilite`,
 * `convention/texte_change` when another text stands there now, and what `refuser` refuses.
 */
export function refuserDeSigner(
  ctx: Contexte,
  conventionId: string,
  { sha256, raison }: { readonly sha256: string; readonly raison: string },
): void {
  acte(ctx, 'convention.refusee', (tx) => {
    const convention = trouverConvention(tx, ctx.perimetre, conventionId)
    const partie = partieDe(ctx.acteur, convention)
    if (!partie) throw new ErreurMetier('convention/pas_habilite')
    if (!convention.textes.some((texte) => texte.sha256 === sha256))
      throw new ErreurMetier('convention/texte_change', {})
    const { statut } = refuser(convention, partie)
    const { numero, cpasId } = convention
    noterRefus(tx, {
      conventionId,
      numero,
      partie,
      raison,
      parCompteId: ctx.acteur.id,
      refuseA: ctx.maintenant,
    })
    modifierConvention(tx, convention, { statut })
    annoncerRefus(tx, ctx, convention, partie, raison)
    tracer(tx, ctx, {
      type: 'convention.refusee',
      cpasId,
      sujetId: conventionId,
      details: { partie, numero },
    })
    return null
  })
}
