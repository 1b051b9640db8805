import { estRoleDeLHote, peutGererEquipe } from '#app/domain/compte/permissions.ts'
import type { ActeurDeLHote, RoleDeLHote } from '#app/domain/shared/acteur.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { trouverMandat } from '#db/reads/mandat.server.ts'
import { acte, type Contexte } from '../contexte.server.ts'
import { garderUnGestionnaire } from './garder-un-gestionnaire.server.ts'
import { remplacerMandat } from './remplacer-mandat.server.ts'

/**
 * Says what somebody of one's team does, and whether they may sign. Refuses `commun/interdit`,
 * `commun/introuvable`, `compte/dernier_gestionnaire`, `commun/modifie_entretemps`.
 */
export function changerRoleALHote(
  ctx: Contexte<ActeurDeLHote>,
  mandatId: string,
  { role, peutSigner }: { readonly role: RoleDeLHote; readonly peutSigner: boolean },
): void {
  if (!peutGererEquipe(ctx.acteur)) throw new ErreurMetier('commun/interdit')
  acte(ctx, 'compte.role_change', (tx) => {
    const mandat = trouverMandat(tx, ctx.perimetre, mandatId)
    if (!estRoleDeLHote(mandat.role)) throw new ErreurMetier('commun/introuvable')
    if (mandat.finA) throw new ErreurMetier('commun/modifie_entretemps')
    if (mandat.role === role && mandat.peutSigner === peutSigner) return null
    if (role !== 'gestionnaire') garderUnGestionnaire(tx, ctx, mandat)
    remplacerMandat(tx, ctx, mandat, { role, peutSigner })
    return null
  })
}
