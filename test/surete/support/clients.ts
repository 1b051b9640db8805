import { Agent } from 'node:http'
import { demander } from './serveur.ts'

/** What the server has said yes to: from then on it must be there, whatever happens. */
export type Acquis =
  | { readonly acte: 'dossier'; readonly id: string }
  | { readonly acte: 'note'; readonly id: string; readonly texte: string }
  | { readonly acte: 'proposition'; readonly id: string }
  | { readonly acte: 'demande'; readonly id: string }
  | { readonly acte: 'consentement'; readonly id: string }
  | { readonly acte: 'envoi'; readonly id: string }

interface Formulaire {
  readonly acte: Acquis['acte']
  readonly chemin: string
  readonly champs: Readonly<Record<string, string>>
  /** What the act is about; null when it is the act that makes it. */
  readonly sur: string | null
}

export interface Client {
  /** Acts without a pause until the server is gone. */
  readonly agir: (port: number) => Promise<void>
  readonly acquis: readonly Acquis[]
  /** Answers that were neither yes nor the end of the server. */
  readonly refus: readonly string[]
  /** Forms sent again after the server died on them. */
  readonly renvoyes: () => number
}

/**
 * Somebody who works all day and does not notice that the server dies: what was not acknowledged is
 * sent again as it was, with its key, as a browser does when one answers «send again».
 */
export function unClient(qui: string, posteId: string, des: () => number): Client {
  const acquis: Acquis[] = []
  const refus: string[] = []
  let cookie = ''
  let enVol: Formulaire | null = null
  let suite: Generator<Formulaire, void, string> | null = null
  let renvois = 0
  let rang = 0
  let recu = ''

  const poster = async (port: number, agent: Agent, chemin: string, champs: object) =>
    demander(port, agent, { chemin, cookie, corps: String(new URLSearchParams({ ...champs })) })

  const entrer = async (port: number, agent: Agent) => {
    const { statut, entetes } = await poster(port, agent, '/connexion/demo', { qui })
    if (statut !== 303) throw new Error(`no sign-in: ${statut}`)
    cookie = [entetes['set-cookie'] ?? []]
      .flat()
      .map((un) => un.split(';')[0])
      .join('; ')
  }

  const prochain = (): Formulaire => {
    for (;;) {
      suite ??= uneJournee(`${qui}-${++rang}`, posteId)
      const { value, done } = suite.next(recu)
      if (!done) return value
      suite = null
    }
  }

  const agir = async (port: number) => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    try {
      if (!cookie) await entrer(port, agent)
      for (;;) {
        if (enVol) renvois++
        enVol ??= avecCle(prochain(), des)
        const { statut, entetes } = await poster(port, agent, enVol.chemin, enVol.champs)
        if (statut === 303) {
          recu = /\/([a-z0-9]{26})(?:\?|$)/.exec(String(entetes.location))?.[1] ?? ''
          acquis.push(acquisPar(enVol, recu))
        } else {
          refus.push(`${statut} ${enVol.acte} ${JSON.stringify(enVol.champs)}`)
          suite = null
        }
        enVol = null
      }
    } catch (erreur) {
      if (!estLaMort(erreur)) throw erreur
    } finally {
      agent.destroy()
    }
  }
  return { agir, acquis, refus, renvoyes: () => renvois }
}

function estLaMort(erreur: unknown): boolean {
  return (
    erreur instanceof Error &&
    'code' in erreur &&
    ['ECONNRESET', 'ECONNREFUSED', 'EPIPE'].includes(String(erreur.code))
  )
}

/** The whole of one person's first day in the product, act by act. */
function* uneJournee(marque: string, posteId: string): Generator<Formulaire, void, string> {
  const dossier = {
    prenom: 'Essai',
    nom: `Panne ${marque}`,
    langue: 'fr',
    phase: 'recherche_emploi',
    objectif: 'ouverture_droits',
    courriel: `${marque}@panne.example`,
  }
  const candidatId = yield {
    acte: 'dossier',
    chemin: '/cpas/candidats/nouveau',
    champs: dossier,
    sur: null,
  }
  for (const numero of [1, 2])
    yield {
      acte: 'note',
      chemin: `/cpas/candidats/${candidatId}/note`,
      champs: { nature: 'sociale', texte: `note ${numero} ${marque}` },
      sur: candidatId,
    }
  const paire = { candidatId, posteId, origine: 'demande', raison: 'Elle y tient.' }
  const id = yield {
    acte: 'proposition',
    chemin: '/cpas/propositions/nouvelle',
    champs: paire,
    sur: null,
  }
  const la = `/cpas/propositions/${id}`
  yield { acte: 'demande', chemin: `${la}/demande`, champs: { version: '1' }, sur: id }
  yield {
    acte: 'consentement',
    chemin: `${la}/consentement`,
    champs: { version: '2', reponse: 'oui' },
    sur: id,
  }
  yield { acte: 'envoi', chemin: `${la}/envoi`, champs: { version: '3' }, sur: id }
}

function avecCle(formulaire: Formulaire, des: () => number): Formulaire {
  const _cle = Array.from({ length: 4 }, () => des().toString(36).slice(2, 10)).join('-')
  return { ...formulaire, champs: { ...formulaire.champs, _cle: `cle-${_cle}` } }
}

function acquisPar({ acte, sur, champs }: Formulaire, recu: string): Acquis {
  const id = sur ?? recu
  return acte === 'note' ? { acte, id, texte: champs.texte ?? '' } : { acte, id }
}
