import { peutGererInstance } from '#app/domain/compte/permissions.ts'
import type { ActeurAdmin } from '#app/domain/shared/acteur.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { compterRole, trouverMandat } from '#db/reads/mandat.server.ts'
import { acte, type Contexte } from '../contexte.server.ts'
import { quitter } from './quitter.server.ts'

/**
 * An observer or a keeper of the instance leaves. The heads of a centre are the centre's own business.
 * Refuses `commun/interdit`, `commun/introuvable`, `compte/dernier_admin`, `commun/modifie_entretemps`.
 */
export function desactiverALInstance(ctx: Contexte<ActeurAdmin>, mandatId: string): void {
  if (!peutGererInstance(ctx.acteur)) throw new ErreurMetier('commun/interdit')
  acte(ctx, 'compte.desactive', (tx) => {
    const mandat = trouverMandat(tx, ctx.perimetre, mandatId)
    const { role, inviteA } = mandat
    if (role !== 'admin' && role !== 'observateur') throw new ErreurMetier('commun/introuvable')
    if (inviteA) throw new ErreurMetier('commun/modifie_entretemps')
    const ici = { cpasId: null, hoteId: null }
    if (role === 'admin' && compterRole(tx, ctx.perimetre, 'admin', ici) === 1)
      throw new ErreurMetier('compte/dernier_admin')
    quitter(tx, ctx, mandat)
    return null
  })
}
