// `npm start` and `npm run dev`: from a fresh clone to a served page. Only node: modules may be
// imported before the packages are there.
import { preparer } from './preparer.js'

const enDeveloppement = process.argv.includes('--dev')
process.env.NODE_ENV = enDeveloppement ? 'development' : 'production'
// Civil days belong to Belgium, instants to UTC; the machine's zone must not matter.
process.env.TZ = 'UTC'
try {
  process.loadEnvFile('.env')
} catch {
  // No .env: the environment alone, or the demonstration's defaults.
}

preparer({ construire: !enDeveloppement })
const { servir } = await import('./servir.js')
await servir({ enDeveloppement })
