import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Worker } from 'node:worker_threads'
import type { NatureDeFichier } from '../document/nature.server.ts'
import programme from './lire-codes.ouvrier.ts?ouvrier'

export interface DemandeDeLecture {
  readonly octets: Uint8Array
  readonly type: NatureDeFichier
  readonly wasm: Uint8Array
}

const UNE_MINUTE = 60_000

/**
 * The QR codes on each page of a scan, read in a thread with a time and a memory of its own. Null when
 * the file cannot be opened at all: a person will look at it.
 */
export function lireCodes(
  octets: Uint8Array,
  type: NatureDeFichier,
): Promise<readonly (readonly string[])[] | null> {
  return new Promise((rendre) => {
    const workerData: DemandeDeLecture = { octets, type, wasm: lecteur() }
    const ouvrier = new Worker(programme, {
      eval: true,
      workerData,
      resourceLimits: { maxOldGenerationSizeMb: 512 },
    })
    const finir = (pages: readonly (readonly string[])[] | null) => {
      clearTimeout(minuterie)
      void ouvrier.terminate()
      rendre(pages)
    }
    const minuterie = setTimeout(() => finir(null), UNE_MINUTE)
    ouvrier.once('message', finir)
    ouvrier.once('error', () => finir(null))
    ouvrier.once('exit', () => finir(null))
  })
}

let charge: Uint8Array | null = null

function lecteur(): Uint8Array {
  charge ??= readFileSync(
    createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm'),
  )
  return charge
}
