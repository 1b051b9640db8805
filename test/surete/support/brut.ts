import type { Hasard } from '#test/support/hasard.ts'
import { unChemin } from './chemins-tordus.ts'

/** What one connection says, in the pieces in which it says it. */
export interface Propos {
  readonly famille: string
  readonly morceaux: readonly (string | Buffer)[]
  /** Milliseconds between two pieces. */
  readonly entre: number
  /** A whole request with something behind it: it acts, and the answer may be lost in the noise. */
  readonly complete: boolean
  /** False: the other end hangs up without having ended its sentence. */
  readonly finit: boolean
}

export interface Decor {
  readonly hote: string
  readonly cookie: string
  /** A page and a form that this cookie may read and send. */
  readonly page: string
  readonly formulaire: string
  readonly corps: string
  readonly autresPages: readonly string[]
}

type Famille = (decor: Decor, des: Hasard) => Partial<Propos> & Pick<Propos, 'morceaux'>

/** One connection of somebody who does not speak HTTP as a browser does; the seed decides which. */
export function unPropos(decor: Decor, des: Hasard): Propos {
  const famille = des.parmi(Object.keys(familles))
  const dit = familles[famille]?.(decor, des)
  if (!dit) throw new Error(`no family ${famille}`)
  return { famille, entre: 0, finit: true, complete: false, ...dit }
}

const lire = ({ hote, cookie }: Decor, chemin: string, entetes: readonly string[] = []) =>
  requete(`GET ${chemin} HTTP/1.1`, [`Host: ${hote}`, `Cookie: ${cookie}`, ...entetes])

const poster = (decor: Decor, entetes: readonly string[], corps = decor.corps) =>
  `${requete(`POST ${decor.formulaire} HTTP/1.1`, [
    `Host: ${decor.hote}`,
    `Cookie: ${decor.cookie}`,
    `Origin: http://${decor.hote}`,
    'Content-Type: application/x-www-form-urlencoded',
    ...entetes,
  ])}${corps}`

const requete = (premiere: string, entetes: readonly string[]) =>
  `${[premiere, ...entetes, 'Connection: close'].join('\r\n')}\r\n\r\n`

const longueur = (corps: string) => `Content-Length: ${Buffer.byteLength(corps)}`

const familles: Readonly<Record<string, Famille>> = {
  coupee: (decor, des) => {
    const tout = des.vrai(0.5) ? lire(decor, decor.page) : poster(decor, [longueur(decor.corps)])
    return { morceaux: [tout.slice(0, des.entier(tout.length))], finit: des.vrai(0.5) }
  },
  'longueur fausse': (decor, des) => {
    const vraie = Buffer.byteLength(decor.corps)
    const dite = des.parmi([
      [`Content-Length: ${vraie + 1 + des.entier(2000)}`],
      ['Content-Length: -1'],
      ['Content-Length: 1e3'],
      ['Content-Length: 0x10'],
      [`Content-Length: +${vraie}`],
      ['Content-Length: 99999999999999999999'],
      ['Content-Length: 600000'],
      ['Content-Length:'],
      [],
      [`Content-Length: ${vraie}`, `Content-Length: ${vraie + 5}`],
      [`Content-Length: ${vraie}`, 'Transfer-Encoding: chunked'],
      [`Content-Length : ${vraie}`],
    ])
    return { morceaux: [poster(decor, dite)] }
  },
  'longueur trop courte': (decor, des) => ({
    morceaux: [poster(decor, [`Content-Length: ${des.entier(decor.corps.length)}`])],
    complete: true,
  }),
  morcelee: (decor, des) => {
    const encodage = des.parmi([
      'chunked',
      'Chunked',
      'chunked, chunked',
      'identity',
      'gzip, chunked',
      'chunked;q=1',
      'xchunked',
      'chunked\r\n chunked',
    ])
    const corps = des.parmi([
      `${Buffer.byteLength(decor.corps).toString(16)}\r\n${decor.corps}\r\n0\r\n\r\n`,
      'zz\r\nx\r\n0\r\n\r\n',
      'ffffffffffffffff\r\nx',
      '-1\r\nx\r\n0\r\n\r\n',
      '5;ext="\r\n\r\n"\r\nabcde\r\n0\r\n\r\n',
      '5\nabcde\n0\n\n',
      '1000\r\nabc\r\n0\r\n\r\n',
      '',
      `0\r\n\r\n${lire(decor, decor.page)}`,
      `0\r\nX: ${'y'.repeat(20_000)}\r\n\r\n`,
    ])
    return { morceaux: [poster(decor, [`Transfer-Encoding: ${encodage}`], corps)] }
  },
  'entêtes énormes': (decor, des) => ({
    morceaux: [
      lire(
        decor,
        decor.page,
        des.parmi([
          [`X-Long: ${'x'.repeat(20_000)}`],
          [`Cookie: ${'a=b; '.repeat(5000)}`],
          Array.from({ length: 3000 }, (_, i) => `X-${i}: y`),
          [`${'n'.repeat(17_000)}: v`],
          [`Accept-Language: ${'fr,'.repeat(4000)}`],
          [`User-Agent: ${'u'.repeat(9000)}`],
        ]),
      ),
    ],
  }),
  'entêtes tordues': (decor, des) => ({
    morceaux: [
      lire(decor, decor.page, [
        des.parmi([
          ': sans nom',
          'Sans-valeur',
          'X-Nul: a\0b',
          'X-Retour: a\rb',
          ' X-Pliee: un\r\n deux',
          'X-Octets: \u00ff\u00fe',
          `Cookie: ${decor.cookie}; ${decor.cookie}`,
          'Cookie: =; ;;;=',
          'Cookie: __Host-p60=%E0%A4%A; p60=%',
          'Range: bytes=0-1,2-3,-99999999999',
          'If-None-Match: *',
          'If-Modified-Since: hier',
          'Expect: 200-maybe',
          'Upgrade: websocket\r\nConnection: Upgrade',
          'Upgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__',
          'Accept-Encoding: gzip;q=9, br, *;q=-1',
          'Accept-Language: \u0000, xx-YY;q=abc',
          'X-Forwarded-Host: evil.example',
          'X-Forwarded-For: 1.2.3.4, ::1, x',
          'X-Forwarded-Proto: gopher',
          'X-HTTP-Method-Override: DELETE',
          'X-Original-URL: /cpas/comptes',
          'X-Remix-Replace: 1',
          'Sec-Purpose: prefetch',
          'Content-Length: 5',
          'Transfer-Encoding: chunked',
        ]),
      ]),
    ],
  }),
  méthode: (decor, des) => {
    const methode = des.parmi([
      'PUT',
      'DELETE',
      'PATCH',
      'OPTIONS',
      'TRACE',
      'CONNECT',
      'HEAD',
      'PROPFIND',
      'get',
      'G ET',
      'PIRATER',
      'POST POST',
      '\u0000',
      'M'.repeat(20_000),
    ])
    const chemin = des.parmi([decor.page, decor.formulaire, '*', '/', '/sante'])
    return {
      morceaux: [
        requete(`${methode} ${chemin} HTTP/1.1`, [
          `Host: ${decor.hote}`,
          `Cookie: ${decor.cookie}`,
          `Origin: http://${decor.hote}`,
          'Content-Length: 0',
        ]),
      ],
    }
  },
  chemin: (decor, des) => ({ morceaux: [lire(decor, unChemin(decor, des))] }),
  hôte: ({ page, cookie, hote }, des) => ({
    morceaux: [
      requete(
        `GET ${page} HTTP/1.1`,
        des
          .parmi([
            [],
            ['Host:'],
            ['Host: evil.example'],
            [`Host: ${hote}`, 'Host: evil.example'],
            [`Host: ${hote}@evil.example`],
            ['Host: localhost:999999'],
            ['Host: [::1'],
            ['Host: a b'],
            ['Host: é.example'],
            [`Host: ${'h'.repeat(10_000)}`],
            ['Host: <script>'],
            ['Host: ../..'],
            ['Host: %00'],
          ])
          .concat(`Cookie: ${cookie}`),
      ),
    ],
  }),
  version: (decor, des) => ({
    morceaux: des.parmi<readonly (string | Buffer)[]>([
      [`GET ${decor.page}\r\n\r\n`],
      [`GET ${decor.page} HTTP/0.9\r\n\r\n`],
      [`GET ${decor.page} HTTP/1.0\r\nCookie: ${decor.cookie}\r\n\r\n`],
      [`GET ${decor.page} HTTP/2.0\r\nHost: ${decor.hote}\r\n\r\n`],
      [`GET ${decor.page} HTTP/1.1.1\r\nHost: ${decor.hote}\r\n\r\n`],
      [`GET ${decor.page} FTP/1.1\r\n\r\n`],
      ['PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
      [Buffer.from('16030100c8010000c40303', 'hex')],
      [Buffer.alloc(5000, 0)],
      [Buffer.alloc(70_000, 'A')],
      [Buffer.from('\u00ff\u00fe\u0000', 'latin1')],
      ['\r\n\r\n\r\n', lire(decor, decor.page)],
      ['\n\n', lire(decor, decor.page).replaceAll('\r\n', '\n')],
      [],
    ]),
  }),
  'à la suite': (decor, des) => {
    const seconde = lire(decor, des.parmi(decor.autresPages))
    const tenue = (texte: string) => texte.replaceAll('Connection: close\r\n', '')
    return {
      morceaux: des.parmi([
        [tenue(lire(decor, decor.page)).repeat(5) + seconde],
        [tenue(poster(decor, ['Content-Length: 0'], '')) + seconde],
        [tenue(poster(decor, ['Content-Length: 3'], 'a=b')) + seconde],
        [
          tenue(poster(decor, ['Content-Length: 6', 'Transfer-Encoding: chunked'], '0\r\n\r\n')) +
            seconde,
        ],
        [`${tenue(lire(decor, decor.page, ['Content-Length: 40']))}${seconde}`],
      ]),
    }
  },
  origine: (decor, des) => {
    const [origine, ...autres] = des.parmi([
      ['Origin: null'],
      ['Origin: http://evil.example'],
      [`Origin: http://${decor.hote}.evil.example`],
      [`Origin: https://${decor.hote}`],
      ['Origin:'],
      ['X-Sans-Origine: 1'],
      [`Origin: http://${decor.hote}`, 'Sec-Fetch-Site: cross-site'],
      [`Origin: http://${decor.hote}`, 'Sec-Fetch-Site: none'],
      ['Origin: http://evil.example', 'X-Forwarded-Host: evil.example'],
    ])
    const tout = poster(decor, [longueur(decor.corps), ...autres])
    return { morceaux: [tout.replace(/Origin: [^\r]*/, origine ?? '')] }
  },
  'corps étrange': (decor, des) => {
    const type = des.parmi([
      'application/json',
      'text/plain',
      'multipart/form-data',
      'multipart/form-data; boundary=',
      `multipart/form-data; boundary=${'b'.repeat(5000)}`,
      'multipart/mixed; boundary=x',
      '',
      'application/x-www-form-urlencoded; charset=utf-16',
      'APPLICATION/X-WWW-FORM-URLENCODED',
      '\u00e9/\u00e9',
    ])
    const tout = poster(decor, [longueur(decor.corps)])
    return { morceaux: [tout.replace(/Content-Type: [^\r]*/, `Content-Type: ${type}`)] }
  },
  lente: (decor, des) => {
    const tout = des.vrai(0.5) ? lire(decor, decor.page) : poster(decor, [longueur(decor.corps)])
    const bouts = 5 + des.entier(15)
    const taille = Math.ceil(tout.length / bouts)
    const morceaux = Array.from({ length: bouts }, (_, i) =>
      tout.slice(i * taille, (i + 1) * taille),
    )
    return { morceaux: des.vrai(0.5) ? morceaux : morceaux.slice(0, -1), entre: 20, finit: false }
  },
}
