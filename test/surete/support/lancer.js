import { pathToFileURL } from 'node:url'
import { preparer } from '../../../app/serveur/preparer.js'

/**
 * Runs a long proof by hand, with the same code as its short version among the tests: the built
 * application, in production, in the time of the servers. Exit 1 when something is wrong.
 * @param {string} nom the source beside the tests
 */
export async function lancer(nom) {
  process.env.TZ = 'UTC'
  process.env.NODE_ENV = 'production'
  preparer({ construire: true, avecOutils: true })
  const { build } = await import('esbuild')
  const sortie = new URL(`../../../node_modules/.cache/surete/${nom}.mjs`, import.meta.url).pathname
  await build({
    entryPoints: [new URL(`../${nom}.ts`, import.meta.url).pathname],
    outfile: sortie,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    jsx: 'automatic',
    logLevel: 'error',
  })
  const { prouver } = await import(pathToFileURL(sortie).href)
  const [combien, graine] = process.argv.slice(2).map(Number)
  const fautes = await prouver({ combien, graine })
  process.stdout.write(fautes.length === 0 ? 'ok\n' : `${fautes.join('\n')}\n${fautes.length}\n`)
  process.exit(fautes.length === 0 ? 0 : 1)
}
