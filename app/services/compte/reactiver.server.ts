import { estRoleDuCpas, peutGererComptes } from '#app/domain/compte/permissions.ts'
import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { estAgentAilleurs, estDuLieu } from '#db/reads/invitation.server.ts'
import { trouverMandat } from '#db/reads/mandat.server.ts'
import { insererMandat, modifierCompte } from '#db/writes/compte.server.ts'
import { acte, type Contexte } from '../contexte.server.ts'
import { tracer } from '../tracer.server.ts'

/**
 * Somebody comes back with the role they had, by a new mandate. Refuses `commun/interdit`,
 * `commun/introuvable`, `compte/deja_membre`, `compte/agent_ailleurs`.
 */
export function reactiverCompte(ctx: Contexte<ActeurDuCpas>, mandatId: string): void {
  if (!peutGererComptes(ctx.acteur)) throw new ErreurMetier('commun/interdit')
  acte(ctx, 'compte.reactive', (tx) => {
    const { compteId, role, cpasId, inviteA } = trouverMandat(tx, ctx.perimetre, mandatId)
    // A withdrawn invitation was never a role: it is made again, not brought back.
    if (!estRoleDuCpas(role) || inviteA) throw new ErreurMetier('commun/introuvable')
    if (estDuLieu(tx, ctx.perimetre, compteId, { cpasId, hoteId: null }))
      throw new ErreurMetier('compte/deja_membre')
    if (estAgentAilleurs(tx, ctx.perimetre, compteId, cpasId))
      throw new ErreurMetier('compte/agent_ailleurs')
    modifierCompte(tx, compteId, { actif: true })
    insererMandat(tx, { id: ctx.nouvelId(), compteId, role, cpasId, depuis: ctx.maintenant })
    tracer(tx, ctx, { type: 'compte.reactive', cpasId, sujetId: compteId, details: { role } })
    return null
  })
}
