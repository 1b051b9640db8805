import { spawnSync } from 'node:child_process'
import { preparer } from '../app/serveur/preparer.js'
import { exigerChromium, exigerOutilsPdf } from './support/outils.js'

// `npm test`: the gate, from a fresh clone. What is missing is installed, then each step passes or ends
// it all with its output. Only node: modules may be imported before the packages are there.
//   --sans-navigateur   (npm run check) stops before the browser
//   --navigateur        (npm run e2e) build and browser only, shown as they go; the rest of the words
//                       goes to Playwright
const NODE = process.execPath
const { sansNavigateur, navigateurSeul, reste } = lireMots(process.argv.slice(2))

preparer({ construire: false, avecOutils: true })
if (!navigateurSeul) exigerOutilsPdf()
const chromium = sansNavigateur ? '' : await exigerChromium()

/** @typedef {{ nom: string, mots: string[], compte?: RegExp }} Etape */
/** @type {Etape[]} */
const regles = [
  { nom: 'typecheck', mots: ['node_modules/typescript-7/bin/tsc', '--noEmit'] },
  {
    nom: 'biome',
    mots: ['node_modules/@biomejs/biome/bin/biome', 'check', '.'],
    compte: /\d+ files/,
  },
  {
    nom: 'vitest',
    mots: ['node_modules/vitest/vitest.mjs', 'run', '--config', 'test/vitest.config.ts'],
    compte: /Tests +(\d+ passed)/,
  },
]
/** @type {Etape} */
const construction = { nom: 'build', mots: ['app/serveur/construire.js'] }
/** @type {Etape} */
const navigateur = {
  nom: 'playwright',
  mots: [
    'node_modules/@playwright/test/cli.js',
    'test',
    '--config',
    'test/playwright.config.ts',
    ...reste,
  ],
  compte: /\d+ passed/,
}

for (const etape of [
  ...(navigateurSeul ? [] : regles),
  construction,
  ...(sansNavigateur ? [] : [navigateur]),
])
  passer(etape)

/** @param {string[]} mots */
function lireMots(mots) {
  return {
    sansNavigateur: mots.includes('--sans-navigateur'),
    navigateurSeul: mots.includes('--navigateur'),
    reste: mots.filter((mot) => mot !== '--sans-navigateur' && mot !== '--navigateur'),
  }
}

/** One line a step; the output only of the one that fails. @param {Etape} etape */
function passer({ nom, mots, compte }) {
  process.stdout.write(nom.padEnd(12))
  const enDirect = navigateurSeul && nom === 'playwright'
  if (enDirect) process.stdout.write('\n')
  const debut = performance.now()
  const { status, stdout, stderr, error } = spawnSync(NODE, mots, {
    // CI: no test left alone by `.only`, no snapshot written on the sly.
    env: { ...process.env, CI: '1', FORCE_COLOR: '0', CHROMIUM_PATH: chromium },
    stdio: enDirect ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 1e9,
  })
  const secondes = ((performance.now() - debut) / 1000).toFixed(1)
  const sortie = `${stdout ?? ''}${stderr ?? ''}`
  const trouve = compte && sortie.match(compte)
  const detail = trouve ? `  ${trouve[1] ?? trouve[0]}` : ''
  process.stdout.write(`${secondes.padStart(7)} s  ${status === 0 ? `ok${detail}` : 'ÉCHEC'}\n`)
  if (status === 0) return
  process.stdout.write(`\n${sortie}${error ? `\n${error.message}\n` : ''}`)
  process.exit(status || 1)
}
