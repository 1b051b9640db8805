import { createHash } from 'node:crypto'
import type { Acteur } from '#app/domain/shared/acteur.ts'
import { nouvelId } from '#app/services/contexte.server.ts'
import type { Base } from '#db/client.server.ts'
import type { Canari } from './canaris.ts'
import type { Maison } from './maison.ts'

/** Somebody at the door: who they are, and the cookie of their sign-in. */
export interface Visiteur {
  readonly cle: string
  /** null: nobody. */
  readonly acteur: Acteur | null
  /** The centre whose house they belong to, to tell own from foreign; null for none. */
  readonly maison: string | null
  readonly cookie: string
}

const tous = [
  'agent',
  'collegue',
  'prospecteur',
  'administratif',
  'responsable',
  'gestionnaire',
  'tuteur',
  'placee',
  'enSignature',
  'proposee',
] as const

/** The second house is the first one's stranger: one of each door is enough to knock from there. */
const quelquesUns = ['agent', 'responsable', 'gestionnaire', 'placee'] as const

/** Everybody who may knock: each role of each house, the shared host, the instance, and nobody. */
export function lesVisiteurs(
  base: Base,
  maisons: readonly Maison[],
  autres: readonly { cle: string; acteur: Acteur }[],
  maintenant: Date,
): Visiteur[] {
  const entrer = (cle: string, acteur: Acteur, maison: string | null): Visiteur => ({
    cle,
    acteur,
    maison,
    cookie: ouvrir(base, acteur, maintenant),
  })
  return [
    ...maisons.flatMap((maison, rang) =>
      (rang === 0 ? tous : quelquesUns).map((nom) =>
        entrer(`${maison.cle}.${nom}`, maison[nom], maison.cle),
      ),
    ),
    ...autres.map(({ cle, acteur }) => entrer(cle, acteur, null)),
    { cle: 'personne', acteur: null, maison: null, cookie: '' },
  ]
}

/** A sign-in as the product keeps it: the row holds the hash of what the cookie holds. */
export function ouvrir(base: Base, acteur: Acteur, maintenant: Date): string {
  const jeton = nouvelId()
  const mandat = base.$client
    .prepare('select id from mandat where compte_id = ? and role = ?')
    .pluck()
    .get(acteur.id, acteur.role)
  base.$client
    .prepare(
      `insert into session (id, user_id, expires_at, mandat_id, moyen, cree_a, vue_a, agent)
       values (?, ?, ?, ?, 'mot_de_passe', ?, ?, 'essai')`,
    )
    .run(
      createHash('sha256').update(jeton).digest('hex'),
      acteur.id,
      Math.floor(maintenant.getTime() / 1000) + 86_400,
      mandat,
      maintenant.getTime(),
      maintenant.getTime(),
    )
  return `p60=${jeton}`
}

/** Who is tied to whom, read once from the database: it decides who may read what. */
export interface Liens {
  readonly hotesConnus: Set<string>
  readonly postesVus: Set<string>
  /** host|person: how far the host sees the person. */
  readonly chezLHote: Map<string, { ouverte: boolean; telephone: boolean; courriel: boolean }>
  readonly hotesDeLaPersonne: Set<string>
  readonly postesDeLaPersonne: Set<string>
  readonly mandats: Map<string, { portes: Set<string>; lieux: Set<string> }>
}

export function releverLesLiens(base: Base): Liens {
  const paires = (requete: string) =>
    new Set(
      base.$client
        .prepare(requete)
        .raw()
        .all()
        .map((ligne) => (ligne as string[]).join('|')),
    )
  return {
    hotesConnus: paires(
      `select cree_par_cpas_id, id from hote union select cpas_id, hote_id from partenariat
       union select c.id, h.id from cpas c, hote h where h.partage = 'tous'`,
    ),
    postesVus: paires(
      `select cpas_id, id from poste union select cpas_id, poste_id from poste_visible
       union select c.id, p.id from cpas c, poste p where p.visibilite = 'tous'
       union select cpas_id, poste_id from proposition`,
    ),
    chezLHote: vuesDesHotes(base),
    hotesDeLaPersonne: paires(
      "select candidat_id, hote_id from proposition where statut <> 'brouillon'",
    ),
    postesDeLaPersonne: paires(
      "select candidat_id, poste_id from proposition where statut <> 'brouillon'",
    ),
    mandats: lesMandats(base),
  }
}

/** True when this person may read this word. The oracle of every test of this room. */
export function peutLire(
  liens: Liens,
  acteur: Acteur | null,
  { public: genre, a }: Canari,
): boolean {
  if (genre === 'jamais' || genre === 'technique') return false
  if (genre === 'centre') return true
  if (genre === 'loi') return acteur !== null
  if (genre === 'instance') return acteur?.porte === 'admin'
  if (!acteur || acteur.porte === 'systeme' || acteur.porte === 'observateur') return false
  if (genre === 'compte') return peutLireLeCompte(liens, acteur, a.compteId ?? '')
  switch (acteur.porte) {
    case 'cpas':
      return peutLireAuCpas(liens, acteur, genre, a)
    case 'hote':
      return peutLireALHote(liens, acteur, genre, a)
    case 'travailleur':
      return peutLireLaPersonne(liens, acteur, genre, a)
    case 'admin':
      return false
  }
}

type Porteur<P> = Extract<Acteur, { porte: P }>

function peutLireAuCpas(
  liens: Liens,
  { cpasId, role }: Porteur<'cpas'>,
  genre: Canari['public'],
  a: Canari['a'],
): boolean {
  const sien = a.cpasId === cpasId
  switch (genre) {
    case 'etablissement':
    case 'papiers':
      return a.hoteId !== null && liens.hotesConnus.has(`${cpasId}|${a.hoteId}`)
    case 'poste':
      return liens.postesVus.has(`${cpasId}|${a.posteId}`)
    case 'interne':
      return sien && (role === 'agent' || role === 'responsable')
    case 'dossier':
    case 'prenom':
    case 'nom':
    case 'telephone':
    case 'courriel':
    case 'dossier_du_placement':
      // The prospector sees anonymous profiles.
      return sien && role !== 'prospecteur'
    default:
      return sien
  }
}

function peutLireALHote(
  liens: Liens,
  { hoteId }: Porteur<'hote'>,
  genre: Canari['public'],
  a: Canari['a'],
): boolean {
  const vue = liens.chezLHote.get(`${hoteId}|${a.candidatId}`)
  switch (genre) {
    case 'prenom':
      return vue !== undefined
    case 'nom':
      return vue?.ouverte ?? false
    case 'telephone':
      return (vue?.ouverte && vue.telephone) ?? false
    case 'courriel':
      return (vue?.ouverte && vue.courriel) ?? false
    case 'etablissement':
    case 'papiers':
    case 'poste':
    case 'cadre':
    case 'triangle':
    case 'hote_et_centre':
      return a.hoteId === hoteId
    default:
      return false
  }
}

function peutLireLaPersonne(
  liens: Liens,
  { candidatId }: Porteur<'travailleur'>,
  genre: Canari['public'],
  a: Canari['a'],
): boolean {
  switch (genre) {
    case 'etablissement':
      return liens.hotesDeLaPersonne.has(`${candidatId}|${a.hoteId}`)
    case 'poste':
      return liens.postesDeLaPersonne.has(`${candidatId}|${a.posteId}`)
    case 'dossier':
    case 'prenom':
    case 'nom':
    case 'telephone':
    case 'courriel':
    case 'dossier_du_placement':
    case 'triangle':
      return a.candidatId === candidatId
    default:
      return false
  }
}

/** One's own; a colleague's; somebody's of the centre or the host one works with. */
function peutLireLeCompte(liens: Liens, acteur: Acteur, compteId: string): boolean {
  if (acteur.id === compteId) return true
  const lui = liens.mandats.get(compteId)
  if (!lui) return false
  // The access of a person is a part of their dossier.
  if (lui.portes.has('travailleur'))
    return acteur.porte === 'cpas' && acteur.role !== 'prospecteur' && lui.lieux.has(acteur.cpasId)
  switch (acteur.porte) {
    case 'cpas':
      return (
        lui.lieux.has(acteur.cpasId) ||
        [...lui.lieux].some((lieu) => liens.hotesConnus.has(`${acteur.cpasId}|${lieu}`))
      )
    case 'hote':
      return (
        lui.lieux.has(acteur.hoteId) ||
        (lui.portes.has('cpas') &&
          [...lui.lieux].some((lieu) => liens.hotesConnus.has(`${lieu}|${acteur.hoteId}`)))
      )
    case 'travailleur':
      return (
        lui.lieux.has(acteur.cpasId) ||
        [...lui.lieux].some((lieu) => liens.hotesDeLaPersonne.has(`${acteur.candidatId}|${lieu}`))
      )
    case 'admin':
      return lui.portes.has('cpas') || lui.portes.has('instance')
    case 'observateur':
    case 'systeme':
      return false
  }
}

function vuesDesHotes(base: Base): Liens['chezLHote'] {
  const vues: Liens['chezLHote'] = new Map()
  const lignes = base.$client
    .prepare(
      `select hote_id, candidat_id, statut, partage_telephone, partage_courriel from proposition
       where envoyee_a is not null and statut <> 'refusee'`,
    )
    .all() as {
    hote_id: string
    candidat_id: string
    statut: string
    partage_telephone: number
    partage_courriel: number
  }[]
  for (const ligne of lignes) {
    const cle = `${ligne.hote_id}|${ligne.candidat_id}`
    const avant = vues.get(cle)
    const ouverte = ['envoyee', 'entretien', 'acceptee'].includes(ligne.statut)
    vues.set(cle, {
      ouverte: ouverte || (avant?.ouverte ?? false),
      telephone: (ouverte && ligne.partage_telephone === 1) || (avant?.telephone ?? false),
      courriel: (ouverte && ligne.partage_courriel === 1) || (avant?.courriel ?? false),
    })
  }
  return vues
}

function lesMandats(base: Base): Liens['mandats'] {
  const mandats: Liens['mandats'] = new Map()
  const lignes = base.$client
    .prepare('select compte_id, cpas_id, hote_id, candidat_id from mandat')
    .all() as Record<'compte_id' | 'cpas_id' | 'hote_id' | 'candidat_id', string | null>[]
  for (const { compte_id: id, cpas_id: cpasId, hote_id: hoteId, candidat_id: qui } of lignes) {
    const lui = mandats.get(String(id)) ?? { portes: new Set(), lieux: new Set() }
    lui.portes.add(qui ? 'travailleur' : hoteId ? 'hote' : cpasId ? 'cpas' : 'instance')
    for (const lieu of [cpasId, hoteId]) if (lieu) lui.lieux.add(lieu)
    mandats.set(String(id), lui)
  }
  return mandats
}
