import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BoiteAuxLettres, ouvrirBoite, portLibre } from './boite-aux-lettres.ts'

/** The day on which every journey begins: a Wednesday. */
export const JOUR_DE_DEPART = '2026-11-25'

/** The built server, run as `npm start` runs it, on a data folder and a clock of its own. */
export interface ServeurDeTest {
  readonly origine: string
  readonly dossier: string
  readonly boite: BoiteAuxLettres
  /** Stops the server and starts it again at nine o'clock of this day, on the same data. */
  readonly allerAu: (jour: string) => Promise<void>
  /** What went wrong inside since the last time it was asked. */
  readonly incidents: () => string[]
  readonly fermer: () => Promise<void>
}

const RACINE = new URL('../..', import.meta.url).pathname

/** A data folder with the world of the demonstration, to copy and never to serve. */
export const MONDE_PRET = join(RACINE, 'build/e2e/monde')

const PATIENCE = 120_000
/** Those that were asked to stop. */
const arretes = new WeakSet<ChildProcess>()

/**
 * `modele`: a data folder to start from, copied. Mails go to a real SMTP server, or stay in the folder
 * that the demonstration shows.
 */
export async function ouvrirServeur({
  modele,
  courrier,
}: {
  readonly modele: string
  readonly courrier: 'smtp' | 'dossier'
}): Promise<ServeurDeTest> {
  const dossier = mkdtempSync(join(tmpdir(), 'passerelle-60-'))
  cpSync(modele, dossier, { recursive: true })
  const serveur = await servir(dossier, courrier, await ouvrirBoite())
  return {
    ...serveur,
    async fermer() {
      await serveur.fermer()
      rmSync(dossier, { recursive: true, force: true })
    },
  }
}

/**
 * Makes a world in a folder: what the other servers start from. `vivre` is what happens in it once it is
 * told; the mail server of that time knows nobody at `refusee`.
 */
export async function preparerMonde(
  dossier: string,
  refusee: string,
  vivre: (serveur: ServeurDeTest) => Promise<void>,
): Promise<void> {
  const conteur = await servir(dossier, 'dossier', await ouvrirBoite())
  await conteur.fermer()
  const serveur = await servir(dossier, 'smtp', await ouvrirBoite(refusee))
  try {
    await vivre(serveur)
  } finally {
    await serveur.fermer()
  }
}

async function servir(
  dossier: string,
  courrier: 'smtp' | 'dossier',
  boite: BoiteAuxLettres,
): Promise<ServeurDeTest> {
  const port = await portLibre()
  const origine = `http://localhost:${port}`
  const faits: Faits = { dossier, port, smtp: courrier === 'smtp' ? boite.adresse : '' }
  const sorties: string[] = []
  let processus = await demarrer(faits, JOUR_DE_DEPART, sorties)
  return {
    origine,
    dossier,
    boite,
    async allerAu(jour) {
      await arreter(processus)
      processus = await demarrer(faits, jour, sorties)
    },
    incidents: () => sorties.splice(0).filter((ligne) => /"level":(50|60)|^\s+at /.test(ligne)),
    async fermer() {
      await arreter(processus)
      await boite.fermer()
    },
  }
}

interface Faits {
  readonly dossier: string
  readonly port: number
  readonly smtp: string
}

async function demarrer(
  { dossier, port, smtp }: Faits,
  jour: string,
  sorties: string[],
): Promise<ChildProcess> {
  const processus = spawn(process.execPath, ['app/serveur/lancer.js'], {
    cwd: RACINE,
    stdio: ['ignore', 'pipe', 'pipe'],
    // Everything is said, so that neither a .env file nor the shell changes a test.
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      NODE_ENV: 'production',
      PORT: String(port),
      DATA_DIR: dossier,
      HORLOGE: `${jour}T08:00:00Z`,
      SMTP_URL: smtp,
      DEMO: '1',
      APP_ORIGIN: '',
      MAIL_FROM: 'Passerelle 60 <passerelle60@demo.example>',
      FIELD_KEYS: '',
      INDEX_KEY: '',
      AUDIT_KEY: '',
      PROXY_HOPS: '0',
      LOG_LEVEL: 'warn',
    },
  })
  for (const flux of [processus.stdout, processus.stderr]) {
    flux.setEncoding('utf8')
    flux.on('data', (texte: string) => sorties.push(...texte.split('\n')))
  }
  processus.once('exit', (code, signal) => {
    if (!arretes.has(processus))
      sorties.push(`"level":60 the server ended by itself: ${signal ?? code}`)
  })
  await attendre(processus, port, sorties)
  return processus
}

async function attendre(processus: ChildProcess, port: number, sorties: string[]): Promise<void> {
  const limite = Date.now() + PATIENCE
  while (Date.now() < limite) {
    if (processus.exitCode !== null)
      throw new Error(`the server ended at once:\n${sorties.join('\n')}`)
    const reponse = await fetch(`http://localhost:${port}/sante`).catch(() => null)
    if (reponse?.ok) return
    await new Promise((encore) => setTimeout(encore, 50))
  }
  processus.kill('SIGKILL')
  throw new Error(`the server did not answer:\n${sorties.join('\n')}`)
}

async function arreter(processus: ChildProcess): Promise<void> {
  arretes.add(processus)
  if (processus.exitCode !== null) return
  const fini = new Promise((fin) => processus.once('exit', fin))
  processus.kill('SIGTERM')
  await fini
}
