import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

// What the tests need and npm cannot bring: a browser and the usual tools to look into a PDF. Only
// node: modules may be imported here, because the packages may just have arrived.

const CHROMIUM_DU_SYSTEME = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
]
const APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]
const OUTILS_PDF = { pdftotext: 'poppler-utils', qpdf: 'qpdf' }

/**
 * The browser of the tests: the one named by CHROMIUM_PATH, Playwright's own, one of the system.
 * @returns {Promise<string | undefined>}
 */
export async function trouverChromium() {
  const voulu = process.env.CHROMIUM_PATH
  if (voulu) return existsSync(voulu) ? voulu : undefined
  const { chromium } = await import('@playwright/test')
  const sien = chromium.executablePath()
  if (existsSync(sien)) return sien
  return CHROMIUM_DU_SYSTEME.map(surLeChemin).find(Boolean) ?? APPLICATIONS.find(existsSync)
}

/** The same, brought here if need be; ends the process with one sentence when it cannot be. */
export async function exigerChromium() {
  const deja = await trouverChromium()
  if (deja) return deja
  if (process.env.CHROMIUM_PATH)
    return manquer(`CHROMIUM_PATH ne mène à aucun fichier : ${process.env.CHROMIUM_PATH}`)
  dire('Installation d’un navigateur (Chromium)…')
  executer(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'])
  if (!(await trouverChromium())) parApt(['chromium'])
  return (
    (await trouverChromium()) ??
    manquer(
      'Aucun navigateur : lancez «npx playwright install chromium», installez le paquet chromium ou donnez CHROMIUM_PATH.',
    )
  )
}

/** Brings pdftotext and qpdf; ends the process with one sentence that names the package. */
export function exigerOutilsPdf() {
  const absents = () => Object.entries(OUTILS_PDF).filter(([outil]) => !surLeChemin(outil))
  if (absents().length > 0) parApt(absents().map(([, paquet]) => paquet))
  for (const [outil, paquet] of absents())
    manquer(`${outil} est nécessaire aux tests : installez le paquet ${paquet}.`)
}

/** Only root on a Debian may; anybody else is told what is missing. @param {string[]} paquets */
function parApt(paquets) {
  if (process.getuid?.() !== 0 || !surLeChemin('apt-get')) return
  dire(`Installation par apt-get : ${paquets.join(', ')}…`)
  const mots = ['install', '-y', '--no-install-recommends', ...paquets]
  // A machine that never asked for the lists of packages knows none.
  if (!executer('apt-get', mots) && executer('apt-get', ['update'])) executer('apt-get', mots)
}

/** @param {string} programme @param {string[]} mots @returns {boolean} */
function executer(programme, mots) {
  const { status } = spawnSync(programme, mots, {
    stdio: ['ignore', 'ignore', 'ignore'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    timeout: 600_000,
  })
  return status === 0
}

/** @param {string} nom @returns {string | undefined} */
function surLeChemin(nom) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((dossier) => join(dossier, nom))
    .find((fichier) => {
      try {
        accessSync(fichier, constants.X_OK)
        return true
      } catch {
        return false
      }
    })
}

/** @param {string} phrase @returns {never} */
function manquer(phrase) {
  dire(phrase)
  process.exit(1)
}

/** @param {string} phrase */
function dire(phrase) {
  process.stderr.write(`${phrase}\n`)
}
