import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { enClair, type VersionDeDocument } from '#contracts/blocs.ts'
import { exemple } from '#contracts/convention-individuelle/2026-01/exemple.ts'
import { lire } from '#contracts/lecture.ts'
import { produire, rediger } from '#contracts/produire.ts'
import { fusionner } from '#contracts/rendu/fusionner.ts'
import { rendrePdf } from '#contracts/rendu/rendre-pdf.ts'

export interface Mesure {
  readonly nom: string
  readonly valeur: number
  readonly unite: string
  /** Above it, something got worse. */
  readonly borne: number
  /** The same work done by another tool, on this machine, now. */
  readonly pair?: { readonly nom: string; readonly valeur: number }
}

const CHROMIUM = '/usr/bin/chromium'
const MS_PAR_BATTEMENT = 10

/** CPU, not wall time: the machine may be shared. */
export async function bench(): Promise<Mesure[]> {
  const demande = { type: 'convention-individuelle', langue: 'fr', donnees: exemple } as const
  const { document } = rediger(demande)
  const { octets, pages } = await produire(demande)
  const { fusion, memoire } = await imprimerCinqCents(octets)
  const combien = 50
  const parDocument =
    (await cpu(async () => {
      for (let i = 0; i < combien; i += 1) await rendrePdf(document)
    })) / combien
  const version = document.versions[0]
  const pair = version && existsSync(CHROMIUM) ? await chezChromium(version) : undefined
  return [
    {
      nom: `convention de ${pages} pages`,
      valeur: Math.round(parDocument),
      unite: 'ms CPU',
      borne: 200,
      ...(pair !== undefined && { pair: { nom: 'Chromium', valeur: Math.round(pair) } }),
    },
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

/** CPU of the whole process tree of a browser that prints the same words. */
async function chezChromium(version: VersionDeDocument): Promise<number> {
  const navigateur = await chromium.launch({ executablePath: CHROMIUM })
  try {
    const page = await navigateur.newPage()
    await page.setContent(enHtml(version))
    await page.pdf({ format: 'A4', tagged: true, outline: true })
    const combien = 8
    const debut = battements()
    for (let i = 0; i < combien; i += 1) {
      await page.setContent(enHtml(version))
      await page.pdf({ format: 'A4', tagged: true, outline: true })
    }
    return ((battements() - debut) * MS_PAR_BATTEMENT) / combien
  } finally {
    await navigateur.close()
  }
}

function enHtml({ blocs, langue }: VersionDeDocument): string {
  const corps = blocs.map((bloc) => {
    if (bloc.sorte === 'tableau')
      return `<table>${bloc.lignes.map((ligne) => `<tr>${ligne.map((une) => `<td>${proteger(enClair(une))}`).join('')}`).join('')}</table>`
    const balise = bloc.sorte === 'article' ? 'h2' : 'p'
    return lire(bloc, langue)
      .map((texte) => `<${balise}>${proteger(texte)}</${balise}>`)
      .join('')
  })
  return `<!doctype html><html lang="${langue}"><style>p{hyphens:auto;text-align:justify}</style>${corps.join('')}`
}

function proteger(texte: string): string {
  return texte.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

/** User and system time of our descendants, in clock ticks, from /proc. */
function battements(): number {
  const processus = readdirSync('/proc')
    .filter((nom) => /^\d+$/.test(nom))
    .flatMap(statDe)
  const miens = new Set([process.pid])
  for (let avant = 0; avant !== miens.size; ) {
    avant = miens.size
    for (const { pid, parent } of processus) if (miens.has(parent)) miens.add(pid)
  }
  return processus
    .filter(({ pid }) => pid !== process.pid && miens.has(pid))
    .reduce((somme, { temps }) => somme + temps, 0)
}

function statDe(pid: string): { pid: number; parent: number; temps: number }[] {
  try {
    const champs = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
    const temps = Number(champs[11]) + Number(champs[12])
    return [{ pid: Number(pid), parent: Number(champs[1]), temps }]
  } catch {
    return []
  }
}
