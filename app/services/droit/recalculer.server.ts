import { calculerDroits } from '#app/domain/droit/regles.ts'
import { perteDuDroit } from '#app/domain/droit/suivi.ts'
import type { Tx } from '#db/client.server.ts'
import { retenirCompteur } from '#db/writes/droit.server.ts'
import type { Contexte } from '../contexte.server.ts'
import { type CasConnu, casDe } from './cas-connu.server.ts'
import { atteintSiToutContinue } from './estimer.server.ts'

/**
 * Computes a person's rights again, in the transaction of what changed them: a locked sheet, a
 * correction, a past job, a placement that starts or ends, a line of the law. The application is taken
 * on the day after the placement ends. Nothing to do before a first placement.
 */
export function recalculerDroits(tx: Tx, ctx: Contexte, candidatId: string): void {
  const connu = casDe(tx, ctx, candidatId)
  if (!connu) return
  retenirCompteur(tx, {
    candidatId,
    cpasId: connu.cpasId,
    placementId: connu.placementId,
    dateDemande: connu.cas.date_demande,
    donneesAu: connu.donneesAu,
    moisInconnus: connu.contrat.moisInconnus,
    calculeA: ctx.maintenant,
    ...ceQueLaLoiDonne(connu),
  })
}

export type CeQueLaLoiDonne = ReturnType<typeof ceQueLaLoiDonne>

/** What a counter owes to the law: computed now, with the parameters as they stand. */
export function ceQueLaLoiDonne(connu: CasConnu) {
  const resultat = calculerDroits(connu.cas)
  return {
    verdict: resultat.verdict,
    atteintLe: atteintSiToutContinue(connu, resultat),
    perteLe: perteDuDroit(connu.cas, resultat.verdict),
    resultat,
  }
}
