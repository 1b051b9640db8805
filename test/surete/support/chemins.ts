import type { ServerBuild } from '@remix-run/node'
import { objetsExportes } from '#app/domain/reprise/saisie.ts'
import { type Marque, marqueDe } from '#app/guards/marque.ts'
import type { Base } from '#db/client.server.ts'
import { type Appartenance, appartenance } from './canaris.ts'
import type { Maison } from './maison.ts'

/** A link somebody was sent, in clear: the world keeps only its hash. */
export const JETON_DE_LIEN = 'un-lien-envoye-par-courriel'
/** The one mail that lies in the mailbox of the demonstration. */
export const MESSAGE_DE_DEMONSTRATION = 'm'.repeat(26)

/** One address of the product, with what stands behind it. */
export interface Chemin {
  readonly id: string
  /** `/cpas/candidats/:candidatId/note` */
  readonly motif: string
  readonly parametres: readonly string[]
  readonly lire: Marque | undefined
  readonly agir: Marque | undefined
  /** An index route shares its address with nobody, but Remix posts to it with `?index`. */
  readonly index: boolean
}

/** Every route of the built application: a new page is here without being listed. */
export function lesChemins({ routes }: ServerBuild): Chemin[] {
  return Object.values(routes).flatMap((route) => {
    if (!route || route.id === 'root') return []
    const morceaux: string[] = []
    for (let une: typeof route | undefined = route; une; une = routes[une.parentId ?? ''])
      if (une.path) morceaux.unshift(une.path)
    const motif = `/${morceaux.join('/')}`
    const lire = marqueDe(route.module.loader)
    const agir = marqueDe(route.module.action)
    const parametres = [...motif.matchAll(/:(\w+)/g)].map(([, nom = '']) => nom)
    return [{ id: route.id, motif, parametres, lire, agir, index: route.index ?? false }]
  })
}

/** Values for the parameters of an address, and whose they are. */
export interface Remplissage {
  readonly valeurs: Readonly<Record<string, string>>
  readonly a: Appartenance
  /** What kind of rows these are, when there are several of one table: the role of a mandate. */
  readonly genre?: string
}

const DE_PERSONNE: Appartenance = {
  cpasId: null,
  hoteId: null,
  candidatId: null,
  posteId: null,
  compteId: null,
}

/**
 * All that an address can be filled with in this world: a parameter `xId` is a row of the table `x`,
 * two of them go together when one row names the other. Null when nothing fits: then the test fails.
 */
export function remplissages(base: Base, parametres: readonly string[]): Remplissage[] | null {
  if (parametres.includes('mois')) return desMois(base, parametres)
  if (parametres.includes('partie')) return desScans(base, parametres)
  if (parametres.includes('rang')) return desRangs(base, parametres)
  let tous: Remplissage[] = [{ valeurs: {}, a: DE_PERSONNE }]
  for (const parametre of parametres) {
    const valeurs = valeursDe(base, parametre)
    if (!valeurs) return null
    tous = tous.flatMap((un) =>
      valeurs.flatMap(({ valeur, a, genre = '' }) => {
        const ensemble = reunir(un.a, a)
        const valeursAussi = { ...un.valeurs, [parametre]: valeur }
        return ensemble
          ? [{ valeurs: valeursAussi, a: ensemble, genre: `${un.genre ?? ''}${genre}` }]
          : []
      }),
    )
  }
  return tous.length > 0 ? tous : null
}

export function adresse({ motif }: Pick<Chemin, 'motif'>, { valeurs }: Remplissage): string {
  return motif.replace(/:(\w+)/g, (_, nom: string) => encodeURIComponent(valeurs[nom] ?? ''))
}

/**
 * Every id a page might take from its query, of one centre: what a page reads there must be guarded as
 * what it reads in its path.
 */
export function requeteDe(base: Base, { cpasId, declineeId, posteId, hoteId }: Maison): string {
  const tables = base.$client
    .prepare("select name from sqlite_master where type = 'table' and name not like 'sqlite_%'")
    .pluck()
    .all() as string[]
  const parametres = new URLSearchParams()
  for (const table of tables) {
    const colonnes = base.$client.pragma(`table_info("${table}")`) as { name: string }[]
    if (!['id', 'cpas_id'].every((nom) => colonnes.some(({ name }) => name === nom))) continue
    const id = base.$client
      .prepare(`select id from "${table}" where cpas_id = ?`)
      .pluck()
      .get(cpasId)
    const nom = table.replace(/_(\w)/g, (_, lettre: string) => lettre.toUpperCase())
    if (typeof id === 'string') parametres.set(`${nom}Id`, id)
  }
  for (const [nom, id] of Object.entries({ cpasId, hoteId, posteId, candidatId: declineeId }))
    parametres.set(nom, id)
  parametres.set('origine', 'demande')
  parametres.set('mois', '2026-09')
  return `?${parametres}`
}

/** Where a client of Remix asks the data of the same page. */
export function adresseDesDonnees(chemin: string): string {
  return chemin === '/' ? '/_root.data' : `${chemin}.data`
}

interface Valeur {
  readonly valeur: string
  readonly a: Appartenance
  readonly genre?: string
}

/** Parameters that are no row of a table. */
const autres: Record<string, readonly string[]> = {
  langue: ['fr', 'nl'],
  jeton: [JETON_DE_LIEN],
  // A model of the gallery.
  type: ['avenant'],
  quoi: objetsExportes,
  messageId: [MESSAGE_DE_DEMONSTRATION],
}

function valeursDe(base: Base, parametre: string): Valeur[] | null {
  const fixes = autres[parametre]
  if (fixes) return fixes.map((valeur) => ({ valeur, a: DE_PERSONNE }))
  const table = /^(\w+)Id$/.exec(parametre)?.[1]?.replace(/[A-Z]/g, (l) => `_${l.toLowerCase()}`)
  if (!table || !existe(base, table)) return null
  const lignes = base.$client.prepare(`select * from "${table}"`).all() as Record<string, unknown>[]
  return lignes.map((ligne) => ({
    valeur: String(ligne.id),
    a: appartenance(base, table, ligne),
    genre: typeof ligne.role === 'string' ? `${ligne.role}${ligne.invite_a ? ' invité' : ''}` : '',
  }))
}

function existe(base: Base, table: string): boolean {
  const sql = "select count(*) from sqlite_master where type = 'table' and name = ?"
  return base.$client.prepare(sql).pluck().get(table) === 1
}

/** Whose two values together are; null when one contradicts the other. */
function reunir(un: Appartenance, autre: Appartenance): Appartenance | null {
  const noms = ['cpasId', 'hoteId', 'candidatId', 'posteId', 'compteId'] as const
  if (noms.some((nom) => un[nom] !== null && autre[nom] !== null && un[nom] !== autre[nom]))
    return null
  const [cpasId = null, hoteId = null, candidatId = null, posteId = null, compteId = null] =
    noms.map((nom) => un[nom] ?? autre[nom])
  return { cpasId, hoteId, candidatId, posteId, compteId }
}

/** A row goes with the file it stands in. */
function desRangs(base: Base, parametres: readonly string[]): Remplissage[] | null {
  if (parametres.length !== 2 || !parametres.includes('repriseId')) return null
  const lignes = base.$client.prepare('select * from reprise_ligne').all() as Record<
    string,
    unknown
  >[]
  return lignes.map((ligne) => ({
    valeurs: { repriseId: String(ligne.reprise_id), rang: String(ligne.rang) },
    a: appartenance(base, 'reprise_ligne', ligne),
  }))
}

/** A scan is asked by the document and the side that signed it by hand. */
function desScans(base: Base, parametres: readonly string[]): Remplissage[] | null {
  if (parametres.length !== 2 || !parametres.includes('conventionId')) return null
  const lignes = base.$client
    .prepare('select * from signature where scan_sha256 is not null')
    .all() as Record<string, unknown>[]
  return lignes.map((ligne) => ({
    valeurs: { conventionId: String(ligne.convention_id), partie: String(ligne.partie) },
    a: appartenance(base, 'signature', ligne),
  }))
}

/** A month goes with a placement: those that have a sheet, and the next that has none. */
function desMois(base: Base, parametres: readonly string[]): Remplissage[] | null {
  if (parametres.length !== 2 || !parametres.includes('placementId')) return null
  const lignes = base.$client
    .prepare(
      `select p.*, f.mois as le_mois from placement p
       left join feuille f on f.placement_id = p.id order by p.id, f.mois`,
    )
    .all() as Record<string, unknown>[]
  return lignes.map((ligne) => ({
    valeurs: { placementId: String(ligne.id), mois: String(ligne.le_mois ?? '2027-03') },
    a: appartenance(base, 'placement', ligne),
  }))
}
