import { beforeEach, describe, expect, test } from 'vitest'
import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import { dateCivile } from '#app/domain/shared/date-civile.ts'
import { perimetreDe, perimetrePublic } from '#app/guards/perimetre.server.ts'
import { nouvelId } from '#app/services/contexte.server.ts'
import { type Base, enTransaction } from '#db/client.server.ts'
import type { FiltresDHotes } from '#db/reads/hote.server.ts'
import {
  listerCadresDeLHote,
  listerCommunesDHotes,
  listerContacts,
  listerHotes,
  listerPartenaires,
  trouverHote,
  trouverHoteParBce,
} from '#db/reads/hote.server.ts'
import { cadre } from '#db/schema/convention.ts'
import {
  lAccesDe,
  unAgent,
  unCandidat,
  unComplementDeCadre,
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

beforeEach(() => {
  base = baseDeTest()
  ines = unAgent(base, unCpas(base), 'prospecteur')
  bram = unAgent(base, unCpas(base), 'prospecteur')
})

const noms = (acteur: ActeurDuCpas, filtres: FiltresDHotes = {}) =>
  listerHotes(base, perimetreDe(acteur), filtres, LE_JOUR).lignes.map(({ nom }) => nom)

function unCadre(cpasId: string, hoteId: string, champs: Partial<typeof cadre.$inferInsert> = {}) {
  const id = nouvelId()
  enTransaction(base, (tx) =>
    tx
      .insert(cadre)
      .values({
        id,
        cpasId,
        hoteId,
        statut: 'en_vigueur',
        numero: 'CC-2026-0001',
        du: dateCivile('2026-01-01'),
        au: dateCivile('2026-12-31'),
        decisionLe: dateCivile('2025-12-15'),
        decisionReference: 'CAS/2025/412',
        decisionOrgane: 'Conseil',
        complement: unComplementDeCadre,
        creeA: midi('2026-01-01'),
        ...champs,
      })
      .run(),
  )
  return id
}

describe('qui voit quel lieu de travail (S-B13)', () => {
  test('celui qu’on a créé, ses partenaires, ceux qui sont partagés avec tous', () => {
    unHote(base, ines.cpasId, { nom: 'À Inès', bce: null })
    unHote(base, ines.cpasId, { nom: 'À tous', bce: null, partage: 'tous' })
    unHote(base, bram.cpasId, { nom: 'À Bram', bce: null })
    expect(noms(ines).sort()).toEqual(['À Inès', 'À tous'])
    expect(noms(bram).sort()).toEqual(['À Bram', 'À tous'])
    expect(noms(bram, { partenaire: 'oui' })).toEqual(['À Bram'])
    expect(noms(bram, { partenaire: 'non' })).toEqual(['À tous'])
    expect(listerPartenaires(base, perimetreDe(bram)).map(({ nom }) => nom)).toEqual(['À Bram'])
  })

  test('un lieu qu’on ne voit pas n’existe pas, par aucune lecture', () => {
    const { hoteId } = unHote(base, ines.cpasId)
    const deBram = perimetreDe(bram)
    expect(() => trouverHote(base, deBram, hoteId)).toThrow('commun/introuvable')
    expect(trouverHoteParBce(base, deBram, '0451461655')).toBeUndefined()
    expect(listerContacts(base, deBram, hoteId)).toEqual([])
    expect(listerCommunesDHotes(base, deBram)).toEqual([])
    expect(trouverHoteParBce(base, perimetreDe(ines), '0451461655')).toEqual({ id: hoteId })
  })

  test('un lieu de travail se voit lui-même, et aucun autre', () => {
    const { hoteId, gestionnaire } = unHote(base, ines.cpasId)
    const { hoteId: autre } = unHote(base, ines.cpasId, { bce: null, partage: 'tous' })
    expect(trouverHote(base, perimetreDe(gestionnaire), hoteId).nom).toBe('La Ressourcerie')
    expect(() => trouverHote(base, perimetreDe(gestionnaire), autre)).toThrow('commun/introuvable')
  })

  test('ni un travailleur, ni un observateur, ni l’instance, ni le public', () => {
    const { hoteId } = unHote(base, ines.cpasId, { partage: 'tous' })
    const agent = unAgent(base, ines.cpasId)
    const fatima = lAccesDe(base, ines.cpasId, unCandidat(base, agent))
    for (const perimetre of [
      perimetreDe(fatima),
      perimetreDe(unVisiteurDe('observateur')),
      perimetreDe(unVisiteurDe('admin')),
      perimetrePublic(),
    ])
      expect(() => trouverHote(base, perimetre, hoteId)).toThrow('commun/introuvable')
  })
})

describe('la liste des lieux de travail', () => {
  test('se cherche par mots, dans n’importe quel ordre, sans accents', () => {
    unHote(base, ines.cpasId, { nom: 'Le Café Vert', recherche: 'le cafe vert ixelles', bce: null })
    unHote(base, ines.cpasId, { nom: 'Le Vélo', recherche: 'le velo 0451461655' })
    expect(noms(ines, { mots: 'vert café' })).toEqual(['Le Café Vert'])
    expect(noms(ines, { mots: '0451.461' })).toEqual(['Le Vélo'])
    expect(noms(ines, { mots: '%' })).toHaveLength(2)
  })

  test('se filtre par catégorie, commune et langue', () => {
    unHote(base, ines.cpasId, { nom: 'A', bce: null, categorie: 'COM', commune: 'Ixelles' })
    unHote(base, ines.cpasId, { nom: 'B', bce: null, langue: 'nl' })
    expect(noms(ines, { categorie: 'COM' })).toEqual(['A'])
    expect(noms(ines, { commune: 'Schaerbeek' })).toEqual(['B'])
    expect(noms(ines, { langue: 'nl' })).toEqual(['B'])
    expect(listerCommunesDHotes(base, perimetreDe(ines))).toEqual(['Ixelles', 'Schaerbeek'])
  })

  test('la convention-cadre qui compte est la nôtre, et en vigueur ce jour-là', () => {
    const { hoteId } = unHote(base, ines.cpasId, { nom: 'Partagé', partage: 'tous' })
    unCadre(bram.cpasId, hoteId)
    expect(noms(ines, { cadre: 'oui' })).toEqual([])
    expect(noms(bram, { cadre: 'oui' })).toEqual(['Partagé'])
    unCadre(ines.cpasId, hoteId, { au: dateCivile('2026-11-24') })
    expect(noms(ines, { cadre: 'oui' })).toEqual([])
    expect(noms(ines, { cadre: 'non' })).toEqual(['Partagé'])
    expect(listerCadresDeLHote(base, perimetreDe(ines), hoteId)).toHaveLength(1)
  })

  test('compte les postes ouverts que l’on voit', () => {
    const { hoteId } = unHote(base, ines.cpasId, { partage: 'tous' })
    unPoste(base, ines.cpasId, hoteId, { visibilite: 'cpas' })
    unPoste(base, ines.cpasId, hoteId, { visibilite: 'tous' })
    unPoste(base, ines.cpasId, hoteId, { statut: 'suspendu' })
    const compte = (acteur: ActeurDuCpas) =>
      listerHotes(base, perimetreDe(acteur), {}, LE_JOUR).lignes[0]?.postesOuverts
    expect(compte(ines)).toBe(2)
    expect(compte(bram)).toBe(1)
  })

  test('montre les personnes qui ont un compte, gestionnaires d’abord', () => {
    const { hoteId } = unHote(base, ines.cpasId)
    expect(listerContacts(base, perimetreDe(ines), hoteId)).toMatchObject([
      { nom: 'Chantal Lebrun', role: 'gestionnaire', peutSigner: true },
    ])
  })
})
