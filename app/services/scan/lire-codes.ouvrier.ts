import { parentPort, workerData } from 'node:worker_threads'
import { prepareZXingModule } from 'zxing-wasm/reader'
import { imagesDesPages } from '#contracts/rendu/images-de-scan.ts'
import { codesDe } from './codes.ts'
import type { DemandeDeLecture } from './lire-codes.server.ts'

// Scans come from outside: they are opened here, where a trap can only end this thread.
const { octets, type, wasm }: DemandeDeLecture = workerData

prepareZXingModule({ overrides: { wasmBinary: Uint8Array.from(wasm).buffer } })
void lire().then((pages) => parentPort?.postMessage(pages))

async function lire(): Promise<string[][]> {
  if (type !== 'application/pdf') return [await codesDe(octets)]
  const pages: string[][] = []
  for (const images of await imagesDesPages(octets)) {
    const codes: string[] = []
    for (const image of images) codes.push(...(await codesDe(image)))
    pages.push([...new Set(codes)])
  }
  return pages
}
