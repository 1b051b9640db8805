import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const SOURCES = [
  'app',
  'db',
  'emails',
  'contracts',
  'public',
  'remix.config.js',
  'package-lock.json',
]
const TEMOIN_PAQUETS = 'node_modules/.passerelle-60'
const TEMOIN_CONSTRUCTION = 'build/.passerelle-60'

/**
 * Makes a checkout ready to run: packages as the lock file says, then the built application. Does
 * nothing that was done before. Speaks on stderr, so that a command's stdout stays its own.
 * `avecOutils`: the packages of development are needed too; a build always needs them.
 * @param {{ construire: boolean, avecOutils?: boolean }} quoi
 */
export function preparer({ construire, avecOutils = false }) {
  verifierNode()
  const voulu = construire ? empreinte(SOURCES) : ''
  const aConstruire = construire && !estConstruite(voulu)
  installer(avecOutils || aConstruire)
  if (aConstruire) batir(voulu)
}

function verifierNode() {
  const [majeure = 0, mineure = 0] = process.versions.node.split('.').map(Number)
  if (majeure > 20 || (majeure === 20 && mineure >= 19)) return
  dire(`Node.js 20.19 ou plus récent est nécessaire (ici ${process.versions.node}).`)
  process.exit(1)
}

/** @param {boolean} avecOutils */
function installer(avecOutils) {
  const voulu = empreinte(['package-lock.json'])
  const complet = !avecOutils || existsSync('node_modules/@remix-run/dev/package.json')
  const compile = existsSync('node_modules/better-sqlite3/build/Release')
  if (lire(TEMOIN_PAQUETS) === voulu && compile && complet) return
  if (!compile || !memeVerrou(avecOutils)) {
    dire('Installation des paquets (quelques minutes la première fois)…')
    // Said aloud: under NODE_ENV=production, which is how the server runs, npm leaves them out.
    npm(['ci', '--no-audit', '--no-fund', ...(avecOutils ? ['--include=dev'] : [])])
  }
  writeFileSync(TEMOIN_PAQUETS, voulu)
}

/**
 * True when the installed tree is the one of the lock file: somebody ran `npm ci` by hand.
 * @param {boolean} avecOutils
 */
function memeVerrou(avecOutils) {
  try {
    const { packages: installes } = JSON.parse(
      readFileSync('node_modules/.package-lock.json', 'utf8'),
    )
    const { packages: voulus } = JSON.parse(readFileSync('package-lock.json', 'utf8'))
    return Object.entries(voulus).every(
      ([ou, { version, optional, dev, peer }]) =>
        ou === '' ||
        installes[ou]?.version === version ||
        optional ||
        peer ||
        (dev && !avecOutils && !installes[ou]),
    )
  } catch {
    return false
  }
}

/** @param {string} voulu */
function estConstruite(voulu) {
  return lire(TEMOIN_CONSTRUCTION) === voulu && existsSync('build/server/index.js')
}

/** @param {string} voulu */
function batir(voulu) {
  dire('Construction de l’application…')
  execFileSync(
    process.execPath,
    [
      'node_modules/@remix-run/dev/dist/cli.js',
      'vite:build',
      '--config',
      'remix.config.js',
      '--logLevel',
      'warn',
    ],
    { stdio: ['ignore', 2, 2], env: { ...process.env, NODE_ENV: 'production' } },
  )
  mkdirSync('build', { recursive: true })
  writeFileSync(TEMOIN_CONSTRUCTION, voulu)
}

/** @param {string[]} mots */
function npm(mots) {
  const parNpm = process.env.npm_execpath
  const [programme, ...avant] = parNpm ? [process.execPath, parNpm] : ['npm']
  execFileSync(programme ?? 'npm', [...avant, ...mots], { stdio: ['ignore', 2, 2] })
}

/** Contents decide, not dates: a fresh clone has today's dates everywhere. @param {string[]} chemins */
function empreinte(chemins) {
  const somme = createHash('sha256')
  for (const chemin of chemins.flatMap(fichiersDe).sort())
    somme.update(chemin).update('\0').update(readFileSync(chemin)).update('\0')
  return somme.digest('hex')
}

/** @param {string} chemin @returns {string[]} */
function fichiersDe(chemin) {
  if (!existsSync(chemin)) return []
  if (statSync(chemin).isFile()) return [chemin]
  return readdirSync(chemin, { withFileTypes: true }).flatMap((entree) => {
    const ou = join(chemin, entree.name)
    if (entree.isDirectory()) return fichiersDe(ou)
    return /\.(test\.tsx?|golden\.txt|md)$/.test(entree.name) ? [] : [ou]
  })
}

/** @param {string} chemin */
function lire(chemin) {
  return existsSync(chemin) ? readFileSync(chemin, 'utf8') : ''
}

/** @param {string} phrase */
function dire(phrase) {
  process.stderr.write(`${phrase}\n`)
}
