import { estRoleDuCpas, peutGererComptes } from '#app/domain/compte/permissions.ts'
import type { ActeurDuCpas, RoleDuCpas } from '#app/domain/shared/acteur.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { compterRole, trouverMandat } from '#db/reads/mandat.server.ts'
import { acte, type Contexte } from '../contexte.server.ts'
import { remplacerMandat } from './remplacer-mandat.server.ts'

/**
 * Gives somebody of one's centre another role. The former mandate ends and another begins, so that who
 * could do what on which day stays known; its sign-ins end with it. Refuses `commun/interdit`,
 * `commun/introuvable`, `compte/dernier_responsable`, `commun/modifie_entretemps`.
 */
export function changerRole(
  ctx: Contexte<ActeurDuCpas>,
  mandatId: string,
  { role }: { readonly role: RoleDuCpas },
): void {
  if (!peutGererComptes(ctx.acteur)) throw new ErreurMetier('commun/interdit')
  acte(ctx, 'compte.role_change', (tx) => {
    const mandat = trouverMandat(tx, ctx.perimetre, mandatId)
    if (!estRoleDuCpas(mandat.role)) throw new ErreurMetier('commun/introuvable')
    if (mandat.finA) throw new ErreurMetier('commun/modifie_entretemps')
    if (mandat.role === role) return null
    const lieu = { cpasId: mandat.cpasId, hoteId: null }
    if (
      mandat.role === 'responsable' &&
      !mandat.inviteA &&
      compterRole(tx, ctx.perimetre, 'responsable', lieu) === 1
    )
      throw new ErreurMetier('compte/dernier_responsable')
    remplacerMandat(tx, ctx, mandat, { role, peutSigner: false })
    return null
  })
}
