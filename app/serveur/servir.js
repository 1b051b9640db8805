// Loads the built application (or Vite's, in development) and starts the server it exports: one
// bundle, one database handle, the same edge in both modes.

/** @param {{ enDeveloppement: boolean }} mode */
export async function servir({ enDeveloppement }) {
  const vite = enDeveloppement ? await creerVite() : undefined
  // A variable, so that the compiler does not follow it into the bundle.
  const fichier = new URL('../../build/server/index.js', import.meta.url).href
  /** @returns {Promise<any>} */
  const charger = () => (vite ? vite.ssrLoadModule('virtual:remix/server-build') : import(fichier))
  const construit = await charger()
  return construit.entry.module.ouvrirServeur({
    construit,
    charger: vite ? charger : undefined,
    intermediaire: vite?.middlewares,
  })
}

async function creerVite() {
  const { createServer } = await import('vite')
  return createServer({ configFile: 'remix.config.js', server: { middlewareMode: true } })
}
