import { defineConfig } from 'vitest/config'

// Its own file: the Remix plugin of remix.config.js must not run in tests.
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['{app,db,emails,contracts,test}/**/*.test.{ts,tsx}'],
    environment: 'node',
    setupFiles: ['test/support/preparation.ts'],
    pool: 'forks',
    testTimeout: 20_000,
  },
})
