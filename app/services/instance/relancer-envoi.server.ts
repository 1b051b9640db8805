import { peutGererInstance } from '#app/domain/compte/permissions.ts'
import type { ActeurAdmin } from '#app/domain/shared/acteur.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { trouverEnvoiEnPeine } from '#db/reads/instance.server.ts'
import { remettreEnRoute } from '#db/writes/envoi.server.ts'
import { acte, type Contexte } from '../contexte.server.ts'
import { tracer } from '../tracer.server.ts'

/** Puts a mail that was given up back on its way. Refuses `commun/interdit`, `commun/introuvable`. */
export function relancerEnvoi(ctx: Contexte<ActeurAdmin>, envoiId: string): void {
  if (!peutGererInstance(ctx.acteur)) throw new ErreurMetier('commun/interdit')
  acte(ctx, 'envoi.relance', (tx) => {
    const { modele, cpasId } = trouverEnvoiEnPeine(tx, ctx.perimetre, envoiId)
    remettreEnRoute(tx, envoiId, ctx.maintenant)
    tracer(tx, ctx, { type: 'envoi.relance', cpasId, sujetId: envoiId, details: { modele } })
    return null
  })
}
