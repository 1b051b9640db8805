import { describe, expect, test } from 'vitest'
import { hasard } from '#test/support/hasard.ts'
import {
  type EntreeAffectation,
  type SortieAffectation,
  verifierAffectation,
} from '#test/support/verificateur-affectation.ts'
import { affecter } from './affecter.ts'
import { executer } from './executer.ts'

async function demander(entree: unknown) {
  return executer([affecter], ['affecter'], async () => JSON.stringify(entree))
}

const exemple = {
  personnes: [{ id: 'p1', palier: 0 }],
  postes: [{ id: 'q1', places: 2 }],
  paires: [{ personne: 'p1', poste: 'q1', score: 772 }],
  objectif: 'score',
  par_place: 3,
  par_personne: 3,
}

test('l’exemple du contrat', async () => {
  expect((await demander(exemple)).sortie).toEqual({
    affectations: [{ personne: 'p1', poste: 'q1' }],
    valeur: 772,
    places_par_palier: { 0: 1, 1: 0, 2: 0 },
    certificat: { u: { p1: 772 }, v: { q1: 0 }, borne: 772 },
    version_regles: 'affectation-3e406fc952e364f7',
  })
})

test('rien à répartir donne une réponse vide et prouvée', async () => {
  const vide = { personnes: [], postes: [], paires: [], objectif: 'listes' }
  expect((await demander(vide)).sortie).toMatchObject({
    affectations: [],
    valeur: 0,
    certificat: { u: {}, v: {}, borne: 0 },
  })
})

test('un identifiant qui ressemble à du code reste un identifiant', async () => {
  const ids = ['__proto__', 'constructor', '10', '9']
  const entree = {
    ...exemple,
    personnes: ids.map((id) => ({ id, palier: 0 })),
    postes: ids.map((id) => ({ id, places: 1 })),
    paires: ids.map((id, k) => ({ personne: id, poste: id, score: 100 + k })),
  }
  const { sortie } = await demander(entree)
  expect(JSON.parse(JSON.stringify(sortie)).affectations).toHaveLength(4)
  expect(Object.keys(JSON.parse(JSON.stringify(sortie)).certificat.u)).toHaveLength(4)
})

describe('des instances tirées au sort passent le vérificateur', () => {
  test.each(['score', 'lexicographique', 'listes'] as const)('%s', async (objectif) => {
    for (let graine = 0; graine < 12; graine++) {
      const entree = uneInstance(graine, objectif)
      const { sortie } = await demander(entree)
      expect(verifierAffectation(entree, enSortie(sortie))).toEqual([])
    }
  })
})

describe('une entrée fautive est refusée, et on dit où', () => {
  test.each([
    ['un score à virgule', { paires: [{ ...exemple.paires[0], score: 1.5 }] }, '/paires/0/score'],
    ['un score négatif', { paires: [{ ...exemple.paires[0], score: -1 }] }, '/paires/0/score'],
    ['des places négatives', { postes: [{ id: 'q1', places: -1 }] }, '/postes/0/places'],
    ['un palier inconnu', { personnes: [{ id: 'p1', palier: 12 }] }, '/personnes/0/palier'],
    ['un objectif inconnu', { objectif: 'stable' }, '/objectif'],
    ['un champ de trop', { graine: 1 }, '/graine'],
    ['un nom', { personnes: [{ id: 'p1', nom: 'Bah' }] }, '/personnes/0/nom'],
    ['une paire vers personne', { personnes: [] }, '/paires/0/personne'],
    ['une paire deux fois', { paires: [...exemple.paires, ...exemple.paires] }, '/paires/1'],
  ])('%s', async (_quoi, faute, chemin) => {
    const { erreur } = await demander({ ...exemple, ...faute })
    expect(erreur?.chemin).toBe(chemin)
  })
})

function uneInstance(graine: number, objectif: EntreeAffectation['objectif']): EntreeAffectation {
  const sort = hasard(graine)
  const personnes = Array.from({ length: 25 }, (_, k) => ({ id: `p${k}`, palier: sort.entier(3) }))
  const postes = Array.from({ length: 10 }, (_, k) => ({ id: `q${k}`, places: sort.entier(4) }))
  return {
    objectif,
    personnes,
    postes,
    paires: personnes.flatMap(({ id: personne }) =>
      sort
        .plusieurs(postes, sort.entier(5))
        .map(({ id: poste }) => ({ personne, poste, score: sort.entier(40) * 25 })),
    ),
    par_place: 1 + sort.entier(3),
    par_personne: 1 + sort.entier(4),
  }
}

function enSortie(sortie: unknown): SortieAffectation {
  return JSON.parse(JSON.stringify(sortie))
}
