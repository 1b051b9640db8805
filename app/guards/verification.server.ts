import type { ServerBuild } from '@remix-run/node'
import { portes } from '#app/domain/shared/acteur.ts'
import { marqueDe } from './marque.ts'

/**
 * The loaders and actions that no guard made, or that stand behind another door than their folder
 * says. Anything here and the server does not start: a parent layout protects nothing in Remix.
 */
export function routesSansGarde(routes: ServerBuild['routes']): string[] {
  return Object.values(routes).flatMap((route) => {
    if (!route) return []
    const { loader, action } = route.module
    return [
      ...(loader && !estGardee(route.id, loader, 'lire') ? [`${route.id} (loader)`] : []),
      ...(action && !estGardee(route.id, action, 'agir') ? [`${route.id} (action)`] : []),
    ]
  })
}

function estGardee(id: string, fonction: unknown, genre: 'lire' | 'agir'): boolean {
  const marque = marqueDe(fonction)
  if (!marque || marque.genre !== genre) return false
  const dossier = /^routes\/([a-z_]+)\+/.exec(id)?.[1]
  const portail = portes.find((porte) => porte === dossier)
  return portail === undefined || marque.porte === portail
}
