import { calculerDroits } from '#app/domain/droit/regles.ts'
import { perteDuDroit } from '#app/domain/droit/suivi.ts'
import type { Tx } from '#db/client.server.ts'
import { retenirCompteur } from '#db/writes/droit.server.ts'
import type { Contexte } from '../contexte.server.ts'
import { casDe } from './cas-connu.server.ts'
import { atteintSiToutContinue } from './estimer.server.ts'

/**
 * Computes a person's rights again, in the transaction of what changed them: a locked sheet, a
 * correction, a past job, a placement that starts or ends. The application is taken on the day after
 * the placement ends. Nothing to do before a first placement.
 */
export function recalculerDroits(tx: Tx, ctx: Contexte, candidatId: string): void {
  const connu = casDe(tx, ctx, candidatId)
  if (!connu) return
  const resultat = calculerDroits(connu.cas)
  retenirCompteur(tx, {
    candidatId,
    cpasId: connu.cpasId,
    placementId: connu.placementId,
    dateDemande: connu.cas.date_demande,
    donneesAu: connu.donneesAu,
    verdict: resultat.verdict,
    atteintLe: atteintSiToutContinue(connu, resultat),
    perteLe: perteDuDroit(connu.cas, resultat.verdict),
    moisInconnus: connu.contrat.moisInconnus,
    resultat,
    calculeA: ctx.maintenant,
  })
}
