import { enTransaction } from '#db/client.server.ts'
import { oublierLesActes } from '#db/writes/acte-fait.server.ts'
import { oublierJetons } from '#db/writes/jeton.server.ts'
import { supprimerSessionsExpirees } from '#db/writes/session.server.ts'
import { oublierTentatives } from '#db/writes/tentative.server.ts'
import { oublierTirages } from '#db/writes/tirage.server.ts'
import { appliquerLesAvenantsDus } from '../avenant/appliquer.server.ts'
import type { Contexte } from '../contexte.server.ts'
import { alerterAvantLeDebut } from '../convention/alerter.server.ts'
import { demanderFeuilles } from '../prestation/demander-feuilles.server.ts'
import { relancerProlongations } from '../prolongation/relancer.server.ts'
import { relancerPropositions } from '../proposition/relancer.server.ts'

const JOUR = 86_400_000
/** A form may stay open in a tab for a week; counts of tries are of a day at most. */
const gardes = { actes: 7 * JOUR, tentatives: 2 * JOUR, jetons: 90 * JOUR, tirages: JOUR }

/**
 * What time alone makes due: reminders, ends, and forgetting what served its time. Runs at the start
 * and every hour; a second round finds nothing to do.
 */
export function passerLeJour(ctx: Contexte): void {
  relancerPropositions(ctx)
  demanderFeuilles(ctx)
  relancerProlongations(ctx)
  appliquerLesAvenantsDus(ctx)
  alerterAvantLeDebut(ctx)
  const avant = (duree: number) => new Date(ctx.maintenant.getTime() - duree)
  enTransaction(ctx.base, (tx) => {
    oublierLesActes(tx, avant(gardes.actes))
    oublierTirages(tx, avant(gardes.tirages))
    oublierTentatives(tx, avant(gardes.tentatives))
    oublierJetons(tx, avant(gardes.jetons))
    supprimerSessionsExpirees(tx, Math.floor(ctx.maintenant.getTime() / 1000))
  })
}
