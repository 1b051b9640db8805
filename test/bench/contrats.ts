import type { DocumentARendre } from '#contracts/blocs.ts'
import { exemple } from '#contracts/convention-individuelle/2026-01/exemple.ts'
import { produire } from '#contracts/produire.ts'
import { fusionner } from '#contracts/rendu/fusionner.ts'
import { rendrePdf } from '#contracts/rendu/rendre-pdf.ts'
import { desConventions } from '#test/support/conventions-variees.ts'
import { ouvrirChromium, type PairChromium } from '#test/support/pair-chromium.ts'

export interface Mesure {
  readonly nom: string
  readonly valeur: number
  readonly unite: string
  /** Above it, something got worse. */
  readonly borne: number
  /** The same work done by another tool, on this machine, now. */
  readonly pair?: { readonly nom: string; readonly valeur: number }
}

const MANCHES = 9
const PAR_MANCHE = 12
const CHAUFFE = 48

/** CPU, not wall time: the machine may be shared. */
export async function bench(): Promise<Mesure[]> {
  const { octets, pages } = await produire({
    type: 'convention-individuelle',
    langue: 'fr',
    donnees: exemple,
  })
  // First, while the process holds nothing else.
  const { fusion, memoire } = await imprimerCinqCents(octets)
  const { notre, sien } = await coteACote()
  const deux = (valeur: number) => Math.round(valeur * 100) / 100
  return [
    {
      nom: `convention balisée de ${pages} pages`,
      valeur: deux(notre),
      unite: 'ms CPU',
      borne: 40,
      ...(sien !== undefined && { pair: { nom: 'Chromium', valeur: deux(sien) } }),
    },
    ...(sien === undefined
      ? []
      : [
          {
            nom: 'ce temps, sur celui de Chromium',
            valeur: deux(notre / sien),
            unite: 'rapport',
            borne: 0.2,
          },
        ]),
    {
      nom: 'pile de 500 documents',
      valeur: Math.round(fusion / 100) / 10,
      unite: 's CPU',
      borne: 30,
    },
    {
      nom: 'mémoire de cette pile',
      valeur: Math.round(memoire / 1e6),
      unite: 'Mo',
      borne: 400,
    },
  ]
}

/**
 * The same conventions by both, a dozen at a time in turn, and the median of the rounds: what else the
 * machine does then weighs on both. Both have started and are warm, as in a server that stays up.
 */
async function coteACote(): Promise<{ notre: number; sien: number | undefined }> {
  const tours = Array.from({ length: MANCHES + 1 }, (_, i) =>
    desConventions(PAR_MANCHE, i * PAR_MANCHE),
  )
  const chromium = await ouvrirChromium()
  const notres: number[] = []
  const siens: number[] = []
  await rendreTous(desConventions(CHAUFFE, tours.length * PAR_MANCHE))
  for (const tour of tours) {
    notres.push((await cpu(() => rendreTous(tour))) / tour.length)
    if (chromium) siens.push(await cpuDeChromium(chromium, tour))
  }
  await chromium?.fermer()
  return { notre: mediane(notres.slice(1)), sien: chromium && mediane(siens.slice(1)) }
}

async function rendreTous(documents: readonly DocumentARendre[]): Promise<void> {
  for (const un of documents) await rendrePdf(un)
}

async function cpuDeChromium(
  chromium: PairChromium,
  documents: readonly DocumentARendre[],
): Promise<number> {
  const debut = chromium.cpu()
  for (const un of documents) await chromium.imprimer(un)
  return (chromium.cpu() - debut) / documents.length
}

function mediane(valeurs: readonly number[]): number {
  return valeurs.toSorted((a, b) => a - b)[Math.floor(valeurs.length / 2)] ?? Number.NaN
}

async function imprimerCinqCents(octets: Uint8Array): Promise<{ fusion: number; memoire: number }> {
  let memoire = 0
  function* pile() {
    for (let i = 0; i < 500; i += 1) {
      memoire = Math.max(memoire, process.memoryUsage.rss())
      yield octets
    }
  }
  const fusion = await cpu(async () => {
    await fusionner(pile(), { rectoVerso: true })
    memoire = Math.max(memoire, process.memoryUsage.rss())
  })
  return { fusion, memoire }
}

async function cpu(travail: () => Promise<void>): Promise<number> {
  const debut = process.cpuUsage()
  await travail()
  const { user, system } = process.cpuUsage(debut)
  return (user + system) / 1000
}
