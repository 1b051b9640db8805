import { peutReglerLAppariement } from '#app/domain/appariement/permissions.ts'
import { CLE_DU_REGLAGE } from '#app/domain/appariement/reglage.ts'
import type { ReglageGarde, SaisieDeReglage } from '#app/domain/appariement/reglage-saisi.ts'
import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { insererReglage } from '#db/writes/reglage.server.ts'
import { acte, type Contexte } from '../contexte.server.ts'
import { tracer } from '../tracer.server.ts'
import { reglagesDecides } from './reglage.server.ts'

/**
 * Decides the weights and tiers of a centre from a day to come. What was proposed before keeps the
 * weights it was made with. Refuses `commun/interdit`, `appariement/reglage_retroactif`,
 * `appariement/reglage_deja_pris`.
 */
export function deciderReglage(
  ctx: Contexte<ActeurDuCpas>,
  { poids, seuils, reference, des }: Omit<SaisieDeReglage, 'suite'>,
): void {
  if (!peutReglerLAppariement(ctx.acteur)) throw new ErreurMetier('commun/interdit')
  if (des <= ctx.aujourdhui) throw new ErreurMetier('appariement/reglage_retroactif')
  acte(ctx, 'appariement.regle', (tx) => {
    if (reglagesDecides(tx, ctx.perimetre).some((un) => un.des === des))
      throw new ErreurMetier('appariement/reglage_deja_pris', { des })
    const valeur: ReglageGarde = { poids, seuils, reference }
    insererReglage(tx, {
      cpasId: ctx.acteur.cpasId,
      cle: CLE_DU_REGLAGE,
      des,
      valeur,
      parCompteId: ctx.acteur.id,
      decideA: ctx.maintenant,
    })
    tracer(tx, ctx, {
      type: 'appariement.regle',
      cpasId: ctx.acteur.cpasId,
      sujetId: ctx.acteur.cpasId,
      details: { des },
    })
    return null
  })
}
