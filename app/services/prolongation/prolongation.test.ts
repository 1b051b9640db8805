import { beforeEach, describe, expect, test } from 'vitest'
import type { Decideur } from '#app/domain/droit/politique.ts'
import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import { ajouterJours, type DateCivile, dateCivile as d } from '#app/domain/shared/date-civile.ts'
import type { Base } from '#db/client.server.ts'
import { avenantOuvert, avenantsDe } from '#db/reads/avenant.server.ts'
import { listerDemarches } from '#db/reads/droit.server.ts'
import { trouverPlacement } from '#db/reads/placement.server.ts'
import { prolongationsDe, trouverProlongation } from '#db/reads/prolongation.server.ts'
import { unAgent, unCpas } from '#test/factories/monde.ts'
import { unPlacementASigner, unSigne, unTriangle } from '#test/factories/triangle.ts'
import { baseDeTest } from '#test/support/base-de-test.ts'
import { contexteDe } from '#test/support/contexte-de-test.ts'
import { ouvrirAvenant } from '../avenant/ouvrir.server.ts'
import { noterAbsence, retirerAbsence } from '../compte/noter-absence.server.ts'
import { fixerPolitique } from '../droit/fixer-politique.server.ts'
import { passerLeJour } from '../jour/passer-le-jour.server.ts'
import { demarrerPlacement } from '../placement/demarrer.server.ts'
import { terminerPlacement } from '../placement/terminer.server.ts'
import { listerTaches } from '../tache/lister.server.ts'
import { deciderProlongation } from './decider.server.ts'
import { demanderProlongation } from './demander.server.ts'
import { relancerProlongations } from './relancer.server.ts'

const LE_JOUR = d('2027-06-01')
const finVoulueLe = d('2027-12-24')
let base: Base
let t: ReturnType<typeof unTriangle>
let placementId: string
let chef: ActeurDuCpas
let autreChef: ActeurDuCpas

beforeEach(async () => {
  base = baseDeTest()
  t = unTriangle(base)
  chef = t.responsable
  autreChef = unAgent(base, t.cpasId, 'responsable', 'Paul')
  const { placementId: id, conventionId } = await unPlacementASigner(base, t)
  placementId = id
  for (const acteur of [t.responsable, t.gestionnaire, t.travailleur])
    unSigne(base, acteur, conventionId, '2026-11-12')
  demarrer()
})

const ctx = (acteur: ActeurDuCpas, jour: string = LE_JOUR) => contexteDe(base, acteur, jour)
const systeme = (jour: string) =>
  contexteDe(base, { porte: 'systeme', id: 'systeme', role: 'systeme' }, jour)
const lePlacement = () => trouverPlacement(base, ctx(t.agent).perimetre, placementId)

function demarrer(): void {
  const { version } = lePlacement()
  demarrerPlacement(ctx(chef, '2026-12-01'), placementId, {
    version,
    raison: 'Les papiers suivent.',
  })
}
function demander(change: object = {}, acteur = t.agent, jour: string = LE_JOUR): string {
  const saisie = { finVoulueLe, motif: 'Six semaines de maladie.', adresseeAId: chef.id, ...change }
  return demanderProlongation(ctx(acteur, jour), placementId, saisie).prolongationId
}
function decider(id: string, acteur: ActeurDuCpas, change: object = {}, jour: string = LE_JOUR) {
  const { version } = trouverProlongation(base, ctx(t.agent).perimetre, id)
  return deciderProlongation(ctx(acteur, jour), id, {
    version,
    decision: 'accordee',
    decideeLe: d(jour),
    reference: 'BP/2027/41',
    ...change,
  })
}
function politique(decideur: Decideur, prolongation: 'jamais' | 'avec_motif' = 'avec_motif') {
  const reste = { limite: 'seuil', semainesDAlerte: 8, source: 'Note du service' } as const
  fixerPolitique(ctx(chef), { des: LE_JOUR, decideur, prolongation, ...reste })
}
/** Who was written to about a request on a day. */
const lecteurs = (jour: string) =>
  (
    base.$client
      .prepare(
        "select compte_id as id from jeton where usage = 'avis' and suite like '/cpas/prolongations/%' and date(cree_a / 1000, 'unixepoch') = ?",
      )
      .all(jour) as { id: string }[]
  ).map(({ id }) => id)
const apres = (jours: number) => ajouterJours(LE_JOUR, jours)

describe('une demande', () => {
  test('va à qui elle est adressée, devient sa tâche, et une seule attend à la fois', () => {
    const id = demander()
    expect(lecteurs(LE_JOUR)).toEqual([chef.id])
    const taches = (acteur: ActeurDuCpas) =>
      listerTaches(base, ctx(acteur)).filter(({ code }) => code === 'decider_prolongation')
    expect(taches(chef)).toMatchObject([{ sujet: { prolongationId: id }, referentId: chef.id }])
    expect(taches(t.agent)).toEqual([])
    expect(() => demander()).toThrow('prolongation/deja_demandee')
  })

  test('se refuse à qui ne suit pas la personne, à une fin qui n’est pas plus longue, à un autre rôle', () => {
    expect(() => demander({}, unAgent(base, t.cpasId, 'prospecteur'))).toThrow('commun/interdit')
    expect(() => demander({ finVoulueLe: lePlacement().finPrevueLe })).toThrow(
      'prolongation/pas_plus_long',
    )
    expect(() => demander({ adresseeAId: t.agent.id })).toThrow('prolongation/adresse_inconnue')
    politique('responsable', 'jamais')
    expect(() => demander()).toThrow('prolongation/exclue')
  })

  test('reste invisible d’un autre CPAS', () => {
    const id = demander()
    const ailleurs = ctx(unAgent(base, unCpas(base), 'responsable'))
    expect(() => trouverProlongation(base, ailleurs.perimetre, id)).toThrow('commun/introuvable')
    expect(prolongationsDe(base, ailleurs.perimetre, placementId)).toEqual([])
  })
})

describe('sans réponse', () => {
  test('elle est rappelée le 10e, le 20e et le 30e jour, une fois chacun, puis plus', () => {
    demander()
    const rappeles: DateCivile[] = []
    for (let jours = 1; jours <= 60; jours++) {
      for (const _ of ['matin', 'soir']) passerLeJour(systeme(apres(jours)))
      if (lecteurs(apres(jours)).length > 0) rappeles.push(apres(jours))
    }
    expect(rappeles).toEqual([apres(10), apres(20), apres(30)])
    expect(lecteurs(apres(10)).toSorted()).toEqual([chef.id, autreChef.id].toSorted())
  })

  test('une horloge arrêtée un mois envoie un rappel, pas trois', () => {
    demander()
    relancerProlongations(systeme(apres(35)))
    relancerProlongations(systeme(apres(36)))
    expect(lecteurs(apres(35))).toHaveLength(2)
    expect(lecteurs(apres(36))).toEqual([])
  })

  test('décidée, elle ne rappelle plus rien', () => {
    decider(demander(), chef, { decision: 'refusee', raison: 'Le seuil est atteint.' })
    relancerProlongations(systeme(apres(12)))
    expect(lecteurs(apres(12))).toEqual([])
  })

  test('la fin du placement la rend sans objet', () => {
    const id = demander()
    terminerPlacement(ctx(t.agent, apres(3)), placementId, {
      version: lePlacement().version,
      finLe: apres(2),
      motif: 'arret_hote',
    })
    relancerProlongations(systeme(apres(12)))
    expect(trouverProlongation(base, ctx(chef).perimetre, id).statut).toBe('sans_objet')
    expect(lecteurs(apres(12))).toEqual([])
  })
})

describe('l’absence de qui décide', () => {
  const absent = (qui: ActeurDuCpas, du = LE_JOUR, au = apres(12)) =>
    noterAbsence(ctx(chef), { compteId: qui.id, du, au })

  test('envoie la demande à ses collègues du même rôle, dans leurs propres tâches', () => {
    absent(chef)
    demander()
    expect(lecteurs(LE_JOUR)).toEqual([autreChef.id])
    const tache = (acteur: ActeurDuCpas, jour: string) =>
      listerTaches(base, ctx(acteur, jour)).find(({ code }) => code === 'decider_prolongation')
    expect(tache(autreChef, LE_JOUR)?.referentId).toBe(autreChef.id)
    expect(tache(autreChef, apres(13))?.referentId).toBe(chef.id)
    relancerProlongations(systeme(apres(10)))
    expect(lecteurs(apres(10))).toEqual([autreChef.id])
    relancerProlongations(systeme(apres(20)))
    expect(lecteurs(apres(20))).toHaveLength(2)
  })

  test('de tous, la demande les attend tous', () => {
    absent(chef)
    absent(autreChef)
    demander()
    expect(lecteurs(LE_JOUR)).toHaveLength(2)
  })

  test('se retire ; on ne note que la sienne, sauf la direction', () => {
    absent(chef)
    const { id } = base.$client.prepare('select id from absence').get() as { id: string }
    expect(() => retirerAbsence(ctx(t.agent), id)).toThrow('commun/interdit')
    retirerAbsence(ctx(autreChef), id)
    demander()
    expect(lecteurs(LE_JOUR)).toEqual([chef.id])
    const pour = { compteId: chef.id, du: LE_JOUR, au: LE_JOUR }
    expect(() => noterAbsence(ctx(t.agent), pour)).toThrow('commun/interdit')
    const ailleurs = ctx(unAgent(base, unCpas(base), 'responsable'))
    expect(() => noterAbsence(ailleurs, pour)).toThrow('commun/introuvable')
  })
})

describe('la décision', () => {
  test('accordée, ouvre l’avenant de période avec son motif ; le contrat attend les signatures', () => {
    const { conventionId } = decider(demander(), chef)
    const { perimetre } = ctx(t.agent)
    expect(avenantOuvert(base, perimetre, placementId)?.conventionId).toBe(conventionId)
    expect(avenantsDe(base, perimetre, placementId)).toMatchObject([
      {
        nature: 'periode',
        motif: 'Six semaines de maladie.',
        changement: { finPrevueLe: finVoulueLe },
      },
    ])
    expect(lePlacement().finPrevueLe).toBe('2027-11-30')
    expect(listerDemarches(base, perimetre, placementId)).toMatchObject([{ quoi: 'duree' }])
  })

  test('est prise une fois, par le rôle que la politique nomme, et ne change plus', () => {
    const id = demander()
    expect(() => decider(id, t.agent)).toThrow('commun/interdit')
    decider(id, chef, { decision: 'refusee', raison: 'Non.' })
    expect(() => decider(id, autreChef)).toThrow('prolongation/deja_decidee')
    for (const sql of ["update prolongation set raison = 'x'", 'delete from prolongation'])
      expect(() => base.$client.prepare(sql).run(), sql).toThrow('frozen: prolongation')
  })

  test('de l’organe a sa référence et son jour', () => {
    const id = demander()
    expect(() => decider(id, chef, { reference: undefined })).toThrow(
      'prolongation/reference_requise',
    )
    for (const decideeLe of [apres(-1), apres(1)])
      expect(() => decider(id, chef, { decideeLe }), decideeLe).toThrow(
        'prolongation/decision_hors_delai',
      )
    decider(id, unAgent(base, t.cpasId, 'administratif'))
  })

  test('suit la politique du jour de la demande, même si elle change ensuite', () => {
    politique('agent')
    const id = demander({ adresseeAId: t.agent.id })
    politique('responsable')
    decider(id, t.agent, { reference: undefined })
    expect(trouverProlongation(base, ctx(chef).perimetre, id).statut).toBe('accordee')
  })
})

describe('sans demande', () => {
  const avenant = {
    nature: 'periode',
    effetLe: LE_JOUR,
    motif: 'Maladie.',
    finPrevueLe: finVoulueLe,
  } as const
  const ouvrir =
    (acteur: ActeurDuCpas, saisie = avenant) =>
    () =>
      ouvrirAvenant(ctx(acteur), placementId, saisie)

  test('l’organe est toujours demandé, la direction et l’agent selon la politique', () => {
    for (const acteur of [t.agent, chef]) expect(ouvrir(acteur)).toThrow('prolongation/a_demander')
    politique('responsable')
    expect(ouvrir(t.agent)).toThrow('prolongation/a_demander')
    expect(ouvrir(chef)).not.toThrow()
  })

  test('raccourcir n’est pas prolonger', () => {
    expect(ouvrir(t.agent, { ...avenant, finPrevueLe: d('2027-10-31') })).not.toThrow()
  })
})
