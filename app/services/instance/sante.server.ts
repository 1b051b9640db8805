import { readFileSync, statfsSync } from 'node:fs'
import { dirname } from 'node:path'
import { derniereVerification, longueurDuJournal } from '#db/reads/chaine.server.ts'
import {
  type EnvoiEnPeine,
  lireSante,
  listerEnvoisEnPeine,
  type SanteDeLaBase,
} from '#db/reads/instance.server.ts'
import type { Contexte } from '../contexte.server.ts'

/** What the keeper of the instance looks at in the morning. */
export interface Sante extends SanteDeLaBase {
  /** Free bytes where the database lies; null when it lies in memory. */
  readonly libres: number | null
  readonly journal: number
  readonly verification: ReturnType<typeof derniereVerification> | null
  readonly versions: { readonly application: string; readonly node: string }
  readonly enPeine: readonly EnvoiEnPeine[]
}

export function lireSanteDeLInstance({ base, perimetre, maintenant }: Contexte): Sante {
  return {
    ...lireSante(base, perimetre, maintenant),
    libres: octetsLibres(base.$client.name),
    journal: longueurDuJournal(base, perimetre),
    verification: derniereVerification(base, perimetre) ?? null,
    versions: { application: versionDeLApplication(), node: process.versions.node },
    enPeine: listerEnvoisEnPeine(base, perimetre),
  }
}

function octetsLibres(fichier: string): number | null {
  if (fichier === ':memory:') return null
  const { bavail, bsize } = statfsSync(dirname(fichier))
  return bavail * bsize
}

let version: string | null = null

/** The server runs from the root of the project, where its name and version are written. */
function versionDeLApplication(): string {
  version ??= String(JSON.parse(readFileSync('package.json', 'utf8')).version)
  return version
}
