import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { paths } from '#app/paths.ts'
import { RACINE } from './sources.ts'

/** `cpas+/candidats.$candidatId._index` → `/cpas/candidats/:` */
function adressesDesRoutes(): string[] {
  const racine = join(RACINE, 'app/routes')
  const portails = readdirSync(racine).filter((nom) => nom.endsWith('+'))
  return portails.flatMap((portail) =>
    readdirSync(join(racine, portail))
      .filter((dossier) => !dossier.startsWith('_layout'))
      .map((dossier) => {
        const base = portail.startsWith('_') ? '' : `/${portail.replace('+', '')}`
        const segments = dossier.split('.').filter((s) => s !== '_index' && !s.startsWith('_'))
        return `${base}/${segments.join('/')}`.replace(/\$[^/]+/g, ':').replace(/(.)\/$/, '$1')
      }),
  )
}

function adressesDesLiens(valeur: unknown): string[] {
  if (typeof valeur === 'string') return [valeur]
  if (typeof valeur === 'function') return [String(valeur(':', ':', ':'))]
  if (typeof valeur === 'object' && valeur !== null)
    return Object.values(valeur).flatMap(adressesDesLiens)
  return []
}

test('chaque lien mène à une page qui existe', () => {
  const routes = new Set(adressesDesRoutes())
  const liens = adressesDesLiens(paths).map((lien) => lien.split(/[?#]/)[0] ?? '')
  expect(liens.filter((lien) => !routes.has(lien))).toEqual([])
})
