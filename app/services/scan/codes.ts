import { readBarcodes } from 'zxing-wasm/reader'
import type { ImageDeScan } from '#contracts/rendu/images-de-scan.ts'

/** The QR codes in one picture. One that cannot be read has none: a person will look at it. */
export async function codesDe(image: ImageDeScan): Promise<string[]> {
  try {
    const lus = await readBarcodes(image, {
      formats: ['QRCode'],
      tryHarder: true,
      tryRotate: true,
      tryDownscale: true,
      maxNumberOfSymbols: 4,
    })
    return lus.filter(({ isValid }) => isValid).map(({ text }) => text)
  } catch {
    return []
  }
}
