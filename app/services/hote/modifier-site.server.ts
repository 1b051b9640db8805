import { peutModifierHote } from '#app/domain/hote/permissions.ts'
import type { SaisieDeModificationDeSite } from '#app/domain/hote/saisie.ts'
import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { trouverHote } from '#db/reads/hote.server.ts'
import { trouverSite } from '#db/reads/site.server.ts'
import { modifierSite } from '#db/writes/hote.server.ts'
import { acte, type Contexte } from '../contexte.server.ts'
import { tracer } from '../tracer.server.ts'
import { champsDeSite } from './champs.server.ts'

/** Changes a place of work of a partner. Refuses `commun/interdit`, `commun/introuvable`, `commun/modifie_entretemps`. */
export function modifierLeSite(
  ctx: Contexte<ActeurDuCpas>,
  siteId: string,
  saisie: SaisieDeModificationDeSite,
): void {
  acte(ctx, 'hote.site_modifie', (tx) => {
    const { hoteId } = trouverSite(tx, ctx.perimetre, siteId)
    const hote = trouverHote(tx, ctx.perimetre, hoteId)
    if (!peutModifierHote(ctx.acteur, hote)) throw new ErreurMetier('commun/interdit')
    modifierSite(tx, { id: siteId, version: saisie.version }, champsDeSite(saisie))
    tracer(tx, ctx, {
      type: 'hote.site_modifie',
      cpasId: ctx.acteur.cpasId,
      sujetId: hoteId,
      details: { siteId },
    })
    return null
  })
}
