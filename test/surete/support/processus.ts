import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A server of its own, in a process of its own. */
export interface Serveur {
  readonly port: number
  readonly processus: ChildProcess
  readonly sortie: () => string
  readonly erreurs: () => string
  /** Ends it as the power does, or asks it to stop. Answers once it is gone. */
  readonly finir: (signal?: 'SIGKILL' | 'SIGTERM') => Promise<number | null>
}

export interface Fin {
  readonly code: number | null
  readonly sortie: string
  readonly erreurs: string
}

export function dossierNeuf(): string {
  return mkdtempSync(join(tmpdir(), 'p60-surete-'))
}

const SERVIR = `
  process.env.TZ = 'UTC'
  const { servir } = await import('./app/serveur/servir.js')
  await servir({ enDeveloppement: false })
`

/** Starts the built server and answers once it listens; fails with what it said if it does not. */
export async function demarrerServeur(
  reglages: Readonly<Record<string, string>>,
  programme = SERVIR,
): Promise<Serveur> {
  const { processus, sortie, erreurs, finie } = lancer(programme, reglages)
  const port = await new Promise<number>((pret, echec) => {
    const voir = () => {
      const lu = /http:\/\/localhost:(\d+)/.exec(sortie())?.[1]
      if (lu) pret(Number(lu))
    }
    processus.stdout?.on('data', voir)
    void finie.then(({ code, erreurs: dites }) =>
      echec(new Error(`the server ended (${code}) before it listened: ${dites}`)),
    )
  })
  return {
    port,
    processus,
    sortie,
    erreurs,
    finir: async (signal = 'SIGKILL') => {
      processus.kill(signal)
      return (await finie).code
    },
  }
}

/** Runs the built server until it ends by itself: what a refused start says. */
export function demarrageRefuse(
  reglages: Readonly<Record<string, string>>,
  programme = SERVIR,
): Promise<Fin> {
  const { processus, finie } = lancer(programme, reglages)
  const minuterie = setTimeout(() => processus.kill('SIGKILL'), 30_000)
  return finie.finally(() => clearTimeout(minuterie))
}

function lancer(programme: string, reglages: Readonly<Record<string, string>>) {
  const processus = spawn(process.execPath, ['--input-type=module', '-e', programme], {
    env: { PATH: process.env.PATH, NODE_ENV: 'production', PORT: '0', ...reglages },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let sorti = ''
  let erreur = ''
  processus.stdout.on('data', (morceau: Buffer) => {
    sorti += morceau.toString('utf8')
  })
  processus.stderr.on('data', (morceau: Buffer) => {
    erreur += morceau.toString('utf8')
  })
  const finie = new Promise<Fin>((fin) =>
    processus.once('close', (code) => fin({ code, sortie: sorti, erreurs: erreur })),
  )
  return { processus, sortie: () => sorti, erreurs: () => erreur, finie }
}
