import type { ServerBuild } from '@remix-run/node'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Visiteur } from './support/acteurs.ts'
import {
  adresse,
  adresseDesDonnees,
  lesChemins,
  type Remplissage,
  remplissages,
} from './support/chemins.ts'
import { laConstruction } from './support/construction.ts'
import { sansHasard } from './support/jugement.ts'
import {
  autrementPourLaPersonne,
  autrementPourLHote,
  jumeau,
  sansLaMaison,
} from './support/jumeaux.ts'
import { rapport, reponseDeLaGarde } from './support/matrice.ts'
import { leMonde, type Monde } from './support/monde.ts'
import { servirEnMemoire } from './support/serveur.ts'

/** What somebody must not know changes nothing of what they read. */
describe('le secret ne se devine pas', () => {
  let construit: ServerBuild
  let monde: Monde

  beforeAll(async () => {
    construit = await laConstruction()
    monde = await leMonde()
  }, 1_800_000)

  const deLaMaison = (...noms: string[]) =>
    monde.visiteurs.filter(({ cle }) => noms.some((nom) => cle === nom))

  test('un lieu de travail lit la même chose, quoi qu’il y ait au dossier', async () => {
    const lui = deLaMaison('alpha.gestionnaire', 'alpha.tuteur', 'commun.gestionnaire')
    const { ecarts, pages } = await comparer(lui, jumeau(monde.instantane, autrementPourLHote))
    expect(ecarts).toEqual([])
    expect(pages).toBeGreaterThan(20)
  }, 1_800_000)

  test('une personne lit la même chose, quoi que les agents écrivent entre eux', async () => {
    const elles = deLaMaison('alpha.placee', 'alpha.enSignature', 'alpha.proposee')
    const autre = jumeau(monde.instantane, autrementPourLaPersonne)
    const { ecarts, pages } = await comparer(elles, autre)
    expect(ecarts).toEqual([])
    expect(pages).toBeGreaterThan(5)
  }, 1_800_000)

  test('un centre lit la même chose, que l’autre centre existe ou non', async () => {
    const gens = ['agent', 'prospecteur', 'administratif', 'responsable', 'gestionnaire', 'placee']
    const eux = deLaMaison(...gens.map((nom) => `alpha.${nom}`))
    const seule = jumeau(monde.instantane, sansLaMaison(monde.maisons[1]))
    const { ecarts, pages } = await comparer(eux, seule)
    expect(ecarts).toEqual([])
    expect(pages).toBeGreaterThan(50)
  }, 1_800_000)

  /** Reads everything these people may read, in the world and in its twin. */
  async function comparer(visiteurs: readonly Visiteur[], autre: Buffer) {
    const ici = await servirEnMemoire(construit, monde.instantane, monde.maintenant)
    const la = await servirEnMemoire(construit, autre, monde.maintenant)
    const ecarts: string[] = []
    let pages = 0
    for (const { visiteur, chemin, remplissage, rang } of lectures(visiteurs, ici.base())) {
      const page = adresse(chemin, remplissage)
      // A page draws its data and nothing else: two are drawn, of the others the data are compared.
      for (const ou of [...(rang < 2 ? [page] : []), adresseDesDonnees(page)]) {
        const demande = { chemin: ou, cookie: visiteur.cookie }
        const [une, deux] = await Promise.all([ici.demander(demande), la.demander(demande)])
        pages++
        const memes = une.statut === deux.statut && sansHasard(une.corps) === sansHasard(deux.corps)
        if (!memes) ecarts.push(`${visiteur.cle} ${ou}: ${premierEcart(une.corps, deux.corps)}`)
      }
    }
    await Promise.all([ici.fermer(), la.fermer()])
    return { ecarts, pages }
  }

  function* lectures(
    visiteurs: readonly Visiteur[],
    base: Parameters<typeof remplissages>[0],
  ): Generator<{
    visiteur: Visiteur
    chemin: ReturnType<typeof lesChemins>[number]
    remplissage: Remplissage
    rang: number
  }> {
    for (const chemin of lesChemins(construit))
      for (const visiteur of visiteurs) {
        const { acteur } = visiteur
        if (!acteur || reponseDeLaGarde(chemin.lire, acteur) !== null) continue
        const siens = (remplissages(base, chemin.parametres) ?? []).filter(
          (un) => rapport(monde.liens, acteur, un) !== 'etranger',
        )
        for (const [rang, remplissage] of siens.slice(0, 6).entries())
          yield { visiteur, chemin, remplissage, rang }
      }
  }
})

/** Where two answers part, to be read by a person. */
function premierEcart(un: string, deux: string): string {
  const [a, b] = [sansHasard(un), sansHasard(deux)]
  let rang = 0
  while (rang < a.length && a[rang] === b[rang]) rang++
  return `…${a.slice(Math.max(0, rang - 60), rang + 40)}… / …${b.slice(rang, rang + 40)}…`
}
