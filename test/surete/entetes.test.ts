import { readdirSync } from 'node:fs'
import type { ServerBuild } from '@remix-run/node'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nouvelId } from '#app/services/contexte.server.ts'
import { laConstruction } from './support/construction.ts'
import { leMonde, type Monde } from './support/monde.ts'
import { type Envoi, type Reponse, type ServeurDEssai, servirEnMemoire } from './support/serveur.ts'

const ORIGINE = 'https://passerelle.example'

/** What browsers are told with every answer, whatever made it. */
describe('chaque réponse', () => {
  let monde: Monde
  let construit: ServerBuild
  let serveur: ServeurDEssai
  let cookie: string

  beforeAll(async () => {
    construit = await laConstruction()
    monde = await leMonde()
    serveur = await servirEnMemoire(construit, monde.instantane, monde.maintenant, ORIGINE)
    const agent = monde.visiteurs.find(({ cle }) => cle === 'alpha.agent')
    // Behind TLS the cookie has the name that binds it to this host.
    cookie = `__Host-${agent?.cookie ?? ''}`
  }, 1_800_000)

  afterAll(() => serveur?.fermer())

  const demander = (envoi: Envoi) =>
    serveur.demander({ ...envoi, entetes: { origin: ORIGINE, ...envoi.entetes } })

  /** One of each kind. */
  const genres: Readonly<Record<string, () => [statut: number, envoi: Envoi]>> = {
    'une page pour tous': () => [200, { chemin: '/connexion' }],
    'une page de quelqu’un': () => [200, { chemin: '/cpas/candidats', cookie }],
    'les données d’une page': () => [200, { chemin: '/cpas/candidats.data', cookie }],
    'un document': () => [200, { chemin: unDocument(), cookie }],
    'un fichier du site': () => [200, { chemin: `/assets/${unFichierDuSite()}` }],
    'un dessin du site': () => [200, { chemin: '/favicon.svg' }],
    'l’état du serveur': () => [200, { chemin: '/sante' }],
    'un renvoi vers la connexion': () => [302, { chemin: '/cpas/candidats' }],
    'un renvoi après un acte': () => [303, { chemin: '/langue', corps: 'langue=nl&suite=%2F' }],
    'un formulaire refusé': () => [400, { chemin: '/connexion?index', corps: '' }],
    'une adresse tordue': () => [400, { chemin: '/%00' }],
    'un rôle qui ne peut pas': () => [403, { chemin: '/cpas/comptes', cookie }],
    'un formulaire d’ailleurs': () => [
      403,
      { chemin: '/langue', corps: 'langue=nl', entetes: { origin: 'https://evil.example' } },
    ],
    'rien à cette adresse': () => [404, { chemin: '/nulle-part' }],
    'la porte d’un autre': () => [404, { chemin: '/hote', cookie }],
    'le dossier d’un autre': () => [
      404,
      { chemin: `/cpas/candidats/${monde.maisons[1].libreId}`, cookie },
    ],
    'un document qui n’existe pas': () => [404, { chemin: `/documents/${nouvelId()}/fr`, cookie }],
    'un fichier qui n’existe pas': () => [404, { chemin: '/assets/rien.js' }],
    'une méthode': () => [405, { chemin: '/connexion', methode: 'PUT' }],
    'une taille inconnue': () => [
      411,
      { chemin: '/langue', methode: 'POST', entetes: EN_MORCEAUX },
    ],
    'un envoi trop grand': () => [413, { chemin: '/langue', corps: 'x'.repeat(600_000) }],
    'un autre type': () => [415, { chemin: '/langue', corps: '{}', type: 'application/json' }],
    'une lecture d’avance': () => [
      503,
      { chemin: '/cpas/candidats', cookie, entetes: { 'sec-purpose': 'prefetch' } },
    ],
  }

  const unDocument = () => {
    const id = serveur
      .base()
      .$client.prepare("select id from convention where cpas_id = ? and statut = 'signee'")
      .pluck()
      .get(monde.maisons[0].cpasId)
    return `/documents/${String(id)}/fr`
  }

  test.each(Object.entries(genres))('%s : ses entêtes sont les nôtres', async (_genre, genre) => {
    const [statut, envoi] = genre()
    const reponse = await demander(envoi)
    expect(reponse.statut).toBe(statut)
    expect(reponse.entetes).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'x-frame-options': 'SAMEORIGIN',
      'strict-transport-security': 'max-age=31536000; includeSubDomains',
    })
    expect(reponse.entetes['x-powered-by']).toBeUndefined()
    expect(reponse.entetes.server).toBeUndefined()
    jugerLaPolitique(reponse)
    if (envoi.cookie && statut !== 503)
      expect(reponse.entetes['cache-control']).toContain('no-store')
  })

  test('aucun cookie ne se lit par un script, ni ne part vers un autre site', async () => {
    const poses = [
      await demander({ chemin: '/langue', corps: 'langue=nl&suite=%2F' }),
      await demander({
        chemin: '/connexion/lien?index',
        corps: 'courriel=personne0%40courriel.example',
      }),
      await demander({ chemin: '/deconnexion', cookie, corps: '' }),
      await demander({ chemin: '/cpas', cookie: '__Host-p60=une-cle-inconnue' }),
    ].flatMap(({ entetes }) => entetes['set-cookie'] ?? [])
    expect(new Set(poses.map((un) => un.split('=')[0])).size).toBeGreaterThan(2)
    for (const un of poses) {
      expect(un).toMatch(/^__Host-/)
      for (const attribut of ['HttpOnly', 'Secure', 'SameSite=Lax', 'Path=/'])
        expect(un).toContain(attribut)
      expect(un).not.toContain('Domain')
    }
  })

  test('sans TLS, le navigateur n’est pas prié de ne plus venir qu’en TLS', async () => {
    const clair = await servirEnMemoire(construit, monde.instantane, monde.maintenant)
    const { entetes } = await clair.demander({ chemin: '/connexion' })
    expect(entetes['strict-transport-security']).toBeUndefined()
    await clair.fermer()
  })
})

const EN_MORCEAUX = {
  'content-type': 'application/x-www-form-urlencoded',
  'transfer-encoding': 'chunked',
}

/** Nothing runs in a page but our own script, named by a number drawn for this answer. */
function jugerLaPolitique({ entetes, corps }: Reponse): void {
  const politique = String(entetes['content-security-policy'])
  expect(politique).toContain("default-src 'none'")
  expect(politique).not.toMatch(/unsafe|\*|http:/)
  if (!String(entetes['content-type']).includes('text/html')) return
  const nonce = /'nonce-([^']+)'/.exec(politique)?.[1]
  for (const [balise] of corps.matchAll(/<script\b[^>]*>/g))
    expect(balise).toContain(`nonce="${nonce}"`)
  expect(corps).not.toMatch(/<[^>]+\s(on\w+|style)=/)
  expect(corps).not.toMatch(/<style|javascript:/)
}

function unFichierDuSite(): string {
  const nom = readdirSync('build/client/assets').find((un) => un.endsWith('.js'))
  if (!nom) throw new Error('the build has no script')
  return nom
}
