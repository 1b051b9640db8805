import { beforeEach, describe, expect, test } from 'vitest'
import type { ActeurObservateur } from '#app/domain/shared/acteur.ts'
import { dateCivile } from '#app/domain/shared/date-civile.ts'
import { perimetreDe } from '#app/guards/perimetre.server.ts'
import { loader } from '#app/routes/observateur+/export/route.ts'
import { nouvelId } from '#app/services/contexte.server.ts'
import { type Base, enTransaction } from '#db/client.server.ts'
import { compterPlacements, compterPropositions } from '#db/reads/statistique.server.ts'
import { placement } from '#db/schema/placement.ts'
import { proposition } from '#db/schema/proposition.ts'
import { evenementsDe, unMandatDe, unMembre } from '#test/factories/comptes.ts'
import { unAgent, unCandidat, unCpas, unHote, unMatch, unPoste } from '#test/factories/monde.ts'
import { baseDeTest } from '#test/support/base-de-test.ts'
import { contexteDe } from '#test/support/contexte-de-test.ts'
import { midi } from '#test/support/horloge.ts'
import { demander, uneInstance } from '#test/support/requete.ts'
import { ouvrirSession } from '../../guards/session.server.ts'
import { exporterStatistiques } from './exporter.server.ts'
import { statistiques } from './statistiques.server.ts'

const anne: ActeurObservateur = { porte: 'observateur', id: 'o'.repeat(26), role: 'observateur' }

let base: Base
let valmont: string
let wijkdorp: string

beforeEach(() => {
  base = baseDeTest()
  valmont = unCpas(base, { nomFr: '=CPAS de Valmont' })
  wijkdorp = unCpas(base, { nomFr: 'CPAS de Wijkdorp', nomNl: 'OCMW Wijkdorp' })
})

/** Proposals sent in the year, as many of which became placements. */
function peupler(cpasId: string, combien: number, placements: number, annee = 2026): void {
  const agent = unAgent(base, cpasId)
  const { hoteId } = unHote(base, cpasId, { bce: null })
  const posteId = unPoste(base, cpasId, hoteId, { places: 100 })
  for (let i = 0; i < combien; i++) {
    const candidatId = unCandidat(base, agent)
    const propositionId = nouvelId()
    enTransaction(base, (tx) => {
      const commun = { cpasId, candidatId, posteId, hoteId, creeA: midi(`${annee}-05-01`) }
      tx.insert(proposition)
        .values({
          ...commun,
          id: propositionId,
          origine: 'demande',
          statut: 'envoyee',
          appariement: unMatch,
          parCompteId: agent.id,
          consentementA: midi(`${annee}-05-01`),
          envoyeeA: midi(`${annee}-05-02`),
        })
        .run()
      if (i < placements)
        tx.insert(placement)
          .values({
            ...commun,
            id: nouvelId(),
            propositionId,
            statut: 'actif',
            objectif: 'ouverture_droits',
            formation: false,
            debutLe: dateCivile(`${annee}-06-01`),
            finPrevueLe: dateCivile(`${annee}-12-31`),
            heuresSemaine: 38,
            heuresReference: 38,
            decisionLe: dateCivile(`${annee}-05-20`),
            decisionReference: 'CAS/1',
          })
          .run()
    })
  }
}

const tableau = (annee: number, dimension: string) =>
  statistiques(contexteDe(base, anne), annee).tableaux.find((un) => un.dimension === dimension)
    ?.lignes

describe('les statistiques de l’observateur', () => {
  test('comptent l’année demandée, par CPAS, sans les petits groupes', () => {
    peupler(valmont, 30, 12)
    peupler(wijkdorp, 14, 4)
    peupler(wijkdorp, 11, 0, 2025)
    const parCpas = tableau(2026, 'cpas') ?? []
    expect(parCpas.map(({ propositions }) => propositions)).toEqual([30, 14])
    expect(parCpas.map(({ placements }) => placements)).toEqual([null, null])
    expect(statistiques(contexteDe(base, anne), 2026)).toMatchObject({
      propositions: 44,
      placements: 16,
    })
    expect(statistiques(contexteDe(base, anne), 2025)).toMatchObject({
      propositions: 11,
      placements: 0,
    })
  })

  test('montrent chaque groupe possible, même vide', () => {
    expect(tableau(2026, 'origine')).toHaveLength(4)
    expect(tableau(2026, 'objectif')).toHaveLength(3)
    expect(tableau(2026, 'categorie')).toHaveLength(11)
    expect(tableau(2026, 'cpas')).toHaveLength(2)
  })

  test('d’une année de quelques personnes, rien ne sort, pas même le total', () => {
    peupler(valmont, 5, 5)
    const tout = statistiques(contexteDe(base, anne), 2026)
    expect(tout).toMatchObject({ propositions: null, placements: null })
    const dits = tout.tableaux.flatMap(({ lignes }) =>
      lignes.flatMap(({ propositions, placements }) => [propositions, placements]),
    )
    expect(new Set(dits)).toEqual(new Set([0, null]))
  })

  test('ne s’ouvrent à aucune autre porte', () => {
    const periode = { du: dateCivile('2026-01-01'), au: dateCivile('2026-12-31') }
    const instants = { de: midi('2026-01-01'), avant: midi('2026-12-31') }
    const perimetre = perimetreDe(unAgent(base, valmont, 'responsable'))
    for (const compter of [compterPropositions, compterPlacements])
      expect(() => compter(base, perimetre, 'cpas', { ...periode, ...instants })).toThrow()
  })
})

describe('le fichier', () => {
  test('dit les mêmes nombres, sans formule, et laisse une trace', () => {
    peupler(valmont, 30, 12)
    const csv = exporterStatistiques(contexteDe(base, anne), 2026, 'fr')
    expect(csv.startsWith('\ufeffAnnée;Tableau;Groupe;Propositions;Placements\n')).toBe(true)
    expect(csv).toContain("2026;Par CPAS;'=CPAS de Valmont;30;12\n")
    expect(csv).not.toMatch(/;=/)
    expect(evenementsDe(base)).toEqual(['statistiques.exportees'])
  })

  test('se télécharge en néerlandais pour qui lit le néerlandais', async () => {
    const { compteId } = unMembre(
      base,
      'observateur',
      {},
      {
        prenom: 'Anne',
        nom: 'Leclercq',
        langue: 'nl',
      },
    )
    const maintenant = midi('2026-11-25')
    const cookie = await ouvrirSession(base, {
      compteId,
      mandatId: unMandatDe(base, compteId),
      moyen: 'mot_de_passe',
      agent: '',
      maintenant,
      navigateur: { cookie: null, enHttps: true },
    })
    const reponse = await demander(
      uneInstance(base, () => maintenant),
      loader,
      { cookie: cookie.split(';')[0] ?? '', url: '/observateur/export?annee=2026' },
    )
    expect(reponse.statut).toBe(200)
  })

  test('dix fois par jour au plus', () => {
    const ctx = contexteDe(base, anne)
    for (let i = 0; i < 10; i++) exporterStatistiques(ctx, 2026, 'fr')
    expect(() => exporterStatistiques(ctx, 2026, 'fr')).toThrow('commun/trop_de_demandes')
  })
})
