import { estRoleDeLHote, peutGererEquipe } from '#app/domain/compte/permissions.ts'
import type { ActeurDeLHote } from '#app/domain/shared/acteur.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { trouverMandat } from '#db/reads/mandat.server.ts'
import { acte, type Contexte } from '../contexte.server.ts'
import { garderUnGestionnaire } from './garder-un-gestionnaire.server.ts'
import { quitter } from './quitter.server.ts'
import { eteindreInvitation } from './retirer-invitation.server.ts'

/**
 * Somebody leaves the place of work, or an invitation is taken back. Their links die; what was theirs
 * to do stays the organisation's. Refuses `commun/interdit`, `commun/introuvable`,
 * `compte/dernier_gestionnaire`, `commun/modifie_entretemps`.
 */
export function retirerDeLEquipe(ctx: Contexte<ActeurDeLHote>, mandatId: string): void {
  if (!peutGererEquipe(ctx.acteur)) throw new ErreurMetier('commun/interdit')
  acte(ctx, 'compte.desactive', (tx) => {
    const mandat = trouverMandat(tx, ctx.perimetre, mandatId)
    if (!estRoleDeLHote(mandat.role)) throw new ErreurMetier('commun/introuvable')
    garderUnGestionnaire(tx, ctx, mandat)
    if (mandat.inviteA) eteindreInvitation(tx, ctx, mandat)
    else quitter(tx, ctx, mandat)
    return null
  })
}
