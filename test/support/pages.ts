import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type APIRequestContext, expect, request } from '@playwright/test'
import Database from 'better-sqlite3'
import { z } from 'zod'
import { objetsRepris } from '#app/domain/reprise/saisie.ts'
import { paths } from '#app/paths.ts'
import { connexions } from '#db/seed/connexions.ts'
import type { ServeurDeTest } from './serveur-de-test.ts'

const ROUTES = new URL('../../app/routes/', import.meta.url).pathname
/** Rows tried for one page before it is said to be out of reach. */
const ESSAIS = { rares: 200, courants: 25 }
/** What makes two rows of a kind that may open different pages: a state, a centre, an answer still due. */
const SORTES = {
  statut: 'statut',
  etat: 'etat',
  role: 'role',
  cpas_id: 'cpas_id',
  hote_id: 'hote_id',
  depuis: 'depuis is null',
  fin_a: 'fin_a is null',
}
/** Parameters that are a word of a list. */
const MOTS: Readonly<Record<string, readonly string[]>> = { quoi: objetsRepris }

/** A page of the product, read from the routes: what has a component. */
export interface PageDuProduit {
  /** `_public`, `cpas`, `hote`… */
  readonly porte: string
  /** `/cpas/hotes/:hoteId` */
  readonly modele: string
  readonly parametres: readonly string[]
}

export function listerPages(): PageDuProduit[] {
  const portes = readdirSync(ROUTES).filter((nom) => nom.endsWith('+'))
  return portes.flatMap((dossier) =>
    readdirSync(join(ROUTES, dossier))
      .filter((nom) => estUnePage(join(ROUTES, dossier, nom)))
      .map((nom) => {
        const porte = dossier.replace('+', '')
        const segments = nom.split('.').filter((un) => un !== '_index' && !un.startsWith('_'))
        const modele = [porte.startsWith('_') ? '' : `/${porte}`, ...segments].join('/')
        return {
          porte,
          modele: modele.replaceAll('$', ':') || '/',
          parametres: segments.filter((un) => un.startsWith('$')).map((un) => un.slice(1)),
        }
      }),
  )
}

function estUnePage(dossier: string): boolean {
  const route = join(dossier, 'route.tsx')
  return existsSync(route) && readFileSync(route, 'utf8').includes('export default function')
}

/** Somebody of the demonstration who is signed in, and the door they came by. */
export interface Connecte {
  readonly cle: string
  readonly porte: string
  readonly requetes: APIRequestContext
}

/** Everybody who has a button on the sign-in page; nobody is first. */
export async function connecterToutLeMonde({
  origine,
  dossier,
}: ServeurDeTest): Promise<Connecte[]> {
  const ouvrir = () =>
    request.newContext({ baseURL: origine, extraHTTPHeaders: { Origin: origine } })
  const personne = await ouvrir()
  const page = await (await personne.get(paths.connexion())).text()
  const boutons = [...page.matchAll(/name="qui" value="([^"]+)"/g)]
  const connectes = await Promise.all(
    boutons.map(async ([, cle = '']) => {
      const requetes = await ouvrir()
      await requetes.post(paths.connexionDemo, { form: { qui: cle, suite: '' } })
      const chezSoi = new URL((await requetes.get(paths.accueil)).url()).pathname
      return {
        cle,
        porte: chezSoi.split('/')[1] ?? '',
        requetes,
      }
    }),
  )
  await demanderUnLien(personne, dossier)
  return [{ cle: 'visiteur', porte: '', requetes: personne }, ...connectes]
}

/** Asks for a link by mail, so that the page behind it can be opened. */
async function demanderUnLien(personne: APIRequestContext, dossier: string): Promise<void> {
  const [un] = connexions
  await personne.post(paths.connexionParLien(), {
    form: { courriel: un?.courriel ?? '', suite: '' },
  })
  await expect.poll(() => jetonsDe(dossier).length, { timeout: 15_000 }).toBeGreaterThan(0)
}

/** Where one page was opened, and by whom. */
export interface Acces {
  readonly adresse: string
  readonly par: Connecte
}

/** Beside the world that they are addresses of. */
export const ACCES_RELEVES = new URL('../../build/e2e/acces.json', import.meta.url).pathname
const releve = z.array(z.object({ modele: z.string(), adresse: z.string(), cle: z.string() }))

/** Finds once, for all tests, where each page opens and for whom: it takes many tries. */
export async function releverLesAcces(serveur: ServeurDeTest): Promise<void> {
  const gens = await connecterToutLeMonde(serveur)
  const trouves: z.infer<typeof releve> = []
  for (const page of listerPages()) {
    const acces = await ouvrirPar(page, gens, serveur)
    if (acces) trouves.push({ modele: page.modele, adresse: acces.adresse, cle: acces.par.cle })
  }
  writeFileSync(ACCES_RELEVES, JSON.stringify(trouves))
}

/** A mail, and the link in it, are of the server that sent it. */
const DU_SERVEUR = ['jeton', 'messageId']

/** Where this page opens in a copy of the world. */
export async function accesDe(
  page: PageDuProduit,
  gens: readonly Connecte[],
  serveur: ServeurDeTest,
): Promise<Acces | null> {
  if (page.parametres.some((un) => DU_SERVEUR.includes(un))) return ouvrirPar(page, gens, serveur)
  const trouves = releve.parse(JSON.parse(readFileSync(ACCES_RELEVES, 'utf8')))
  const trouve = trouves.find(({ modele }) => modele === page.modele)
  const par = gens.find(({ cle }) => cle === trouve?.cle)
  return trouve && par ? { adresse: trouve.adresse, par } : null
}

/**
 * Where one of these people opens this page, filled with the ids of the world; null when nobody can. A
 * page that sends elsewhere (a reason is asked first, an act is no longer possible) was not opened.
 */
export async function ouvrirPar(
  page: PageDuProduit,
  gens: readonly Connecte[],
  { dossier }: ServeurDeTest,
  ordre: Ordre = 'rares',
): Promise<Acces | null> {
  let admis = gens.filter(({ porte }) => page.porte.startsWith('_') || page.porte === porte)
  const adresses = adressesPossibles(page, dossier, ordre)
  for (const adresse of adresses)
    for (const par of admis) {
      const reponse = await par.requetes.get(adresse, { maxRedirects: 0 })
      if (reponse.status() === 200) return { adresse, par }
      // Their role is refused at the door: another row would not change it.
      if (reponse.status() === 403) admis = admis.filter((un) => un !== par)
    }
  for (const sansDemande of adresses)
    for (const par of admis) {
      const adresse = await parSonLien(sansDemande, par)
      if (adresse) return { adresse, par }
    }
  return null
}

/** A page that must be told more than its address is reached by the link of the page above it. */
async function parSonLien(adresse: string, { requetes }: Connecte): Promise<string | null> {
  const dessus = await requetes.get(adresse.slice(0, adresse.lastIndexOf('/')))
  const [, lien] = (await dessus.text()).match(new RegExp(`href="(${adresse}\\?[^"]+)"`)) ?? []
  if (!lien) return null
  const precise = lien.replaceAll('&amp;', '&')
  return (await requetes.get(precise, { maxRedirects: 0 })).status() === 200 ? precise : null
}

/** Rows of a rare sort open pages that others do not; common ones show what people see every day. */
type Ordre = 'rares' | 'courants'

/** The rows of the world that fit the parameters of a page, one of each sort first. */
function adressesPossibles(
  { modele, parametres }: PageDuProduit,
  dossier: string,
  ordre: Ordre,
): string[] {
  const remplir = (valeurs: Readonly<Record<string, unknown>>) =>
    parametres.reduce((adresse, nom) => adresse.replace(`:${nom}`, String(valeurs[nom])), modele)
  if (parametres.length === 0) return [`${modele}${demandeDe(modele, dossier)}`]
  if (parametres.length === 1 && parametres[0] === 'messageId')
    return messagesDe(dossier).map((messageId) => remplir({ messageId }))
  if (parametres.length === 1 && parametres[0] === 'jeton')
    return jetonsDe(dossier).map((jeton) => remplir({ jeton }))
  const [seul = ''] = parametres
  const mots = parametres.length === 1 ? MOTS[seul] : undefined
  if (mots) return mots.map((mot) => remplir({ [seul]: mot }))
  return rangeesAvec(parametres, dossier, ordre).map(remplir)
}

/** Some pages are about what the address asks: a pair, a host. */
function demandeDe(modele: string, dossier: string): string {
  if (modele !== paths.cpas.propositionNouvelle()) return ''
  const [une] = rangeesAvec(['propositionId', 'candidatId', 'posteId'], dossier)
  return une ? `?candidatId=${une.candidatId}&posteId=${une.posteId}&origine=demande` : ''
}

/** Looks for the table that has all these parameters, the one named after the last of them first. */
function rangeesAvec(
  parametres: readonly string[],
  dossier: string,
  ordre: Ordre = 'rares',
): Record<string, unknown>[] {
  const base = new Database(join(dossier, 'passerelle60.db'), { readonly: true })
  try {
    const tables = base
      .prepare("select name from sqlite_master where type = 'table'")
      .pluck()
      .all()
      .map(String)
    const colonnesDe = base.prepare('select name from pragma_table_info(?)').pluck()
    const choix = tables.flatMap((table) => {
      const colonnes = colonnesDe.all(table).map(String)
      const voulues = parametres.map((nom) => colonneDe(nom, table))
      return voulues.every((une) => colonnes.includes(une)) ? [{ table, colonnes, voulues }] : []
    })
    const principale = parametres.at(-1)?.replace(/Id$/, '')
    const choisie = choix.find(({ table }) => table === principale) ?? choix[0]
    if (!choisie) return []
    const { table, colonnes, voulues } = choisie
    const sortes = Object.entries(SORTES).flatMap(([colonne, sorte]) =>
      colonnes.includes(colonne) ? [sorte] : [],
    )
    return base
      .prepare(
        `select ${voulues.map((une, i) => `${une} as ${parametres[i]}`).join(', ')} from ${table}
         window sorte as (partition by ${['1', ...sortes].join(', ')})
         order by row_number() over (sorte order by rowid), count(*) over sorte${ordre === 'courants' ? ' desc' : ''} limit ${ESSAIS[ordre]}`,
      )
      .all()
      .map((rangee) => Object.fromEntries(Object.entries(Object(rangee))))
  } finally {
    base.close()
  }
}

/** `placementId` is `placement.id` in its own table, `placement_id` in another's. */
function colonneDe(parametre: string, table: string): string {
  const enColonne = parametre.replace(/[A-Z]/g, (lettre) => `_${lettre.toLowerCase()}`)
  return enColonne === `${table}_id` ? 'id' : enColonne
}

function messagesDe(dossier: string): string[] {
  const courrier = join(dossier, 'courrier')
  if (!existsSync(courrier)) return []
  return readdirSync(courrier)
    .filter((nom) => nom.endsWith('.eml'))
    .map((nom) => nom.slice(0, -'.eml'.length))
}

/** The links that the mails of the demonstration carry: the database only knows their hashes. */
function jetonsDe(dossier: string): string[] {
  return messagesDe(dossier).flatMap((id) => {
    const texte = readFileSync(join(dossier, 'courrier', `${id}.eml`), 'utf8')
    const jeton = texte.replace(/=\r?\n/g, '').match(/\/lien\/([\w-]{40,})/)
    return jeton?.[1] ? [jeton[1]] : []
  })
}
