import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { dateCivile, jourSemaine } from '#app/domain/shared/date-civile.ts'
import { type Base, enTransaction } from '#db/client.server.ts'
import { colonnesDePlacements, listerPlacements } from '#db/reads/placement.server.ts'
import { occupation } from '#db/schema/candidat.ts'
import { envoi } from '#db/schema/journal.ts'
import { unAgent, unCpas } from '#test/factories/monde.ts'
import {
  decider,
  type TriangleDeTest,
  unCadreEnVigueur,
  unPlacement,
  unPlacementASigner,
  unSigne,
  unTriangle,
} from '#test/factories/triangle.ts'
import { baseDeTest } from '#test/support/base-de-test.ts'
import { contexteDe } from '#test/support/contexte-de-test.ts'
import { proposerCadre } from '../cadre/proposer-cadre.server.ts'
import { annulerPlacement } from './annuler.server.ts'
import { consulterPlacement } from './consulter-placement.server.ts'
import { lireTriangle } from './lire-triangle.server.ts'
import { listerOuRanger } from './lister.server.ts'
import { preparerDecision } from './preparer-decision.server.ts'
import { proposerComplement } from './proposer-complement.server.ts'
import { proposerFin } from './proposer-fin.server.ts'

let base: Base
let triangle: TriangleDeTest

beforeEach(() => {
  base = baseDeTest()
  triangle = unTriangle(base, { poste: { exigences: ['poussiere', 'bruit'], chargeKg: 15 } })
})

describe('la page du triangle', () => {
  test('dit ce que chacun doit aux deux autres, les papiers et la ligne du temps', async () => {
    const { placementId, conventionId } = await unPlacementASigner(base, triangle)
    unSigne(base, triangle.travailleur, conventionId, '2026-11-12')
    const lu = lireTriangle(base, contexteDe(base, triangle.agent, '2026-11-25'), placementId)
    const deHote = lu.taches.filter(({ debiteur }) => debiteur === 'hote')
    expect(deHote.map(({ code, creancier, enRetard }) => [code, creancier, enRetard])).toEqual([
      ['verifier', 'travailleur', true],
      ['signer', 'cpas', false],
    ])
    expect(lu.papiers.filter(({ faite }) => faite).map(({ quoi }) => quoi)).toEqual(['decision'])
    expect(lu.documents.map(({ id }) => id)).toEqual([conventionId])
    expect(lu.etapes.filter(({ faite }) => faite).map(({ code }) => code)).toEqual([
      'proposee',
      'consentie',
      'envoyee',
      'acceptee',
      'decidee',
      'mise_a_signer',
      'signee',
    ])
    expect(lu.compteur).toBeNull()
  })

  test('un autre CPAS ne la trouve pas, et ses lectures s’inscrivent chez le sien', () => {
    const placementId = unPlacement(base, triangle)
    const etranger = contexteDe(base, unAgent(base, unCpas(base, { bce: null })))
    expect(() => consulterPlacement(etranger, placementId, 'placement', () => null)).toThrow(
      'commun/introuvable',
    )
    expect(listerPlacements(base, etranger.perimetre, {}).total).toBe(0)
    const prospecteur = contexteDe(base, triangle.prospecteur)
    expect(() => consulterPlacement(prospecteur, placementId, 'placement', () => null)).toThrow(
      'commun/interdit',
    )
  })

  test('le tableau range par état, avec ce qui est en retard ; un état demandé donne une liste', () => {
    const placementId = unPlacement(base, triangle)
    const ctx = contexteDe(base, triangle.agent, '2026-11-25')
    const { colonnes } = listerOuRanger(base, ctx, {})
    expect(colonnes?.map(({ statut, total }) => [statut, total])).toEqual([
      ['preparation', 1],
      ['signature', 0],
      ['actif', 0],
      ['suspendu', 0],
    ])
    // The decision was due a fortnight before the start, two papers a week before.
    expect(colonnes?.[0]?.lignes[0]).toMatchObject({ id: placementId, retards: 3 })
    expect(listerOuRanger(base, ctx, { statut: 'preparation' }).liste?.total).toBe(1)
    expect(colonnesDePlacements(base, ctx.perimetre, { mots: 'personne d’autre' })[0]?.total).toBe(
      0,
    )
  })
})

describe('la fin proposée par le calcul', () => {
  test('à temps plein et sans rien avant, douze mois donnent les 312 jours', () => {
    const placementId = unPlacement(base, triangle)
    const ctx = contexteDe(base, triangle.agent)
    const calcul = proposerFin(base, ctx, placementId, {})
    expect(calcul).toMatchObject({ seuil: 312, unite: 'jours', occupationsConnues: 0 })
    expect(calcul.finAuPlusTot).toBe('2027-11-30')
    expect(calcul.jours).toBeGreaterThanOrEqual(312)
  })

  test('un emploi passé et prouvé rapproche la fin, un emploi non vérifié ne compte pas', () => {
    const placementId = unPlacement(base, triangle)
    const ctx = contexteDe(base, triangle.agent)
    const passe = (verifieeA: Date | null) =>
      enTransaction(base, (tx) => {
        tx.delete(occupation).run()
        tx.insert(occupation)
          .values({
            id: ctx.nouvelId(),
            cpasId: triangle.cpasId,
            candidatId: triangle.candidatId,
            type: 'temps_plein',
            du: dateCivile('2026-01-01'),
            au: dateCivile('2026-03-31'),
            details: {},
            preuve: 'C4',
            verifieeA,
            creeA: ctx.maintenant,
          })
          .run()
      })
    const fin = () => proposerFin(base, ctx, placementId, {}).finAuPlusTot ?? ''
    const sansRien = fin()
    passe(null)
    expect(fin()).toBe(sansRien)
    passe(ctx.maintenant)
    expect(fin() < '2027-09-05').toBe(true)
  })

  test('le formulaire part du calcul, puis de ce qui fut décidé, et un essai ne décide rien', () => {
    const placementId = unPlacement(base, triangle)
    const ctx = contexteDe(base, triangle.agent)
    const fin = (essai = {}) => preparerDecision(base, ctx, placementId, essai).valeurs.finPrevueLe
    expect(fin()).toBe('2027-11-30')
    decider(base, triangle.agent, placementId, { finPrevueLe: dateCivile('2027-06-30') })
    expect(fin()).toBe('2027-06-30')
    expect(fin({ debut: dateCivile('2027-01-01') })).toBe('2027-12-30')
    expect(fin()).toBe('2027-06-30')
  })
})

describe('ce que les formulaires proposent', () => {
  test('le complément part du poste, du cadre et du métier, en jours de travail', async () => {
    await unCadreEnVigueur(base, triangle)
    const placementId = unPlacement(base, triangle)
    const propose = proposerComplement(base, contexteDe(base, triangle.agent), placementId)
    expect(propose.langue).toBe('fr')
    expect(propose.valeurs).toMatchObject({
      taches: ['trier le textile'],
      tachesExclues: ['conduire le chariot'],
      adresses: ['Quai des Usines 3, 1030 Schaerbeek'],
      tuteurNom: 'Łukasz Nowak',
      heuresTuteur: 4,
      risques: ['port de charges jusqu’à 15 kg', 'poussière', 'bruit'],
      equipements: ['chaussures de sécurité', 'masque antipoussière', 'protections de l’ouïe'],
    })
    // A month after the start is New Year's Day, a Friday.
    expect(propose.valeurs.evaluations?.[0]).toBe('2027-01-04')
    for (const jour of propose.valeurs.evaluations ?? [])
      expect(jourSemaine(jour)).toBeLessThanOrEqual(5)
    expect(propose.valeurs.service).toBeUndefined()
  })

  test('une convention-cadre suivante reprend la précédente, sauf les dates et la décision', async () => {
    const ctx = contexteDe(base, triangle.agent, '2028-10-05')
    const premiere = proposerCadre(base, ctx, triangle.hoteId)
    expect(premiere).toMatchObject({ reprisDe: null, enVigueur: null })
    expect(premiere.valeurs).toMatchObject({
      debutLe: '2028-11-01',
      finLe: '2031-10-31',
      postes: 1,
    })
    await unCadreEnVigueur(base, triangle)
    const suivante = proposerCadre(base, ctx, triangle.hoteId)
    expect(suivante).toMatchObject({ reprisDe: 'CC-2026-0001', enVigueur: 'CC-2026-0001' })
    expect(suivante.valeurs).toMatchObject({
      debutLe: '2029-01-01',
      servicePrevention: 'Préventis',
      tarifEuros: 200,
    })
    expect(suivante.valeurs.decisionLe).toBeUndefined()
    expect(suivante.valeurs.decisionReference).toBeUndefined()
  })
})

test('annuler prévient le lieu de travail et la personne, sans nommer personne', async () => {
  const placementId = unPlacement(base, triangle)
  const ctx = contexteDe(base, triangle.agent)
  annulerPlacement(ctx, placementId, { version: 1 })
  const avis = base.select().from(envoi).where(eq(envoi.sujetId, placementId)).all()
  expect(avis).toHaveLength(2)
  expect(avis.map(({ modele }) => modele)).toEqual(['avis', 'avis'])
})
