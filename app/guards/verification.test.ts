import type { ServerBuild } from '@remix-run/node'
import { describe, expect, test } from 'vitest'
import { saisieVide } from '#app/domain/compte/saisie.ts'
import { connecte, cpas, hote, visiteur } from './gardes.server.ts'
import { routesSansGarde } from './verification.server.ts'

type Module = NonNullable<ServerBuild['routes'][string]>['module']

const routes = (modules: Record<string, Partial<Module>>): ServerBuild['routes'] =>
  Object.fromEntries(
    Object.entries(modules).map(([id, module]) => [
      id,
      { id, path: 'x', module: { default: undefined, ...module } },
    ]),
  )

describe('une route sans garde', () => {
  test('est nommée, que ce soit sa lecture ou son acte', () => {
    expect(
      routesSansGarde(
        routes({
          'routes/cpas+/nue/route': { loader: () => null, action: () => null },
          'routes/_public+/nue/route': { loader: () => null },
        }),
      ),
    ).toEqual([
      'routes/cpas+/nue/route (loader)',
      'routes/cpas+/nue/route (action)',
      'routes/_public+/nue/route (loader)',
    ])
  })

  test('est refusée derrière une autre porte que celle de son dossier', () => {
    expect(
      routesSansGarde(
        routes({
          'routes/cpas+/trompeuse/route': { loader: hote.lire(() => null) },
          'routes/hote+/ouverte/route': { loader: visiteur.lire(() => null) },
          'routes/travailleur+/large/route': { loader: connecte.lire(() => null) },
        }),
      ),
    ).toHaveLength(3)
  })

  test('est refusée quand une lecture sert d’acte', () => {
    expect(
      routesSansGarde(routes({ 'routes/cpas+/a/route': { action: cpas.lire(() => null) } })),
    ).toEqual(['routes/cpas+/a/route (action)'])
  })

  test('n’est pas celle qui a la sienne', () => {
    expect(
      routesSansGarde(
        routes({
          root: { loader: visiteur.lire(() => null) },
          'routes/cpas+/b/route': {
            loader: cpas.lire(() => null),
            action: cpas.agir(saisieVide, () => '/cpas'),
          },
          'routes/_public+/c/route': {},
        }),
      ),
    ).toEqual([])
  })

  test('ne passe pas en copiant la marque d’une autre dans un objet', () => {
    const empruntee = Object.assign(() => null, { porte: 'cpas', genre: 'lire', roles: [] })
    expect(routesSansGarde(routes({ 'routes/cpas+/d/route': { loader: empruntee } }))).toEqual([
      'routes/cpas+/d/route (loader)',
    ])
  })
})
