import { build } from 'esbuild'

// The command line runs from the sources: bundling them takes a few tenths of a second and needs
// no build step to be remembered.
const sortie = new URL('../../build/commandes/p60.js', import.meta.url)
await build({
  entryPoints: [new URL('./p60.ts', import.meta.url).pathname],
  outfile: sortie.pathname,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  jsx: 'automatic',
  sourcemap: 'inline',
  logLevel: 'error',
})
await import(sortie.href)
