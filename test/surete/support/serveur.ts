import { utimesSync, writeFileSync } from 'node:fs'
import { Agent, createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { ServerBuild } from '@remix-run/node'
import { pino } from 'pino'
import type { JournalTechnique } from '#app/guards/instance.ts'
import { creerBord, limitesDeConnexion } from '#app/serveur/bord.server.ts'
import { type Base, ouvrirBase } from '#db/client.server.ts'
import { clesDeTest } from '#test/support/base-de-test.ts'
import { MESSAGE_DE_DEMONSTRATION } from './chemins.ts'
import { dossierNeuf } from './processus.ts'

export interface Reponse {
  readonly statut: number
  readonly entetes: Readonly<Record<string, string | string[] | undefined>>
  readonly corps: string
  readonly octets: Buffer
}

export interface Envoi {
  readonly chemin: string
  readonly cookie?: string
  readonly methode?: string
  readonly entetes?: Readonly<Record<string, string>>
  /** A body of its own; without a type, a form of this site. */
  readonly corps?: string | Buffer
  readonly type?: string
}

export interface ServeurDEssai {
  readonly origine: string
  readonly port: number
  readonly base: () => Base
  /** Puts the database back as it stood. */
  readonly remettre: () => void
  /** What the technical log has written. */
  readonly consigne: string[]
  readonly demander: (envoi: Envoi) => Promise<Reponse>
  readonly fermer: () => Promise<void>
}

/** The built pages behind the real edge, on a database in memory and a clock that stands still. */
export async function servirEnMemoire(
  construit: ServerBuild,
  instantane: Buffer,
  maintenant: Date,
  /** The public address in production; null for whatever the browser says. */
  adressePublique: string | null = null,
): Promise<ServeurDEssai> {
  const consigne: string[] = []
  let base = ouvrirBase(instantane, clesDeTest)
  const bord = creerBord({
    instance: instanceDEssai(() => base, maintenant, consigne, adressePublique),
    relais: 0,
    construit,
    pret: () => true,
  })
  const serveur = createServer(limitesDeConnexion, bord)
  await new Promise<void>((pret) => serveur.listen(0, '127.0.0.1', pret))
  const { port } = serveur.address() as AddressInfo
  const origine = `http://localhost:${port}`
  const agent = new Agent({ keepAlive: true, maxSockets: 4 })
  return {
    origine,
    port,
    consigne,
    base: () => base,
    remettre: () => {
      base.$client.close()
      base = ouvrirBase(instantane, clesDeTest)
    },
    demander: (envoi) => demander(port, agent, envoi),
    fermer: async () => {
      agent.destroy()
      await new Promise((fini) => serveur.close(fini))
      base.$client.close()
    },
  }
}

function instanceDEssai(
  base: () => Base,
  maintenant: Date,
  consigne: string[],
  origine: string | null,
) {
  const consigner: JournalTechnique = pino(
    { level: 'debug' },
    { write: (ligne: string) => void consigne.push(ligne) },
  )
  return {
    get base() {
      return base()
    },
    demo: true,
    origine,
    maintenant: () => maintenant,
    consigner,
    courrier: unCourrier(maintenant),
    reveillerEnvois: () => {},
  }
}

/** A mailbox of the demonstration with one mail in it. */
function unCourrier(maintenant: Date): string {
  const dossier = dossierNeuf()
  const fichier = join(dossier, `${MESSAGE_DE_DEMONSTRATION}.eml`)
  writeFileSync(
    fichier,
    'To: <a@post.example>\r\nSubject: Essai\r\nContent-Type: text/plain\r\n\r\nBonjour.\r\n',
  )
  // The day of a mail is the day of its file: two servers must show the same.
  utimesSync(fichier, maintenant, maintenant)
  return dossier
}

/** One request as a browser of this site would send it, and its whole answer. */
export function demander(
  port: number,
  agent: Agent,
  { chemin, cookie = '', methode, entetes = {}, corps, type }: Envoi,
): Promise<Reponse> {
  const post = corps !== undefined
  const octets = Buffer.from(corps ?? '')
  return new Promise((repondre, echouer) => {
    const demande = request(
      {
        host: '127.0.0.1',
        port,
        agent,
        path: chemin,
        method: methode ?? (post ? 'POST' : 'GET'),
        headers: {
          host: `localhost:${port}`,
          ...(cookie ? { cookie } : {}),
          ...(post
            ? {
                origin: `http://localhost:${port}`,
                'sec-fetch-site': 'same-origin',
                'content-type': type ?? 'application/x-www-form-urlencoded',
                'content-length': String(octets.length),
              }
            : {}),
          ...entetes,
        },
      },
      (reponse) => {
        const morceaux: Buffer[] = []
        reponse.on('data', (morceau: Buffer) => morceaux.push(morceau))
        reponse.on('error', echouer)
        reponse.on('end', () => {
          const tout = Buffer.concat(morceaux)
          repondre({
            statut: reponse.statusCode ?? 0,
            entetes: reponse.headers,
            octets: tout,
            corps: tout.toString('utf8'),
          })
        })
      },
    )
    demande.on('error', echouer)
    demande.end(post ? octets : undefined)
  })
}
