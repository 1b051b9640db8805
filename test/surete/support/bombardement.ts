import { connect } from 'node:net'
import { hasard } from '#test/support/hasard.ts'
import { peutLire } from './acteurs.ts'
import { type Decor, type Propos, unPropos } from './brut.ts'
import { trouver } from './canaris.ts'
import type { Monde } from './monde.ts'
import type { ServeurDEssai } from './serveur.ts'
import { surveiller, touches } from './surveillance.ts'

export interface BilanBrut {
  connexions: number
  /** Answers by status; `rien`: hung up without a word. */
  readonly parStatut: Record<string, number>
  readonly fautes: string[]
}

/** Connections that no browser would open, on a server that must answer the next one all the same. */
export async function bombarder(
  serveur: ServeurDEssai,
  monde: Monde,
  { combien, graine }: { readonly combien: number; readonly graine: number },
): Promise<BilanBrut> {
  surveiller(serveur.base())
  const des = hasard(graine)
  const bilan: BilanBrut = { connexions: 0, parStatut: {}, fautes: [] }
  const qui = monde.visiteurs.find(({ cle }) => cle === 'alpha.agent')
  if (!qui) throw new Error('nobody to speak as')
  const decor = leDecor(serveur, monde, qui.cookie)
  for (let i = 0; i < combien; i++) {
    const propos = unPropos(decor, des)
    const reponse = await dire(serveur.port, propos)
    const statuts = lesStatuts(reponse)
    bilan.connexions++
    for (const statut of statuts.length > 0 ? statuts : ['rien'])
      bilan.parStatut[statut] = (bilan.parStatut[statut] ?? 0) + 1
    const faute = (quoi: string) => bilan.fautes.push(`#${i} ${propos.famille}: ${quoi}`)
    for (const statut of statuts) if (!permis.has(statut)) faute(statut)
    for (const canari of trouver(monde.voliere, reponse))
      if (!peutLire(monde.liens, qui.acteur, canari)) faute(`reads ${canari.ou}`)
    if (/\n {4}at |node_modules|SQLITE_|SqliteError|"dependencies"|root:x:/.test(reponse))
      faute('shows its insides')
    if (/^location: (?!\/(?![/\\]))/im.test(reponse)) faute('sends elsewhere')
    const ecrites = touches(serveur.base()).filter(({ table }) => !lectures.has(table))
    if (ecrites.length > 0 && !propos.complete && !statuts.includes('303'))
      faute(`${statuts.join()}, and wrote ${JSON.stringify(ecrites)}`)
    const apres = await serveur.demander({ chemin: '/sante' })
    if (apres.statut !== 200) faute(`then ${apres.statut}`)
  }
  return bilan
}

/**
 * A prefetch is answered 503, on purpose; Node answers 505 to a version of HTTP it does not speak;
 * Remix answers 202 when the data of a page are asked and the page sends elsewhere.
 */
const permis = new Set(
  '100 200 202 204 206 302 303 304 400 403 404 405 408 409 411 412 413 414 415 416 417 422 429 431 503 505'.split(
    ' ',
  ),
)
const lectures = new Set(['consultation', 'journal', 'tentative'])

function leDecor({ port }: ServeurDEssai, { maisons }: Monde, cookie: string): Decor {
  const [alpha, beta] = maisons
  return {
    hote: `localhost:${port}`,
    cookie,
    page: `/cpas/candidats/${alpha.libreId}`,
    formulaire: `/cpas/candidats/${alpha.libreId}/note`,
    corps: 'nature=administrative&texte=Quelques+mots.',
    autresPages: [
      `/cpas/candidats/${beta.libreId}`,
      `/cpas/postes/${beta.posteId}`,
      '/cpas/comptes',
      '/admin',
      '/hote',
    ],
  }
}

/** Says it, and listens until the other end has no more to say. */
function dire(port: number, { morceaux, entre, finit }: Propos): Promise<string> {
  return new Promise((entendu) => {
    const recus: Buffer[] = []
    const prise = connect({ port, host: '127.0.0.1', allowHalfOpen: true })
    const finir = () => {
      prise.destroy()
      entendu(Buffer.concat(recus).toString('utf8'))
    }
    // Whoever waits for the rest of a sentence says nothing: it is left after a while.
    prise.setTimeout(400 + entre, finir)
    prise.on('data', (octets) => recus.push(octets))
    prise.on('end', finir)
    prise.on('error', finir)
    prise.on('connect', async () => {
      for (const [rang, morceau] of morceaux.entries()) {
        if (rang > 0 && entre > 0) await new Promise((suite) => setTimeout(suite, entre))
        if (prise.destroyed) return
        prise.write(morceau)
      }
      if (finit) prise.end()
    })
  })
}

/** The status of each answer: several when several questions were asked in one breath. */
function lesStatuts(reponse: string): string[] {
  return [...reponse.matchAll(/(?:^|\n|\})HTTP\/1\.[01] (\d{3})/g)].map(([, statut = '']) => statut)
}
