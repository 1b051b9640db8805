import { defineConfig } from 'vitest/config'
import { ouvriers } from '../app/serveur/ouvriers.js'

// Its own file: the Remix plugin of remix.config.js must not run in tests.
export default defineConfig({
  // Worker threads are made the same way as in the built server.
  plugins: [ouvriers()],
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['{app,db,emails,contracts,test}/**/*.test.{ts,tsx}'],
    environment: 'node',
    setupFiles: ['test/support/preparation.ts'],
    pool: 'forks',
    // One process per core, kept from file to file: the modules are read once, the model database is
    // made once. Left alone, Vitest keeps a core for itself, which is half of a small machine.
    maxWorkers: '100%',
    isolate: false,
    // Ten thousand careers take seconds, more on a machine that does something else.
    testTimeout: 60_000,
  },
})
