import { defineConfig } from '@playwright/test'
import { trouverChromium } from './support/outils.js'

const executablePath = await trouverChromium()
if (!executablePath)
  throw new Error('no browser: npx playwright install chromium, or CHROMIUM_PATH')

const parcours = { testMatch: ['parcours.spec.ts', 'semaine.spec.ts'] }
/** Pages are not hydrated: scripts change little. One language without them, the other with; TOUT=1: all. */
const enUneLangue = (langue: RegExp) =>
  process.env.TOUT ? parcours : { ...parcours, grep: langue }

export default defineConfig({
  testDir: 'e2e',
  outputDir: '../build/playwright',
  globalSetup: './support/monde-pret.ts',
  // A server and a browser each: more than two would only wait for one another.
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list']],
  timeout: 180_000,
  expect: { timeout: 10_000 },
  use: {
    actionTimeout: 15_000,
    timezoneId: 'Europe/Brussels',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath,
      // Nothing of the browser's own goes out: the tests need no network but this machine's.
      args: ['--disable-gpu', '--disable-background-networking', '--disable-sync'],
    },
  },
  projects: [
    { name: 'sans-javascript', ...enUneLangue(/en fr/), use: { javaScriptEnabled: false } },
    { name: 'avec-javascript', ...enUneLangue(/en n/) },
    { name: 'accessibilite', testMatch: 'accessibilite.spec.ts' },
    ...(process.env.CAPTURES ? [{ name: 'captures', testMatch: 'captures.spec.ts' }] : []),
  ],
})
