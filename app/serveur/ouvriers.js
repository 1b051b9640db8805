import { build } from 'esbuild'

// A worker thread needs a program of its own. `import code from './x.ouvrier.ts?ouvrier'` gives that
// program as text, for `new Worker(code, { eval: true })`: one way that holds in the built server,
// in development and in tests, with no second file to be found beside the bundle.
const SUFFIXE = '?ouvrier'

/** @returns {import('vite').Plugin} */
export function ouvriers() {
  return {
    name: 'ouvriers',
    enforce: 'pre',
    async resolveId(cite, importateur) {
      if (!cite.endsWith(SUFFIXE)) return null
      const trouve = await this.resolve(cite.slice(0, -SUFFIXE.length), importateur)
      return trouve && `${trouve.id}${SUFFIXE}`
    },
    async load(id) {
      if (!id.endsWith(SUFFIXE)) return null
      const { outputFiles, metafile } = await build({
        entryPoints: [id.slice(0, -SUFFIXE.length)],
        bundle: true,
        minify: true,
        write: false,
        metafile: true,
        platform: 'node',
        format: 'cjs',
        target: 'node20',
        logLevel: 'error',
      })
      for (const fichier of Object.keys(metafile.inputs)) this.addWatchFile(fichier)
      return `export default ${JSON.stringify(outputFiles[0]?.text)}`
    },
  }
}
