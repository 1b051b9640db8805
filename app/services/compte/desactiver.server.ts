import { estRoleDuCpas, peutGererComptes } from '#app/domain/compte/permissions.ts'
import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { compterRole, trouverMandat } from '#db/reads/mandat.server.ts'
import { acte, type Contexte } from '../contexte.server.ts'
import { quitter } from './quitter.server.ts'

/**
 * Somebody of the centre leaves it. Their sign-ins end at once; the dossiers they followed are listed
 * as without a referent until someone takes them. Refuses `commun/interdit`, `commun/introuvable`,
 * `compte/dernier_responsable`, `commun/modifie_entretemps`.
 */
export function desactiverCompte(ctx: Contexte<ActeurDuCpas>, mandatId: string): void {
  if (!peutGererComptes(ctx.acteur)) throw new ErreurMetier('commun/interdit')
  acte(ctx, 'compte.desactive', (tx) => {
    const mandat = trouverMandat(tx, ctx.perimetre, mandatId)
    if (!estRoleDuCpas(mandat.role)) throw new ErreurMetier('commun/introuvable')
    if (mandat.inviteA) throw new ErreurMetier('commun/modifie_entretemps')
    const lieu = { cpasId: mandat.cpasId, hoteId: null }
    if (mandat.role === 'responsable' && compterRole(tx, ctx.perimetre, 'responsable', lieu) === 1)
      throw new ErreurMetier('compte/dernier_responsable')
    quitter(tx, ctx, mandat)
    return null
  })
}
