import type {
  AppLoadContext,
  EntryContext,
  HandleDataRequestFunction,
  HandleErrorFunction,
} from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import { renderToString } from 'react-dom/server'
import { PageContexte } from './components/ui/page-contexte.ts'

export { ouvrirServeur } from './serveur/serveur.server.ts'

/** Pages are whole: rendered at once, with the policy that lets only our own script and styles in. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  { nonce, requeteId }: AppLoadContext,
): Response {
  const page = {
    nonce,
    requeteId,
    script: remixContext.manifest.entry.module,
    enDeveloppement: import.meta.env.DEV,
    libelles: new Map<string, string>(),
  }
  // Nothing is hydrated: the loaders' data is not written into the page, where it could be read.
  const { serverHandoffStream: flux, ...sansDonnees } = remixContext
  flux?.cancel()
  const dessiner = () =>
    renderToString(
      <PageContexte.Provider value={page}>
        <RemixServer context={sansDonnees} url={request.url} nonce={nonce} />
      </PageContexte.Provider>,
    )
  const premier = dessiner()
  // A refused form is drawn again: its list of mistakes stands before the fields it names.
  const html = status >= 400 && page.libelles.size > 0 ? dessiner() : premier
  headers.set('Content-Type', 'text/html; charset=utf-8')
  headers.set('Content-Security-Policy', politique(nonce))
  headers.set('Cache-Control', 'no-store')
  return new Response(`<!DOCTYPE html>${html}`, { status, headers })
}

/** The same loaders answer `.data` requests; what they say is no more to be kept than a page. */
export const handleDataRequest: HandleDataRequestFunction = (response) => {
  response.headers.set('Cache-Control', 'no-store')
  response.headers.set('Content-Security-Policy', "default-src 'none'")
  return response
}

function politique(nonce: string): string {
  const enDeveloppement = import.meta.env.DEV
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    enDeveloppement ? "style-src 'self' 'unsafe-inline'" : "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    enDeveloppement ? "connect-src 'self' ws:" : "connect-src 'self'",
    "frame-src 'self'",
    "object-src 'self'",
    "base-uri 'none'",
    "frame-ancestors 'self'",
    "form-action 'self'",
  ].join('; ')
}

/** A bug: logged with the request's number, which the person sees; no name, no path with ids. */
export const handleError: HandleErrorFunction = (erreur, { request, context }) => {
  if (request.signal.aborted) return
  const faits =
    erreur instanceof Error ? { nom: erreur.name, trace: erreur.stack } : { nom: typeof erreur }
  context.instance.consigner.error({ requete: context.requeteId, ...faits }, 'incident')
}
