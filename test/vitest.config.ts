import { defineConfig } from 'vitest/config'
import { ouvriers } from '../app/serveur/ouvriers.js'

// Its own file: the Remix plugin of remix.config.js must not run in tests.
export default defineConfig({
  // Worker threads are made the same way as in the built server.
  plugins: [ouvriers()],
  test: {
    root: new URL('..', import.meta.url).pathname,
    environment: 'node',
    setupFiles: ['test/support/preparation.ts'],
    pool: 'forks',
    // One process per core. Left alone, Vitest keeps a core for itself, which is half of a small machine.
    maxWorkers: '100%',
    // Ten thousand careers take seconds, more on a machine that does something else.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'regles',
          include: ['{app,db,emails,contracts,test}/**/*.test.{ts,tsx}'],
          exclude: ['test/surete/**'],
          // The same process from file to file: modules are read once, the model database is made once.
          isolate: false,
        },
      },
      {
        extends: true,
        // The built pages, as they are served. React is another one in development, and a process has
        // only one of the two: these tests have processes of their own.
        esbuild: { jsx: 'automatic', jsxDev: false },
        test: {
          name: 'surete',
          include: ['test/surete/**/*.test.ts'],
          env: { NODE_ENV: 'production' },
          isolate: false,
        },
      },
    ],
  },
})
