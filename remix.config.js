import { vitePlugin as remix } from '@remix-run/dev'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'vite'
import { ouvriers } from './app/serveur/ouvriers.js'

// The Vite configuration, under its Remix name: every script passes --config remix.config.js.
export default defineConfig({
  plugins: [
    ouvriers(),
    tailwindcss(),
    remix({
      appDirectory: 'app',
      buildDirectory: 'build',
      serverModuleFormat: 'esm',
      future: {
        v3_fetcherPersist: true,
        v3_lazyRouteDiscovery: true,
        v3_relativeSplatPath: true,
        v3_routeConfig: true,
        v3_singleFetch: true,
        v3_throwAbortReason: true,
      },
    }),
  ],
  // Only the tags that mails use: the whole package is a seventh of the server's memory.
  ssr: { noExternal: [/^@react-email\/(?!render)/] },
  build: { assetsInlineLimit: 0, chunkSizeWarningLimit: 300 },
})
