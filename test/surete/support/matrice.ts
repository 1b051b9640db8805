import type { ServerBuild } from '@remix-run/node'
import type { Acteur } from '#app/domain/shared/acteur.ts'
import type { Marque } from '#app/guards/marque.ts'
import type { Liens, Visiteur } from './acteurs.ts'
import {
  adresse,
  adresseDesDonnees,
  type Chemin,
  lesChemins,
  type Remplissage,
  remplissages,
  requeteDe,
} from './chemins.ts'
import {
  jugerLaReponse,
  jugerLesEcritures,
  type Releve,
  type Ronde,
  sansHasard,
} from './jugement.ts'
import type { Monde } from './monde.ts'
import type { Reponse, ServeurDEssai } from './serveur.ts'
import { dernierRang, surveiller, touches } from './surveillance.ts'

export function ronde(construit: ServerBuild, serveur: ServeurDEssai, monde: Monde): Ronde {
  surveiller(serveur.base())
  return {
    serveur,
    monde,
    chemins: lesChemins(construit),
    releve: {
      cellules: 0,
      statuts: [],
      fuites: [],
      ecritures: [],
      adresses: [],
      numeros: [],
      differences: [],
      sansRemplissage: [],
      jamaisOuvertes: [],
    },
    requetes: monde.maisons.map((maison) => requeteDe(serveur.base(), maison)),
    rang: dernierRang(serveur.base()),
  }
}

/**
 * Every loader × everybody × own and foreign, as a page and as data. A page draws its data and nothing
 * else: of one's further rows the data alone are read.
 */
export async function lireTout(la: Ronde): Promise<Releve> {
  for (const chemin of la.chemins) {
    const remplis = remplissages(la.serveur.base(), chemin.parametres)
    if (!remplis) {
      la.releve.sansRemplissage.push(chemin.motif)
      continue
    }
    let ouverte = false
    for (const visiteur of la.monde.visiteurs) {
      const choisis = choisir(la.monde.liens, visiteur, chemin.lire, remplis)
      for (const [rang, remplissage] of choisis.entries())
        ouverte = (await lireUne(la, chemin, visiteur, remplissage, rang > 0)) || ouverte
      if (choisis[0])
        ouverte = (await lireAvecRequetes(la, chemin, visiteur, choisis[0])) || ouverte
    }
    if (chemin.lire && !ouverte && !(await chercherUnePage(la, chemin, remplis)))
      la.releve.jamaisOuvertes.push(chemin.motif)
  }
  return la.releve
}

/** Some pages open in one state only: the rows left aside are tried until one opens. */
async function chercherUnePage(
  la: Ronde,
  chemin: Chemin,
  remplis: readonly Remplissage[],
): Promise<boolean> {
  for (const visiteur of la.monde.visiteurs) {
    if (!visiteur.acteur || reponseDeLaGarde(chemin.lire, visiteur.acteur) !== null) continue
    for (const remplissage of remplis)
      if (await lireUne(la, chemin, visiteur, remplissage)) return true
  }
  return false
}

/** The same data asked with the ids of each house in its query. */
async function lireAvecRequetes(
  la: Ronde,
  chemin: Chemin,
  { cle, cookie, acteur }: Visiteur,
  remplissage: Remplissage,
): Promise<boolean> {
  if (!acteur || !chemin.lire || reponseDeLaGarde(chemin.lire, acteur) !== null) return false
  let ouverte = false
  for (const requete of la.requetes) {
    const ou = `${adresseDesDonnees(adresse(chemin, remplissage))}${requete}`
    const page = await la.serveur.demander({ chemin: ou, cookie })
    const cellule = `${cle} GET ${chemin.motif}?`
    jugerLaReponse(la, cellule, acteur, page)
    jugerLesEcritures(la, cellule, true)
    ouverte ||= page.statut === 200
  }
  return ouverte
}

/** Every action × everybody × own and foreign, with an empty form. */
export async function posterTout(la: Ronde): Promise<Releve> {
  for (const chemin of la.chemins) {
    const remplis = remplissages(la.serveur.base(), chemin.parametres) ?? []
    for (const visiteur of la.monde.visiteurs)
      for (const remplissage of choisir(la.monde.liens, visiteur, chemin.agir, remplis, 1, 1))
        await posterUne(la, chemin, visiteur, remplissage)
  }
  return la.releve
}

export type Rapport = 'sien' | 'commun' | 'etranger'

/** Whether what fills an address is the visitor's, shared with them, or somebody else's. */
export function rapport(liens: Liens, acteur: Acteur, { a }: Remplissage): Rapport {
  switch (acteur.porte) {
    case 'cpas':
      if (a.posteId !== null && a.candidatId === null && a.cpasId !== acteur.cpasId)
        return liens.postesVus.has(`${acteur.cpasId}|${a.posteId}`) ? 'commun' : 'etranger'
      if (a.cpasId !== null) return a.cpasId === acteur.cpasId ? 'sien' : 'etranger'
      if (a.hoteId !== null)
        return liens.hotesConnus.has(`${acteur.cpasId}|${a.hoteId}`) ? 'commun' : 'etranger'
      return 'commun'
    case 'hote':
      return a.hoteId === null ? 'commun' : a.hoteId === acteur.hoteId ? 'sien' : 'etranger'
    case 'travailleur':
      if (a.candidatId !== null) return a.candidatId === acteur.candidatId ? 'sien' : 'etranger'
      return a.cpasId !== null && a.cpasId !== acteur.cpasId ? 'etranger' : 'commun'
    case 'observateur':
    case 'admin':
    case 'systeme':
      return 'commun'
  }
}

/** What the guard alone answers; null when it lets in. */
export function reponseDeLaGarde(
  marque: Marque | undefined,
  acteur: Acteur | null,
): 'connexion' | 404 | 403 | null {
  if (!marque || marque.porte === 'public') return null
  if (!acteur) return 'connexion'
  if (marque.porte === 'connecte') return null
  if (marque.porte !== acteur.porte) return 404
  return marque.roles.some((role) => role === acteur.role) ? null : 403
}

/**
 * Several of one's own rows for those who may enter, since each state shows something else; two of the
 * others'. For those who may not, one is enough: the guard answers before any row.
 */
function choisir(
  liens: Liens,
  { acteur }: Visiteur,
  marque: Marque | undefined,
  remplis: readonly Remplissage[],
  siens = 3,
  etrangers = 2,
): Remplissage[] {
  if (!acteur || reponseDeLaGarde(marque, acteur) !== null) return remplis.slice(0, 1)
  const par = (rapports: readonly Rapport[]) =>
    remplis.filter((un) => rapports.includes(rapport(liens, acteur, un)))
  return [
    ...deChaqueGenre(par(['sien', 'commun']), siens),
    ...deChaqueGenre(par(['etranger']), etrangers),
  ]
}

/** So many, and at least one of each kind. */
function deChaqueGenre(liste: readonly Remplissage[], combien: number): Remplissage[] {
  const genres = new Map(liste.map((un) => [un.genre, un]))
  return [...new Set([...etaler(liste, combien), ...genres.values()])]
}

/** At most so many, spread from the first to the last. */
function etaler<T>(liste: readonly T[], combien: number): T[] {
  if (liste.length <= combien) return [...liste]
  return Array.from(
    { length: combien },
    (_, i) => liste[Math.round((i * (liste.length - 1)) / (combien - 1))],
  ).filter((un) => un !== undefined)
}

async function lireUne(
  la: Ronde,
  chemin: Chemin,
  visiteur: Visiteur,
  remplissage: Remplissage,
  suivante = false,
): Promise<boolean> {
  const { cookie, acteur } = visiteur
  const ou = adresse(chemin, remplissage)
  const garde = reponseDeLaGarde(chemin.lire, acteur)
  const cellule = `${visiteur.cle} GET ${chemin.motif}`
  const sienne = acteur && rapport(la.monde.liens, acteur, remplissage) !== 'etranger'
  if (suivante && sienne && garde === null) {
    const donnees = await la.serveur.demander({ chemin: adresseDesDonnees(ou), cookie })
    jugerLaReponse(la, cellule, acteur, donnees)
    jugerLesEcritures(la, cellule, true)
    return donnees.statut === 200
  }
  const page = await la.serveur.demander({ chemin: ou, cookie })
  jugerLaReponse(la, cellule, acteur, page)
  // A page that refuses has read nothing; the others say in their data more than they draw.
  if (page.statut < 400) {
    const donnees = await la.serveur.demander({ chemin: adresseDesDonnees(ou), cookie })
    jugerLaReponse(la, cellule, acteur, donnees)
  }
  jugerLesEcritures(la, cellule, true)
  if (garde !== null) {
    const attendu = garde === 'connexion' ? 302 : garde
    if (page.statut !== attendu) la.releve.statuts.push(`${cellule}: ${page.statut}, not ${garde}`)
    return false
  }
  if (!acteur || sienne) return page.statut === 200 || (sansPage(chemin) && page.statut === 302)
  if (chemin.parametres.length > 0 && chemin.lire && page.statut !== 404)
    la.releve.statuts.push(`${cellule}: ${page.statut} for somebody else’s`)
  await comparerAvecInconnu(la, chemin, visiteur, remplissage, page)
  return false
}

/** An address only forms are sent to: reading it sends elsewhere. */
function sansPage({ lire, agir, motif }: Chemin): boolean {
  return motif === '/' || (lire !== undefined && agir !== undefined)
}

/** «Not yours» and «not there» are the same page: existence is not leaked. */
async function comparerAvecInconnu(
  la: Ronde,
  chemin: Chemin,
  { cle, cookie }: Visiteur,
  remplissage: Remplissage,
  etrangere: Reponse,
): Promise<void> {
  const inconnu = 'a'.repeat(26)
  const valeurs = Object.fromEntries(
    Object.entries(remplissage.valeurs).map(([nom, v]) => [nom, v.length === 26 ? inconnu : v]),
  )
  const ou = adresse(chemin, { ...remplissage, valeurs })
  const absente = await la.serveur.demander({ chemin: ou, cookie })
  const sansIds = (corps: string) =>
    Object.values(remplissage.valeurs).reduce(
      (texte, valeur) => texte.replaceAll(valeur, valeur.length === 26 ? inconnu : valeur),
      sansHasard(corps),
    )
  if (sansIds(etrangere.corps) !== sansIds(absente.corps))
    la.releve.differences.push(`${cle} GET ${chemin.motif}`)
  touches(la.serveur.base())
}

async function posterUne(
  la: Ronde,
  chemin: Chemin,
  visiteur: Visiteur,
  remplissage: Remplissage,
): Promise<void> {
  const { cookie, acteur, cle } = visiteur
  const ou = `${adresse(chemin, remplissage)}${chemin.index ? '?index' : ''}`
  const reponse = await la.serveur.demander({ chemin: ou, cookie, corps: '' })
  const cellule = `${cle} POST ${chemin.motif}`
  jugerLaReponse(la, cellule, acteur, reponse)
  const { statut } = reponse
  const garde = chemin.agir ? reponseDeLaGarde(chemin.agir, acteur) : null
  const vide = chemin.agir?.schema?.safeParse({}).success ?? false
  if (statut < 400 && vide && garde === null) {
    // A form without fields was sent as it is: it acted, on what the visitor may act on.
    if (acteur && rapport(la.monde.liens, acteur, remplissage) === 'etranger')
      la.releve.statuts.push(`${cellule}: acted on somebody else’s`)
    la.serveur.remettre()
    surveiller(la.serveur.base())
    la.rang = dernierRang(la.serveur.base())
    return
  }
  jugerLesEcritures(la, cellule, false)
  const attendus =
    garde === 'connexion' ? [302] : garde === null ? [400, 403, 404, 405, 409, 422] : [garde]
  if (attendus.includes(statut) || (await laPageRenvoie(la, ou, cookie, reponse))) return
  la.releve.statuts.push(`${cellule}: ${statut}, not ${attendus.join(' or ')}`)
}

/** A refused form is drawn on its page again; when the page itself sends elsewhere, so does the form. */
async function laPageRenvoie(
  la: Ronde,
  chemin: string,
  cookie: string,
  { statut, entetes }: Reponse,
): Promise<boolean> {
  if (statut !== 302) return false
  const page = await la.serveur.demander({ chemin, cookie })
  touches(la.serveur.base())
  la.rang = dernierRang(la.serveur.base())
  return page.statut === 302 && page.entetes.location === entetes.location
}
