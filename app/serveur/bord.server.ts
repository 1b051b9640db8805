import { randomBytes, randomUUID } from 'node:crypto'
import { createRequestHandler } from '@remix-run/express'
import type { ServerBuild } from '@remix-run/node'
import compression from 'compression'
import express, { type Express, type NextFunction, type Request, type Response } from 'express'
import type { Instance } from '#app/guards/instance.ts'

const KIO = 1024
/** Ten MiB of file and the fields around it. */
const LIMITE_FICHIERS = 11 * KIO * KIO
const LIMITE_FORMULAIRE = 512 * KIO

/**
 * What Node itself holds a connection to. One that waits is kept longer than the proxies of nginx or
 * Apache keep theirs (60 s): the one who closes first must be the one who sends.
 */
export const limitesDeConnexion = {
  maxHeaderSize: 16 * KIO,
  requestTimeout: 30_000,
  headersTimeout: 10_000,
  keepAliveTimeout: 75_000,
} as const

export interface Bord {
  readonly instance: Instance
  /** Proxies in front: their X-Forwarded-* are believed, nobody else's. */
  readonly relais: number
  readonly construit: ServerBuild | (() => Promise<ServerBuild>)
  readonly intermediaire?: express.Handler | undefined
  readonly pret: () => boolean
}

/**
 * The edge: everything that must be true of a request before Remix reads it, and of a response
 * whatever page made it.
 */
export function creerBord({ instance, relais, construit, intermediaire, pret }: Bord): Express {
  const app = express()
  app.disable('x-powered-by')
  app.disable('etag')
  app.set('trust proxy', relais)
  app.use(numeroter(instance))
  app.use(entetes(instance))
  app.get('/sante', (_req, res) => {
    res
      .status(pret() ? 200 : 503)
      .type('text/plain')
      .send(pret() ? 'ok' : 'not ok')
  })
  app.use(hote(instance))
  app.use(adressesSaines)
  app.use(methodes)
  app.use(prechargement)
  app.use(corps)
  app.use(origine(instance))
  if (intermediaire) app.use(intermediaire)
  app.use(compression())
  app.use('/assets', express.static('build/client/assets', { immutable: true, maxAge: '1y' }))
  app.use(express.static('build/client', { maxAge: '1h', index: false, redirect: false }))
  app.all(
    '*',
    createRequestHandler({
      build: construit,
      getLoadContext: (req, res) => {
        laPolitiqueRemplace(res)
        return {
          instance,
          adresse: req.ip ?? '',
          requeteId: String(res.locals.requeteId),
          nonce: randomBytes(16).toString('base64'),
        }
      },
    }),
  )
  app.use(incident(instance))
  return app
}

function numeroter(instance: Instance): express.Handler {
  return (req, res, suite) => {
    const debut = performance.now()
    res.locals.requeteId = randomUUID()
    res.on('finish', () => {
      // The first segment only: the rest of a path holds ids, a query may hold names.
      const [, portail = ''] = req.path.split('/', 2)
      instance.consigner.info(
        {
          requete: res.locals.requeteId,
          methode: req.method,
          portail,
          statut: res.statusCode,
          ms: Math.round(performance.now() - debut),
        },
        'requete',
      )
    })
    suite()
  }
}

function entetes(instance: Instance): express.Handler {
  const enHttps = instance.origine?.startsWith('https:') ?? false
  return (_req, res, suite) => {
    res.setHeader('X-Content-Type-Options', 'nosniff')
    // `no-referrer` would make browsers send `Origin: null` with our own forms.
    res.setHeader('Referrer-Policy', 'strict-origin')
    res.setHeader('Cross-Origin-Opener-Policy', 'same-origin')
    res.setHeader('Cross-Origin-Resource-Policy', 'same-origin')
    res.setHeader('X-Frame-Options', 'SAMEORIGIN')
    res.setHeader('Permissions-Policy', 'camera=(), microphone=(), geolocation=()')
    // A page replaces it by its own, with a nonce; a file, a redirect or an error keeps this one.
    res.setHeader('Content-Security-Policy', "default-src 'none'; frame-ancestors 'self'")
    if (enHttps) res.setHeader('Strict-Transport-Security', 'max-age=31536000; includeSubDomains')
    suite()
  }
}

/** Remix adds its headers to those that are there: two policies would both hold, the first forbids all. */
function laPolitiqueRemplace(res: Response): void {
  const ajouter = res.append.bind(res)
  res.append = (nom, valeur) =>
    nom.toLowerCase() === 'content-security-policy'
      ? res.setHeader(nom, valeur ?? '')
      : ajouter(nom, valeur)
}

/**
 * The name of this site is what its settings say; without any, what the browser says, if it is a name.
 * Remix makes an address of it, compares it with the origin of a form, and would believe
 * `X-Forwarded-Host` from anybody.
 */
function hote({ origine }: Instance): express.Handler {
  const publique = origine === null ? null : new URL(origine).host
  return (req, res, suite) => {
    delete req.headers['x-forwarded-host']
    const dit = publique ?? req.headers.host ?? ''
    if (!NOM_D_HOTE.test(dit) || !URL.canParse(`http://${dit}`)) return refuser(res, 400)
    req.headers.host = dit
    suite()
  }
}

const NOM_D_HOTE = /^([a-z0-9.-]+|\[[0-9a-f:.]+\])(:\d{1,5})?$/i

/** A path that cannot be decoded is nobody's page. */
function adressesSaines(req: Request, res: Response, suite: NextFunction) {
  try {
    const { pathname, search } = new URL(req.originalUrl, 'http://hote')
    decodeURIComponent(pathname)
    decodeURIComponent(search.replaceAll('+', ' ').replace(/%(?![0-9a-fA-F]{2})/g, '%25'))
    if (
      pathname.includes('//') ||
      /%00|%2f|%5c|\\/i.test(pathname) ||
      !req.originalUrl.startsWith('/')
    )
      throw new URIError('odd path')
    suite()
  } catch {
    refuser(res, 400)
  }
}

function methodes(req: Request, res: Response, suite: NextFunction) {
  if (req.method === 'GET' || req.method === 'HEAD' || req.method === 'POST') return suite()
  res.setHeader('Allow', 'GET, HEAD, POST')
  refuser(res, 405)
}

/** A browser that guesses what might be opened must not fill the consultation log. */
function prechargement(req: Request, res: Response, suite: NextFunction) {
  const but = `${req.get('sec-purpose') ?? ''} ${req.get('purpose') ?? ''}`
  if (!but.includes('prefetch') && !but.includes('prerender')) return suite()
  res.status(503).end()
}

/** Remix reads a whole body into memory: its size is settled before. */
function corps(req: Request, res: Response, suite: NextFunction) {
  if (req.method !== 'POST') return suite()
  const type = (req.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase()
  const enFichiers = type === 'multipart/form-data'
  if (!enFichiers && type !== 'application/x-www-form-urlencoded') return refuser(res, 415)
  const taille = req.get('content-length')
  if (taille === undefined || !/^\d+$/.test(taille)) return refuser(res, 411)
  if (Number(taille) > (enFichiers ? LIMITE_FICHIERS : LIMITE_FORMULAIRE)) return refuser(res, 413)
  suite()
}

/** A form of another site is not a form of ours, whatever cookies travel with it. */
function origine(instance: Instance): express.Handler {
  return (req, res, suite) => {
    if (req.method !== 'POST') return suite()
    const attendue = instance.origine ?? `${req.protocol}://${req.get('host')}`
    const site = req.get('sec-fetch-site')
    if (req.get('origin') !== attendue || (site !== undefined && site !== 'same-origin'))
      return refuser(res, 403)
    suite()
  }
}

const phrases: Record<number, string> = {
  400: 'Cette adresse n’est pas valide. / Dit adres is niet geldig.',
  403: 'Ce formulaire ne vient pas de ce site. / Dit formulier komt niet van deze site.',
  405: 'Méthode refusée. / Methode geweigerd.',
  411: 'Taille de l’envoi inconnue. / Omvang van de verzending onbekend.',
  413: 'Envoi trop grand : 10 Mio au plus. / Verzending te groot: maximaal 10 MiB.',
  415: 'Type d’envoi refusé. / Type verzending geweigerd.',
}

function refuser(res: Response, statut: number): void {
  res.status(statut).type('text/plain; charset=utf-8').send(phrases[statut])
}

function incident(instance: Instance) {
  return (erreur: unknown, _req: Request, res: Response, suite: NextFunction): void => {
    if (res.headersSent) {
      suite(erreur)
      return
    }
    const numero = String(res.locals.requeteId)
    const trace = erreur instanceof Error ? erreur.stack : String(erreur)
    instance.consigner.error({ requete: numero, trace }, 'incident au bord')
    res
      .status(500)
      .type('text/plain; charset=utf-8')
      .send(`Une erreur est survenue. / Er is een fout opgetreden. (${numero})`)
  }
}
