import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { preparer } from '../../app/serveur/preparer.js'
import { empaqueter } from '../support/empaqueter.js'

// `npm run bench [-- name…]`: one JSON line per figure, and exit 1 when one of them passes its bound.
// Each file has a process of its own, one after the other: no memory or compiled code is inherited.
const ICI = new URL('.', import.meta.url)
const SEUL = '--seul='

const seul = process.argv.find((mot) => mot.startsWith(SEUL))?.slice(SEUL.length)
process.exit(seul ? await mesurer(seul) : lancerTous(process.argv.slice(2)))

/** @param {string[]} voulus @returns {number} the exit code */
function lancerTous(voulus) {
  preparer({ construire: false, avecOutils: true })
  const noms = readdirSync(ICI)
    .filter((nom) => nom.endsWith('.ts'))
    .map((nom) => nom.slice(0, -'.ts'.length))
    .sort()
  const inconnus = voulus.filter((nom) => !noms.includes(nom))
  if (inconnus.length > 0) {
    process.stderr.write(`Inconnu : ${inconnus.join(', ')}. Il y a : ${noms.join(', ')}.\n`)
    return 2
  }
  const codes = noms
    .filter((nom) => voulus.length === 0 || voulus.includes(nom))
    .map((nom) => {
      const mots = ['--expose-gc', new URL('lancer.js', ICI).pathname, `${SEUL}${nom}`]
      return spawnSync(process.execPath, mots, { stdio: 'inherit' }).status ?? 1
    })
  return Math.max(0, ...codes)
}

/** @param {string} nom @returns {Promise<number>} 1 when a figure is above its bound */
async function mesurer(nom) {
  const sortie = await empaqueter(new URL(`${nom}.ts`, ICI), `bench-${nom}`)
  const { bench } = await import(pathToFileURL(sortie).href)
  let code = 0
  for (const mesure of await bench()) {
    // Written so that a figure that is not a number does not pass.
    const tenu = mesure.valeur <= mesure.borne
    if (!tenu) code = 1
    process.stdout.write(`${JSON.stringify({ banc: nom, ...mesure, tenu })}\n`)
  }
  return code
}
