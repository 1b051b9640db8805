import { beforeEach, describe, expect, test } from 'vitest'
import { REGLAGE_DE_CONFIRMATION } from '#app/domain/poste/bareme.ts'
import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import { dateCivile } from '#app/domain/shared/date-civile.ts'
import { perimetreDe, perimetrePublic } from '#app/guards/perimetre.server.ts'
import { type Base, enTransaction } from '#db/client.server.ts'
import type { FiltresDePostes } from '#db/reads/poste.server.ts'
import {
  listerCentresPourUnHote,
  listerPostes,
  listerPostesOuverts,
  propositionsOuvertesDuPoste,
  trouverPoste,
} from '#db/reads/poste.server.ts'
import { lirePosteDeLHote, listerPostesDeLHote } from '#db/reads/poste-pour-hote.server.ts'
import { reglage } from '#db/schema/cpas.ts'
import { remplacerCentres } from '#db/writes/poste.server.ts'
import {
  lAccesDe,
  unAgent,
  unCandidat,
  unCpas,
  unHote,
  unPoste,
  unVisiteurDe,
} from '#test/factories/monde.ts'
import { baseDeTest } from '#test/support/base-de-test.ts'
import { midi } from '#test/support/horloge.ts'

const LE_JOUR = dateCivile('2026-11-25')

let base: Base
let ines: ActeurDuCpas
let bram: ActeurDuCpas
let hoteId: string

beforeEach(() => {
  base = baseDeTest()
  ines = unAgent(base, unCpas(base), 'prospecteur')
  bram = unAgent(base, unCpas(base), 'agent')
  hoteId = unHote(base, ines.cpasId, { partage: 'tous' }).hoteId
})

const titres = (acteur: ActeurDuCpas, filtres: FiltresDePostes = {}, jour = LE_JOUR) =>
  listerPostes(base, perimetreDe(acteur), filtres, jour).lignes.map(({ titre }) => titre)

const ecrire = (titre: string, champs: Parameters<typeof unPoste>[3] = {}) =>
  unPoste(base, ines.cpasId, hoteId, {
    titre,
    recherche: titre.toLowerCase(),
    confirmeA: midi('2026-11-01'),
    ...champs,
  })

describe('qui voit quel poste', () => {
  test('les siens, ceux de tous, ceux où son CPAS est choisi ; jamais le brouillon d’un autre', () => {
    ecrire('À nous', { visibilite: 'cpas' })
    ecrire('À tous', { visibilite: 'tous' })
    ecrire('Brouillon', { visibilite: 'tous', statut: 'brouillon' })
    ecrire('Choisis sans eux', { visibilite: 'choisis' })
    const choisi = ecrire('Choisis', { visibilite: 'choisis' })
    enTransaction(base, (tx) => remplacerCentres(tx, choisi, [bram.cpasId]))
    expect(titres(ines)).toHaveLength(5)
    expect(titres(bram).sort()).toEqual(['Choisis', 'À tous'])
  })

  test('un poste ne se voit pas sans son lieu de travail', () => {
    const { hoteId: discret } = unHote(base, ines.cpasId, { bce: null })
    const posteId = unPoste(base, ines.cpasId, discret, { visibilite: 'tous' })
    expect(titres(bram)).toEqual([])
    expect(() => trouverPoste(base, perimetreDe(bram), posteId)).toThrow('commun/introuvable')
    expect(listerPostesOuverts(base, perimetreDe(bram))).toEqual([])
    expect(propositionsOuvertesDuPoste(base, perimetreDe(bram), posteId)).toEqual([])
  })

  test('ni un travailleur, ni un observateur, ni l’instance, ni le public', () => {
    const posteId = ecrire('À tous')
    const agent = unAgent(base, ines.cpasId)
    for (const perimetre of [
      perimetreDe(lAccesDe(base, ines.cpasId, unCandidat(base, agent))),
      perimetreDe(unVisiteurDe('observateur')),
      perimetreDe(unVisiteurDe('admin')),
      perimetrePublic(),
    ]) {
      expect(() => trouverPoste(base, perimetre, posteId)).toThrow('commun/introuvable')
      expect(listerPostesOuverts(base, perimetre)).toEqual([])
    }
  })

  test('un lieu de travail lit ses postes, sans les brouillons ni la source', () => {
    const { hoteId: autre, gestionnaire } = unHote(base, ines.cpasId, { bce: null })
    ecrire('Chez un autre')
    const posteId = unPoste(base, ines.cpasId, autre, { source: 'vu dans un journal' })
    unPoste(base, ines.cpasId, autre, { statut: 'brouillon' })
    const sien = perimetreDe(gestionnaire)
    expect(listerPostesDeLHote(base, sien, LE_JOUR).map(({ id }) => id)).toEqual([posteId])
    expect(lirePosteDeLHote(base, sien, posteId, LE_JOUR)).not.toHaveProperty('source')
    expect(() => lirePosteDeLHote(base, sien, ecrire('Ailleurs'), LE_JOUR)).toThrow(
      'commun/introuvable',
    )
    expect(listerPostesDeLHote(base, perimetreDe(ines), LE_JOUR)).toEqual([])
  })

  test('les CPAS à qui montrer un poste sont ceux qui voient l’organisation', () => {
    const { hoteId: discret } = unHote(base, ines.cpasId, { bce: null })
    const ids = (hote: string) =>
      listerCentresPourUnHote(base, perimetreDe(ines), hote).map(({ id }) => id)
    expect(ids(hoteId)).toEqual([bram.cpasId])
    expect(ids(discret)).toEqual([])
  })
})

describe('la liste des postes', () => {
  test('laisse les fermés de côté, sauf demande', () => {
    ecrire('Fermé', { statut: 'ferme' })
    ecrire('Ouvert')
    expect(titres(ines)).toEqual(['Ouvert'])
    expect(titres(ines, { statut: 'ferme' })).toEqual(['Fermé'])
  })

  test('se filtre par métier, objectif, visibilité, commune, organisation et mots', () => {
    ecrire('A', { metier: 'jardinier', objectif: 'experience', visibilite: 'cpas' })
    const { hoteId: autre } = unHote(base, ines.cpasId, { bce: null, commune: 'Ixelles' })
    unPoste(base, ines.cpasId, autre, { titre: 'B', recherche: 'b' })
    expect(titres(ines, { metier: 'jardinier' })).toEqual(['A'])
    expect(titres(ines, { objectif: 'experience' })).toEqual(['A'])
    expect(titres(ines, { visibilite: 'cpas' })).toEqual(['A'])
    expect(titres(ines, { commune: 'Ixelles' })).toEqual(['B'])
    expect(titres(ines, { hoteId: autre })).toEqual(['B'])
    expect(titres(ines, { mots: 'ressourcerie b' })).toEqual(['B'])
  })

  test('les places libres se comptent', () => {
    ecrire('Libre', { places: 2 })
    expect(titres(ines, { libres: 'oui' })).toEqual(['Libre'])
    const { lignes } = listerPostes(base, perimetreDe(ines), {}, LE_JOUR)
    expect(lignes).toMatchObject([{ places: 2, occupees: 0, duCentre: true }])
  })
})

describe('un poste que personne n’a confirmé depuis six mois (S-B7)', () => {
  const aReconfirmer = (jour: string, acteur = ines) =>
    titres(acteur, { aReconfirmer: 'oui' }, dateCivile(jour))

  test('se signale le jour où les six mois sont passés', () => {
    ecrire('Vieux', { confirmeA: midi('2026-05-25') })
    expect(aReconfirmer('2026-11-24')).toEqual([])
    expect(aReconfirmer('2026-11-25')).toEqual(['Vieux'])
  })

  test('vient en tête de liste', () => {
    ecrire('Alpha')
    ecrire('Zoulou', { confirmeA: midi('2026-01-01') })
    expect(titres(ines)).toEqual(['Zoulou', 'Alpha'])
  })

  test('un brouillon ou un poste fermé ne se confirme pas', () => {
    ecrire('Brouillon', { confirmeA: midi('2026-01-01'), statut: 'brouillon' })
    ecrire('Fermé', { confirmeA: midi('2026-01-01'), statut: 'ferme' })
    ecrire('Suspendu', { confirmeA: midi('2026-01-01'), statut: 'suspendu' })
    expect(aReconfirmer('2026-11-25')).toEqual(['Suspendu'])
  })

  test('chaque CPAS décide de son délai, dès le jour qu’il dit', () => {
    ecrire('Récent', { confirmeA: midi('2026-09-01') })
    enTransaction(base, (tx) =>
      tx
        .insert(reglage)
        .values({
          cpasId: ines.cpasId,
          cle: REGLAGE_DE_CONFIRMATION,
          des: dateCivile('2026-11-01'),
          valeur: 2,
          parCompteId: ines.id,
          decideA: midi('2026-10-01'),
        })
        .run(),
    )
    expect(aReconfirmer('2026-10-31')).toEqual([])
    expect(aReconfirmer('2026-11-01')).toEqual(['Récent'])
    expect(aReconfirmer('2026-11-25', bram)).toEqual(['Récent'])
  })
})

test('les postes ouverts portent tout ce que l’appariement peut savoir', () => {
  ecrire('Ouvert', { metier: 'jardinier' })
  ecrire('Suspendu', { statut: 'suspendu' })
  expect(listerPostesOuverts(base, perimetreDe(bram))).toMatchObject([
    {
      titre: 'Ouvert',
      metier: 'jardinier',
      categorie: 'ASBL',
      codePostal: '1030',
      places: 1,
      occupees: 0,
      cadreId: null,
      cadreAu: null,
    },
  ])
})
