import { peutTenirHotes } from '#app/domain/hote/permissions.ts'
import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { trouverHote } from '#db/reads/hote.server.ts'
import { insererPartenariat } from '#db/writes/hote.server.ts'
import { acte, type Contexte } from '../contexte.server.ts'
import { tracer } from '../tracer.server.ts'

/** Makes a shared host a partner of the centre. Refuses `commun/interdit`, `commun/introuvable`, `hote/deja_partenaire`. */
export function adopterHote(ctx: Contexte<ActeurDuCpas>, hoteId: string): void {
  if (!peutTenirHotes(ctx.acteur)) throw new ErreurMetier('commun/interdit')
  acte(ctx, 'hote.adopte', (tx) => {
    const hote = trouverHote(tx, ctx.perimetre, hoteId)
    if (hote.partenaire) throw new ErreurMetier('hote/deja_partenaire')
    const { cpasId } = ctx.acteur
    insererPartenariat(tx, {
      cpasId,
      hoteId,
      prospecteurId: ctx.acteur.id,
      depuis: ctx.maintenant,
    })
    tracer(tx, ctx, { type: 'hote.adopte', cpasId, sujetId: hoteId, details: {} })
    return null
  })
}
