import { setTimeout as attendre } from 'node:timers/promises'
import { lireReglages } from '#app/env.server.ts'
import { desceller } from '#db/cles.server.ts'
import { type Base, ouvrirPourLire } from '#db/client.server.ts'
import { lieuDeNote } from '#db/lieux.ts'
import { ouvrirBoite } from '#test/support/boite-aux-lettres.ts'
import { hasard } from '#test/support/hasard.ts'
import { type Acquis, type Client, unClient } from './clients.ts'
import { incoherences, premiereFauteDuJournal } from './invariants.ts'
import { demarrerServeur, dossierNeuf } from './processus.ts'

export interface BilanDePannes {
  coupures: number
  /** Acts the server said yes to, all of them looked for after each cut. */
  acquis: number
  /** Forms on their way when the server died, sent again afterwards. */
  renvoyes: number
  lettres: number
  /** Mails that came more than once: each of them was on its way twice. */
  doublons: number
  /** Mails of which nobody knows any more whether they left: a person decides. */
  inconnus: number
  readonly fautes: string[]
}

/** The people who work at the same time, by their button on the sign-in page. */
const QUI = ['lea', 'nadia', 'lea', 'nadia']

/** Kills the server in the middle of its work, so many times, and looks each time at what is left. */
export async function couper({
  combien,
  graine,
}: {
  readonly combien: number
  readonly graine: number
}): Promise<BilanDePannes> {
  const des = hasard(graine)
  const boite = await ouvrirBoite()
  const dossier = dossierNeuf()
  const reglages = { DATA_DIR: dossier, SMTP_URL: boite.adresse, LOG_LEVEL: 'error' }
  await (await demarrerServeur(reglages)).finir('SIGTERM')
  const depart = regarder(dossier, (base) => ({
    posteId: unPosteOuvert(base),
    dejaDites: incoherences(base),
    lettres: nombreDEnvois(base),
  }))
  const clients = QUI.map((qui) => unClient(qui, depart.posteId, des.reel))
  const bilan = unBilan()

  for (let tour = 0; tour < combien; tour++) {
    const serveur = await demarrerServeur(reglages)
    const travail = clients.map((client) => client.agir(serveur.port))
    await attendre(100 + des.entier(1400))
    await serveur.finir('SIGKILL')
    await Promise.all(travail)
    bilan.coupures++
    const apres = await demarrerServeur(reglages)
    const dites = regarder(dossier, (base) => cequiManque(base, clients, depart.dejaDites))
    bilan.fautes.push(...dites.map((une) => `cut ${tour}: ${une}`))
    await apres.finir(des.vrai(0.5) ? 'SIGKILL' : 'SIGTERM')
  }

  // An hour later: leases have run out, what was to be tried again is tried.
  const plusTard = new Date(Date.now() + 3_600_000).toISOString()
  const dernier = await demarrerServeur({ ...reglages, HORLOGE: plusTard })
  await toutEstParti(dossier)
  jugerLesLettres(dossier, depart.lettres, boite.toutes(), bilan)
  if ((await dernier.finir('SIGTERM')) !== 0) bilan.fautes.push('the last stop was not clean')
  await boite.fermer()
  for (const { acquis, refus, renvoyes } of clients) {
    bilan.acquis += acquis.length
    bilan.renvoyes += renvoyes()
    bilan.fautes.push(...refus)
  }
  return bilan
}

const unBilan = (): BilanDePannes => ({
  coupures: 0,
  acquis: 0,
  renvoyes: 0,
  lettres: 0,
  doublons: 0,
  inconnus: 0,
  fautes: [],
})

/** Opens the file beside the server, only to read. */
function regarder<T>(dossier: string, faire: (base: Base) => T): T {
  const { cles, fichierBase } = lireReglages({ ...process.env, DATA_DIR: dossier })
  const base = ouvrirPourLire(fichierBase, cles)
  try {
    return faire(base)
  } finally {
    base.$client.close()
  }
}

/** One of the agents' centre, at a host where somebody answers. */
function unPosteOuvert({ $client }: Base): string {
  const id = $client
    .prepare(
      `select p.id from poste p
       join mandat lui on lui.hote_id = p.hote_id and lui.role = 'gestionnaire'
         and lui.invite_a is null and lui.fin_a is null
       join mandat elle on elle.cpas_id = p.cpas_id
       join compte c on c.id = elle.compte_id and c.courriel like 'lea%'
       where p.statut = 'ouvert' order by p.id`,
    )
    .pluck()
    .get()
  if (typeof id !== 'string') throw new Error('no open post in the demonstration')
  return id
}

const nombreDEnvois = ({ $client }: Base) =>
  Number($client.prepare('select max(rowid) from envoi').pluck().get())

/** What was acknowledged and is not there, what is half there, what does not follow. */
function cequiManque(
  base: Base,
  clients: readonly Client[],
  dejaDites: readonly string[],
): string[] {
  const acquis = clients.flatMap((client) => client.acquis)
  const rompue = premiereFauteDuJournal(base)
  const saine = base.$client.pragma('quick_check', { simple: true })
  return [
    ...acquis.flatMap((un) => manque(base, un)),
    ...notesEnDouble(base, acquis),
    ...incoherences(base).filter((une) => !dejaDites.includes(une)),
    ...(rompue === null ? [] : [`the journal breaks at ${rompue}`]),
    ...(saine === 'ok' ? [] : [`quick_check: ${String(saine)}`]),
  ]
}

/** Every act leaves its row, its event and its mail. */
const traces: Readonly<Record<Acquis['acte'], string>> = {
  dossier: `select (select count(*) from candidat where id = $id) = 1
    and (select count(*) from journal where type = 'candidat.ouvert' and sujet_id = $id) = 1`,
  note: 'select count(*) > 0 from note where candidat_id = $id',
  proposition: `select (select count(*) from proposition where id = $id) = 1
    and (select count(*) from journal where type = 'proposition.creee' and sujet_id = $id) = 1`,
  demande: `select (select demandee_a is not null from proposition where id = $id)
    and (select count(*) from journal where type = 'proposition.consentement_demande' and sujet_id = $id) = 1
    and (select count(*) from envoi e join journal j on j.sujet_id = e.sujet_id
         where e.sujet_id = $id and j.type = 'proposition.consentement_demande' and e.demande_a = j.survenu_a) = 1`,
  consentement: `select (select consentement_a is not null from proposition where id = $id)
    and (select count(*) from journal where type = 'proposition.consentie' and sujet_id = $id) = 1`,
  envoi: `select (select envoyee_a is not null from proposition where id = $id)
    and (select count(*) from journal where type = 'proposition.envoyee' and sujet_id = $id) = 1
    and (select count(*) from envoi e join journal j on j.sujet_id = e.sujet_id
         where e.sujet_id = $id and j.type = 'proposition.envoyee' and e.demande_a = j.survenu_a) >= 1`,
}

function manque(base: Base, un: Acquis): string[] {
  const { acte, id } = un
  const la = base.$client.prepare(traces[acte]).pluck().get({ id }) === 1
  if (!la) return [`${acte} ${id} was acknowledged and is not whole`]
  if (un.acte !== 'note') return []
  return notesDe(base, id).includes(un.texte) ? [] : [`«${un.texte}» was acknowledged and is gone`]
}

function notesEnDouble(base: Base, acquis: readonly Acquis[]): string[] {
  const dossiers = acquis.filter(({ acte }) => acte === 'dossier')
  return dossiers.flatMap(({ id }) => {
    const textes = notesDe(base, id)
    return new Set(textes).size === textes.length ? [] : [`a note of ${id} stands twice`]
  })
}

function notesDe({ $client, cles }: Base, candidatId: string): string[] {
  const lignes = $client
    .prepare('select id, texte from note where candidat_id = ?')
    .all(candidatId) as { id: string; texte: string }[]
  return lignes.map(({ id, texte }) => desceller(cles, lieuDeNote(id), texte))
}

async function toutEstParti(dossier: string): Promise<void> {
  const enRoute = (base: Base) =>
    base.$client
      .prepare("select count(*) from envoi where etat in ('pret', 'en_cours')")
      .pluck()
      .get()
  for (let patience = 0; regarder(dossier, enRoute) !== 0; patience++) {
    if (patience > 600) throw new Error('mails still wait after a minute')
    await attendre(100)
  }
}

/** Each mail that is noted as sent has come; none waits, none was given up. */
function jugerLesLettres(
  dossier: string,
  avant: number,
  recues: readonly { readonly id: string }[],
  bilan: BilanDePannes,
): void {
  const fois = new Map<string, number>()
  for (const { id } of recues) fois.set(id, (fois.get(id) ?? 0) + 1)
  const envois = regarder(dossier, (base) =>
    base.$client.prepare('select id, etat from envoi where rowid > ?').all(avant),
  ) as { id: string; etat: string }[]
  bilan.lettres = envois.length
  bilan.doublons = [...fois.values()].filter((n) => n > 1).length
  bilan.inconnus = envois.filter(({ etat }) => etat === 'inconnu').length
  for (const { id, etat } of envois) {
    if (etat === 'envoye' && !fois.has(id)) bilan.fautes.push(`mail ${id} never came`)
    if (etat !== 'envoye' && etat !== 'inconnu') bilan.fautes.push(`mail ${id} is ${etat}`)
  }
}
