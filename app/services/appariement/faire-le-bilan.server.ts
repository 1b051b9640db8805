import { Worker } from 'node:worker_threads'
import type { BilanDEquite, DemandeDeBilan } from '#app/domain/appariement/bilan-d-equite.ts'
import programme from './faire-le-bilan.ouvrier.ts?ouvrier'

/** The balance of equity in a thread of its own. Rejects with what the thread threw. */
export function faireLeBilanAilleurs(demande: DemandeDeBilan): Promise<BilanDEquite> {
  return new Promise((rendre, echouer) => {
    const ouvrier = new Worker(programme, { eval: true, workerData: demande })
    ouvrier.once('message', rendre)
    ouvrier.once('error', echouer)
    // After an answer this rejection is not heard: a promise settles once.
    ouvrier.once('exit', (code) => echouer(new Error(`the thread ended with ${code}`)))
  })
}
