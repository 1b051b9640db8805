import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import type { Instance } from '#app/guards/instance.ts'
import type { Base } from '#db/client.server.ts'

/** A server without a network: the clock is the test's, nothing is sent. */
export function uneInstance(
  base: Base,
  maintenant: () => Date,
  champs: Partial<Instance> = {},
): Instance {
  const taire = () => undefined
  return {
    base,
    demo: false,
    origine: 'https://passerelle.example',
    maintenant,
    consigner: { info: taire, warn: taire, error: taire },
    courrier: null,
    reveillerEnvois: taire,
    ...champs,
  }
}

/** What came back, thrown or not, as a browser would see it. */
export interface Reponse {
  readonly statut: number
  readonly vers: string | null
  readonly cookies: readonly string[]
  readonly donnees: unknown
}

type Traitement = (args: LoaderFunctionArgs & ActionFunctionArgs) => unknown

/** Asks a loader or an action the way the server does. */
export async function demander(
  instance: Instance,
  traitement: unknown,
  demande: {
    readonly url?: string
    readonly params?: Record<string, string>
    readonly cookie?: string | null
    readonly formulaire?: Record<string, string>
    readonly agent?: string
  } = {},
): Promise<Reponse> {
  const { url = '/', params = {}, cookie, formulaire, agent = 'essai' } = demande
  const entetes = new Headers({ 'user-agent': agent, ...(cookie ? { cookie } : {}) })
  const request = new Request(new URL(url, 'https://passerelle.example'), {
    headers: entetes,
    ...(formulaire ? { method: 'POST', body: new URLSearchParams(formulaire) } : {}),
  })
  const context = { instance, adresse: '192.0.2.1', requeteId: 'essai', nonce: '' }
  try {
    return await enReponse(await (traitement as Traitement)({ request, params, context }))
  } catch (lance) {
    if (lance instanceof Error) throw lance
    return enReponse(lance)
  }
}

async function enReponse(rendu: unknown): Promise<Reponse> {
  if (!(rendu instanceof Response)) return { statut: 200, vers: null, cookies: [], donnees: rendu }
  const enJson = rendu.headers.get('content-type')?.includes('json') ?? false
  return {
    statut: rendu.status,
    vers: rendu.headers.get('location'),
    cookies: rendu.headers.getSetCookie(),
    donnees: enJson ? await rendu.json() : null,
  }
}

/** The cookie a browser would send back after this answer. */
export function cookieDe({ cookies }: Reponse): string {
  return cookies.map((un) => un.split(';')[0]).join('; ')
}
