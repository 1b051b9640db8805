import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { degrees, PDFDocument } from 'pdf-lib'
import { prepareZXingModule } from 'zxing-wasm/reader'
import { jetonDesPages, jetonReconnu, nouveauCode } from '#app/services/document/jeton.server.ts'
import { codesDe } from '#app/services/scan/codes.ts'
import { exemple } from '#contracts/convention-individuelle/2026-01/exemple.ts'
import { produire } from '#contracts/produire.ts'
import type { Mesure } from './contrats.ts'

/** What scanners and hands do: resolution, angle, softness. */
const traitements = [
  { nom: 'droit 200', dpi: 200, angle: 0, source: 300 },
  { nom: 'droit 300', dpi: 300, angle: 0, source: 300 },
  { nom: 'droit 150', dpi: 150, angle: 0, source: 300 },
  { nom: 'de travers', dpi: 200, angle: 2.3, source: 300 },
  { nom: 'penché', dpi: 200, angle: -7, source: 300 },
  { nom: 'couché', dpi: 200, angle: 90, source: 300 },
  { nom: 'à l’envers', dpi: 200, angle: 181, source: 300 },
  { nom: 'flou', dpi: 200, angle: 0, source: 140 },
] as const
const DOCUMENTS = 4
const cles = { champs: [], index: Buffer.alloc(32, 7), journal: Buffer.alloc(32) }

/** Pages that find their document again, and pages that find another's: of the latter, none. */
export async function bench(): Promise<Mesure[]> {
  const lecteur = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm')
  prepareZXingModule({ overrides: { wasmBinary: Uint8Array.from(readFileSync(lecteur)).buffer } })
  let [pages, perdues, egarees] = [0, 0, 0]
  for (let i = 0; i < DOCUMENTS; i += 1) {
    const code = nouveauCode()
    const jeton = jetonDesPages(cles, { code, langue: 'fr' })
    const donnees = { ...exemple, numero: `CI-2026-${i}` }
    const { octets } = await produire({
      type: 'convention-individuelle',
      langue: 'fr',
      donnees,
      jeton,
    })
    const photos = new Map([300, 140].map((dpi) => [dpi, enImages(octets, dpi)]))
    for (const traitement of traitements) {
      const images = await scanner(photos.get(traitement.source) ?? [], traitement)
      for (const [rang, image] of images.entries()) {
        pages += 1
        const lus = (await codesDe(image)).flatMap((texte) => jetonReconnu(cles, texte) ?? [])
        const [lu] = lus
        if (!lu || lus.length !== 1) perdues += 1
        else if (lu.code !== code || lu.page !== rang + 1) egarees += 1
      }
    }
  }
  return [
    {
      nom: `pages à classer à la main, sur ${pages}`,
      valeur: perdues,
      unite: 'pages',
      borne: pages / 10,
    },
    { nom: 'pages classées à un autre document', valeur: egarees, unite: 'pages', borne: 0 },
  ]
}

type Traitement = (typeof traitements)[number]

async function scanner(
  photos: readonly Uint8Array[],
  { dpi, angle }: Traitement,
): Promise<Uint8Array[]> {
  const pose = await PDFDocument.create()
  for (const octets of photos) {
    const image = await pose.embedJpg(octets)
    // A sheet laid on its side is scanned whole: in portrait its code would fall off the glass.
    const [largeur, hauteur] = angle === 90 ? [842, 595] : [595, 842]
    const page = pose.addPage([largeur, hauteur])
    const rad = (angle * Math.PI) / 180
    // Turned about the middle of the sheet.
    page.drawImage(image, {
      x: largeur / 2 - 297.5 * Math.cos(rad) + 421 * Math.sin(rad),
      y: hauteur / 2 - 297.5 * Math.sin(rad) - 421 * Math.cos(rad),
      width: 595,
      height: 842,
      rotate: degrees(angle),
    })
  }
  return enImages(await pose.save(), dpi)
}

function enImages(pdf: Uint8Array, dpi: number): Uint8Array[] {
  const dossier = mkdtempSync(join(tmpdir(), 'scans-'))
  try {
    writeFileSync(join(dossier, 'a.pdf'), pdf)
    const mots = ['-r', String(dpi), '-gray', '-jpeg', '-jpegopt', 'quality=60']
    execFileSync('pdftoppm', [...mots, join(dossier, 'a.pdf'), join(dossier, 'p')])
    return readdirSync(dossier)
      .filter((nom) => nom.endsWith('.jpg'))
      .toSorted()
      .map((nom) => new Uint8Array(readFileSync(join(dossier, nom))))
  } finally {
    rmSync(dossier, { recursive: true })
  }
}
