import { Worker } from 'node:worker_threads'
import type { PieceAEmpiler } from '#contracts/rendu/empiler.ts'
import programme from './empiler.ouvrier.ts?ouvrier'

export interface DemandeDePile {
  readonly combien: number
  readonly rectoVerso: boolean
}

export type MessageDePile =
  | { readonly voulue: number }
  | { readonly faites: number }
  | { readonly octets: Uint8Array; readonly pages: number }

/**
 * Puts documents on one pile in a thread of its own: pages go on being served, however high the pile.
 * `lire` gives one document by its place. Rejects with what the thread or `lire` threw.
 */
export function empilerAilleurs(
  demande: DemandeDePile,
  lire: (rang: number) => PieceAEmpiler,
  annoncer: (faites: number) => void,
): Promise<{ readonly octets: Uint8Array; readonly pages: number }> {
  return new Promise((rendre, echouer) => {
    const ouvrier = new Worker(programme, { eval: true, workerData: demande })
    const arreter = (erreur: unknown) => {
      void ouvrier.terminate()
      echouer(erreur)
    }
    ouvrier.on('message', (message: MessageDePile) => {
      try {
        if ('voulue' in message) ouvrier.postMessage(lire(message.voulue))
        else if ('faites' in message) annoncer(message.faites)
        else rendre(message)
      } catch (erreur) {
        arreter(erreur)
      }
    })
    ouvrier.once('error', echouer)
    ouvrier.once('exit', (code) => echouer(new Error(`the thread ended with ${code}`)))
  })
}
