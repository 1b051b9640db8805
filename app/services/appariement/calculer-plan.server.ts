import { Worker } from 'node:worker_threads'
import type { DemandeDePlan, EtapeDuPlan, PlanCalcule } from '#app/domain/appariement/plan.ts'
import programme from './calculer-plan.ouvrier.ts?ouvrier'

export type MessageDOuvrier = { readonly etape: EtapeDuPlan } | { readonly calcul: PlanCalcule }

/**
 * The plan, computed in a thread of its own: pages go on being served, whatever the size. Rejects
 * with what the thread threw, or when it died without an answer.
 */
export function calculerPlanAilleurs(
  demande: DemandeDePlan,
  annoncer: (etape: EtapeDuPlan) => void,
): Promise<PlanCalcule> {
  return new Promise((rendre, echouer) => {
    const ouvrier = new Worker(programme, { eval: true, workerData: demande })
    ouvrier.on('message', (message: MessageDOuvrier) => {
      if ('etape' in message) annoncer(message.etape)
      else rendre(message.calcul)
    })
    ouvrier.once('error', echouer)
    // After an answer this rejection is not heard: a promise settles once.
    ouvrier.once('exit', (code) => echouer(new Error(`the thread ended with ${code}`)))
  })
}
