import { describe, expect, test } from 'vitest'
import { affecter } from '#app/domain/appariement/affectation.ts'
import {
  type EntreeAffectation,
  type Faute,
  fautes,
  type SortieAffectation,
  verifierAffectation,
} from './verificateur-affectation.ts'

describe('une réponse juste, abîmée d’une seule façon, est refusée', () => {
  const entree = uneEntree('listes')
  const juste = repondre(entree)

  test('la réponse juste passe', () => {
    for (const objectif of ['score', 'lexicographique', 'listes'] as const)
      expect(verifierAffectation(uneEntree(objectif), repondre(uneEntree(objectif)))).toEqual([])
  })

  const mutants: readonly [Faute, SortieAffectation, EntreeAffectation?][] = [
    ['paire_inconnue', avec(juste, [...juste.affectations, { personne: 'a', poste: 'z' }])],
    ['paire_repetee', avec(juste, [...juste.affectations, ...juste.affectations.slice(0, 1)])],
    ['personne_trop_servie', juste, { ...entree, par_personne: 1 }],
    ['poste_trop_plein', juste, { ...entree, par_place: 1 }],
    ['valeur_fausse', { ...juste, valeur: juste.valeur + 1 }],
    ['paliers_faux', { ...juste, places_par_palier: { ...juste.places_par_palier, 2: 9 } }],
    ['certificat_incomplet', avecPrix(juste, 'v', {})],
    ['prix_negatif_ou_fractionnaire', avecPrix(juste, 'v', { ...juste.certificat.v, q: 0.5 })],
    ['prix_negatif_ou_fractionnaire', avecPrix(juste, 'u', { ...juste.certificat.u, a: -1 })],
    ['paire_au_dessus_des_prix', avecPrix(juste, 'u', { ...juste.certificat.u, a: 0 })],
    ['borne_fausse', { ...juste, certificat: { ...juste.certificat, borne: 1 } }],
    ['ecart_a_la_borne', avec(juste, juste.affectations.slice(1))],
    ['palier_haut_mal_servi', sans(juste, 'a')],
    ['trop_peu_de_personnes', sans(juste, 'c')],
    ['listes_inegales', avec(juste, juste.affectations.slice(0, -1))],
  ]

  test.each(mutants)('%s', (faute, abimee, autreEntree) => {
    expect(verifierAffectation(autreEntree ?? entree, abimee)).toContain(faute)
  })

  test('chaque faute a son mutant', () => {
    expect(new Set(mutants.map(([faute]) => faute))).toEqual(new Set(fautes))
  })
})

test('un meilleur score caché est trouvé par les prix', () => {
  const entree = uneEntree('score')
  const juste = repondre(entree)
  const pire: SortieAffectation = {
    ...juste,
    affectations: [
      { personne: 'a', poste: 'r' },
      { personne: 'b', poste: 'q' },
    ],
    valeur: 300,
  }
  expect(verifierAffectation(entree, pire)).toContain('ecart_a_la_borne')
})

function uneEntree(objectif: EntreeAffectation['objectif']): EntreeAffectation {
  return {
    objectif,
    par_place: 2,
    par_personne: 2,
    personnes: [
      { id: 'a', palier: 2 },
      { id: 'b', palier: 0 },
      { id: 'c', palier: 0 },
    ],
    postes: [
      { id: 'q', places: 1 },
      { id: 'r', places: 1 },
      { id: 's', places: 1 },
    ],
    paires: [
      { personne: 'a', poste: 'q', score: 700 },
      { personne: 'a', poste: 'r', score: 100 },
      { personne: 'b', poste: 'q', score: 200 },
      { personne: 'b', poste: 's', score: 600 },
      { personne: 'c', poste: 'r', score: 400 },
      { personne: 'c', poste: 's', score: 300 },
    ],
  }
}

function repondre(entree: EntreeAffectation): SortieAffectation {
  const { par_place: parPlace, par_personne: parPersonne, ...instance } = entree
  const { placesParPalier, ...reste } = affecter({ ...instance, parPlace, parPersonne })
  return { ...reste, places_par_palier: placesParPalier }
}

function avec(
  juste: SortieAffectation,
  affectations: SortieAffectation['affectations'],
): SortieAffectation {
  return { ...juste, affectations }
}

function sans(juste: SortieAffectation, personne: string): SortieAffectation {
  return avec(
    juste,
    juste.affectations.filter((une) => une.personne !== personne),
  )
}

function avecPrix(
  juste: SortieAffectation,
  cote: 'u' | 'v',
  prix: Readonly<Record<string, number>>,
): SortieAffectation {
  return { ...juste, certificat: { ...juste.certificat, [cote]: prix } }
}
