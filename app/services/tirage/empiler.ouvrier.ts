import { parentPort, workerData } from 'node:worker_threads'
import { empiler, type PieceAEmpiler } from '#contracts/rendu/empiler.ts'
import type { DemandeDePile, MessageDePile } from './empiler-ailleurs.server.ts'

// The thread asks for one document at a time, so that neither side ever holds them all.
const { combien, rectoVerso }: DemandeDePile = workerData
const dire = (message: MessageDePile) => parentPort?.postMessage(message)

async function* pieces(): AsyncGenerator<PieceAEmpiler> {
  for (let rang = 0; rang < combien; rang += 1) {
    const recue = new Promise<PieceAEmpiler>((rendre) => parentPort?.once('message', rendre))
    dire({ voulue: rang })
    yield await recue
  }
}

// What goes wrong here ends the thread, and the other side hears it.
void empiler(pieces(), { rectoVerso }, (faites) => dire({ faites })).then(dire)
