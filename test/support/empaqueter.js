/**
 * Bundles a source so that a plain node process can run it; beside the packages, which it finds there,
 * and not in `build/`, which a build empties. esbuild is asked late: it may not be installed yet.
 * @param {URL} source
 * @param {string} nom
 * @returns {Promise<string>} the path of the program
 */
export async function empaqueter(source, nom) {
  const { build } = await import('esbuild')
  const outfile = new URL(`../../node_modules/.cache/essais/${nom}.mjs`, import.meta.url).pathname
  await build({
    entryPoints: [source.pathname],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    jsx: 'automatic',
    logLevel: 'error',
  })
  return outfile
}
