import { peutModifierHote } from '#app/domain/hote/permissions.ts'
import type { SaisieDeSite } from '#app/domain/hote/saisie.ts'
import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { trouverHote } from '#db/reads/hote.server.ts'
import { insererSite } from '#db/writes/hote.server.ts'
import { acte, type Contexte } from '../contexte.server.ts'
import { tracer } from '../tracer.server.ts'
import { champsDeSite } from './champs.server.ts'

/** Adds a place of work to a partner. Refuses `commun/interdit`, `commun/introuvable`. */
export function ajouterSite(
  ctx: Contexte<ActeurDuCpas>,
  hoteId: string,
  saisie: SaisieDeSite,
): { siteId: string } {
  return acte(ctx, 'hote.site_ajoute', (tx) => {
    const hote = trouverHote(tx, ctx.perimetre, hoteId)
    if (!peutModifierHote(ctx.acteur, hote)) throw new ErreurMetier('commun/interdit')
    const siteId = ctx.nouvelId()
    insererSite(tx, { ...champsDeSite(saisie), id: siteId, hoteId, creeA: ctx.maintenant })
    tracer(tx, ctx, {
      type: 'hote.site_ajoute',
      cpasId: ctx.acteur.cpasId,
      sujetId: hoteId,
      details: { siteId },
    })
    return { siteId }
  })
}
