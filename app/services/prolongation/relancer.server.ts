import { rappelsDus } from '#app/domain/prolongation/regles.ts'
import { jourABruxelles } from '#app/i18n/format.ts'
import { prolongationsEnAttente } from '#db/reads/prolongation.server.ts'
import { modifierProlongation } from '#db/writes/prolongation.server.ts'
import { acte, type Contexte } from '../contexte.server.ts'
import { tracer } from '../tracer.server.ts'
import { ecrireAuxDecideurs } from './ecrire-aux-decideurs.server.ts'

/**
 * Recalls, every ten days for thirty days, the requests that nobody decided, to whoever decides and
 * their colleagues; and drops those whose placement is over. For the clock: a second round on the same
 * day does nothing.
 */
export function relancerProlongations(ctx: Contexte): void {
  for (const une of prolongationsEnAttente(ctx.base, ctx.perimetre)) {
    if (une.statutDuPlacement === 'termine' || une.statutDuPlacement === 'annule')
      laisserTomber(ctx, une)
    else {
      const dus = rappelsDus(jourABruxelles(une.demandeeA), ctx.aujourdhui)
      if (dus > une.rappels) rappeler(ctx, une, dus)
    }
  }
}

type EnAttente = ReturnType<typeof prolongationsEnAttente>[number]

function rappeler(ctx: Contexte, une: EnAttente, rappel: number): void {
  acte({ ...ctx, cle: null }, 'prolongation.rappelee', (tx) => {
    modifierProlongation(tx, une, { rappels: rappel })
    const destinataires = ecrireAuxDecideurs(tx, ctx, une, { rappel: true })
    tracer(tx, ctx, {
      type: 'prolongation.rappelee',
      cpasId: une.cpasId,
      sujetId: une.placementId,
      details: { prolongationId: une.id, rappel, destinataires },
    })
    return null
  })
}

function laisserTomber(ctx: Contexte, une: EnAttente): void {
  acte({ ...ctx, cle: null }, 'prolongation.sans_objet', (tx) => {
    modifierProlongation(tx, une, { statut: 'sans_objet' })
    tracer(tx, ctx, {
      type: 'prolongation.sans_objet',
      cpasId: une.cpasId,
      sujetId: une.placementId,
      details: { prolongationId: une.id },
    })
    return null
  })
}
