import type { ServerBuild } from '@remix-run/node'
import { type Hasard, hasard } from '#test/support/hasard.ts'
import { peutLire, type Visiteur } from './acteurs.ts'
import { trouver } from './canaris.ts'
import { adresse, type Chemin, lesChemins, type Remplissage, remplissages } from './chemins.ts'
import {
  type Champ,
  champsDe,
  enCorps,
  formulaireDeLaPage,
  remplir,
  type Valeurs,
} from './formulaires.ts'
import { corpsAbimes, deformer } from './hostile.ts'
import { lisible } from './lisible.ts'
import { rapport, reponseDeLaGarde } from './matrice.ts'
import type { Monde } from './monde.ts'
import type { Reponse, ServeurDEssai } from './serveur.ts'
import { dernierRang, surveiller, touches } from './surveillance.ts'

export interface Bilan {
  posts: number
  readonly parStatut: Record<string, number>
  /** What no form may do, however it is made. */
  readonly fautes: string[]
  /** Acts that were done, by address. */
  readonly faits: Set<string>
}

interface Terrain {
  readonly serveur: ServeurDEssai
  readonly monde: Monde
  readonly chemins: readonly (Chemin & { readonly champs: readonly Champ[] })[]
  readonly remplis: ReadonlyMap<string, readonly Remplissage[]>
  readonly bilan: Bilan
}

/** Hostile forms on every action, as everybody; the same seed makes the same ones. */
export async function assaillir(
  construit: ServerBuild,
  serveur: ServeurDEssai,
  monde: Monde,
  { combien, graine }: { readonly combien: number; readonly graine: number },
): Promise<Bilan> {
  const le = terrain(construit, serveur, monde)
  const des = hasard(graine)
  for (let i = 0; i < combien; i++) {
    // Every action in its turn, so that a small run leaves none out for long.
    const chemin = le.chemins[i % le.chemins.length]
    if (!chemin) break
    const visiteur = quiPoste(le, chemin, des)
    const remplissage = surQuoi(le, chemin, visiteur, des)
    const ou = `${adresse(chemin, remplissage)}${chemin.index ? '?index' : ''}`
    const quoi = des.vrai(0.08)
      ? des.parmi(corpsAbimes)
      : enCorps(await unFormulaireHostile(le, chemin, visiteur, remplissage, des))
    const reponse = await le.serveur.demander({ chemin: ou, cookie: visiteur.cookie, ...quoi })
    const nom = `#${i} ${visiteur.cle} ${chemin.motif} «${String(quoi.corps).slice(0, 120)}»`
    juger(le, nom, chemin, visiteur, remplissage, reponse)
  }
  return le.bilan
}

/** Every action once as its page would send it, by everybody who may: what it answers and what it writes. */
export async function agirPartout(
  construit: ServerBuild,
  serveur: ServeurDEssai,
  monde: Monde,
): Promise<Bilan> {
  const le = terrain(construit, serveur, monde)
  const des = hasard(60)
  for (const chemin of le.chemins)
    for (const visiteur of monde.visiteurs) {
      if (reponseDeLaGarde(chemin.agir, visiteur.acteur) !== null) continue
      const siens = lesSiens(le, chemin, visiteur)
      for (const remplissage of new Set([...siens.slice(0, 1), ...siens.slice(-1)])) {
        const ou = `${adresse(chemin, remplissage)}${chemin.index ? '?index' : ''}`
        const page = await le.serveur.demander({ chemin: ou, cookie: visiteur.cookie })
        const valeurs = remplir(chemin.champs, formulaireDeLaPage(page.corps), des)
        touches(le.serveur.base())
        const reponse = await le.serveur.demander({
          chemin: ou,
          cookie: visiteur.cookie,
          ...enCorps(valeurs),
        })
        juger(le, `${visiteur.cle} ${chemin.motif}`, chemin, visiteur, remplissage, reponse)
      }
    }
  return le.bilan
}

function terrain(construit: ServerBuild, serveur: ServeurDEssai, monde: Monde): Terrain {
  surveiller(serveur.base())
  const chemins = lesChemins(construit)
    .filter(({ agir }) => agir !== undefined)
    .map((chemin) => ({ ...chemin, champs: champsDe(chemin.agir?.schema) }))
  return {
    serveur,
    monde,
    chemins,
    remplis: new Map(
      chemins.map(({ motif, parametres }) => [
        motif,
        remplissages(serveur.base(), parametres) ?? [],
      ]),
    ),
    bilan: { posts: 0, parStatut: {}, fautes: [], faits: new Set() },
  }
}

/** Mostly somebody the guard lets in: the others stop at the door, which another test tries. */
function quiPoste({ monde }: Terrain, chemin: Chemin, des: Hasard): Visiteur {
  const entrants = monde.visiteurs.filter(
    ({ acteur }) => reponseDeLaGarde(chemin.agir, acteur) === null,
  )
  return des.parmi(entrants.length > 0 && des.vrai(0.85) ? entrants : monde.visiteurs)
}

function lesSiens({ monde, remplis }: Terrain, { motif }: Chemin, { acteur }: Visiteur) {
  const tous = remplis.get(motif) ?? []
  return acteur ? tous.filter((un) => rapport(monde.liens, acteur, un) !== 'etranger') : tous
}

function surQuoi(le: Terrain, chemin: Chemin, visiteur: Visiteur, des: Hasard): Remplissage {
  const siens = lesSiens(le, chemin, visiteur)
  return des.parmi(siens.length > 0 && des.vrai(0.8) ? siens : (le.remplis.get(chemin.motif) ?? []))
}

async function unFormulaireHostile(
  { serveur, monde }: Terrain,
  chemin: Chemin & { readonly champs: readonly Champ[] },
  { cookie, maison }: Visiteur,
  remplissage: Remplissage,
  des: Hasard,
): Promise<Valeurs> {
  const page = await serveur.demander({ chemin: adresse(chemin, remplissage), cookie })
  touches(serveur.base())
  const base = remplir(chemin.champs, formulaireDeLaPage(page.corps), des, des.vrai(0.5))
  const autre = monde.maisons.find(({ cle }) => cle !== maison) ?? monde.maisons[1]
  return deformer(base, { champs: chemin.champs, hasard: des, idsDAutrui: idsDe(autre) })
}

function idsDe(maison: Monde['maisons'][number]): string[] {
  const { cpasId, hoteId, posteId, libreId, agent, placee, gestionnaire } = maison
  return [cpasId, hoteId, posteId, libreId, agent.id, placee.candidatId, gestionnaire.id]
}

function juger(
  le: Terrain,
  nom: string,
  chemin: Chemin,
  visiteur: Visiteur,
  remplissage: Remplissage,
  reponse: Reponse,
): void {
  const { bilan, monde, serveur } = le
  const { statut, entetes } = reponse
  const faute = (quoi: string) => bilan.fautes.push(`${nom}: ${quoi}`)
  bilan.posts++
  bilan.parStatut[statut] = (bilan.parStatut[statut] ?? 0) + 1
  if (
    statut >= 500 ||
    ![200, 302, 303, 400, 403, 404, 409, 411, 413, 415, 422, 429].includes(statut)
  )
    faute(`${statut} ${derniereTrace(serveur)}`)
  const lu = `${lisible(reponse)}\n${JSON.stringify(entetes)}`
  for (const canari of trouver(monde.voliere, lu))
    if (!peutLire(monde.liens, visiteur.acteur, canari)) faute(`reads ${canari.ou}`)
  if (/\n {4}at |node_modules|SQLITE_|SqliteError/.test(lu)) faute('shows its insides')
  const vers = String(entetes.location ?? '/')
  if (!/^\/(?![/\\])/.test(vers)) faute(`sends to ${vers}`)

  const ecrites = touches(serveur.base())
  if (statut >= 400) {
    const fautives = ecrites.filter(({ table }) => !permises.has(table))
    if (fautives.length > 0) faute(`refused, and wrote ${JSON.stringify(fautives)}`)
    return
  }
  const { acteur } = visiteur
  const sienne = monde.maisons.find(({ cle }) => cle === visiteur.maison)?.cpasId
  for (const { table, cpasId } of ecrites)
    if (sienne && cpasId !== null && cpasId !== sienne)
      faute(`writes in ${table} of another centre`)
  if (
    acteur &&
    rapport(monde.liens, acteur, remplissage) === 'etranger' &&
    ecrites.some(({ table }) => !permises.has(table))
  )
    faute('acts on somebody else’s')
  if (statut === 303 || ecrites.some(({ table }) => !permises.has(table))) {
    bilan.faits.add(chemin.motif)
    jugerLesTraces(le, nom)
    serveur.remettre()
    surveiller(serveur.base())
  }
}

/** What a reading or a refusal may leave: who read, how often one tried. */
const permises = new Set(['consultation', 'journal', 'tentative', 'jeton'])

/** The journal and what is kept beside the keys of forms hold ids and codes: not a word of anybody. */
function jugerLesTraces({ serveur, monde, bilan }: Terrain, nom: string): void {
  const base = serveur.base()
  const lignes = base.$client
    .prepare('select type, details from journal order by rang desc limit 12')
    .all() as { type: string; details: string }[]
  const resultats = base.$client.prepare('select resultat from acte_fait').pluck().all()
  if (lignes.length === 0 || dernierRang(base) === 0) bilan.fautes.push(`${nom}: no event`)
  const texte = JSON.stringify([lignes, resultats])
  // One answer of this world holds a word of its own, to see that no page shows it.
  for (const { ou } of trouver(monde.voliere, texte).filter((un) => un.ou !== 'acte_fait.resultat'))
    bilan.fautes.push(`${nom}: the journal keeps ${ou}`)
}

function derniereTrace({ consigne }: ServeurDEssai): string {
  const ligne = consigne.findLast((une) => une.includes('"trace"'))
  return ligne ? String(JSON.parse(ligne).trace).split('\n').slice(0, 4).join(' | ') : ''
}
