import { beforeEach, describe, expect, test } from 'vitest'
import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import { contexteSysteme } from '#app/guards/systeme.server.ts'
import type { Base } from '#db/client.server.ts'
import { enTransaction } from '#db/client.server.ts'
import { insererPlan } from '#db/writes/plan.server.ts'
import { unAgent, unCandidat, unCpas, unHote, unPoste } from '#test/factories/monde.ts'
import { baseDeTest } from '#test/support/base-de-test.ts'
import { contexteDe } from '#test/support/contexte-de-test.ts'
import { midi } from '#test/support/horloge.ts'
import { proposer } from '../proposition/proposer.server.ts'
import { abandonnerPlans } from './abandonner-plans.server.ts'
import { demanderPlan } from './demander-plan.server.ts'
import { ecarterDuPlan } from './ecarter.server.ts'
import { ligneADecider, raconterPlan } from './lire-plan.server.ts'
import { reglageDuCpas } from './reglage.server.ts'
import { resumerPlans } from './resumer-plans.server.ts'

let base: Base
let cpasId: string
let agent: ActeurDuCpas
let posteId: string
let ancienne: string

beforeEach(() => {
  base = baseDeTest()
  cpasId = unCpas(base)
  agent = unAgent(base, cpasId)
  ancienne = unCandidat(base, agent)
  const { hoteId } = unHote(base, cpasId, { categorie: 'INT' })
  posteId = unPoste(base, cpasId, hoteId)
})

const ctx = () => contexteDe(base, agent)

async function unPlanPret(): Promise<string> {
  const { planId, fini } = await demanderPlan(ctx(), { objectif: 'lexicographique' })
  await fini
  return planId
}

function pret(planId: string) {
  const { etat } = raconterPlan(base, ctx(), planId, 'fr')
  if (etat.genre !== 'pret') throw new Error(`the plan is ${etat.genre}`)
  return etat
}

describe('le plan de la semaine', () => {
  test('est calculé dans un fil à part, gardé avec sa preuve, et ne propose rien', async () => {
    const etat = pret(await unPlanPret())
    expect(etat.preuve.tient).toBe(true)
    expect(etat.lignes.map((une) => [une.candidatId, une.posteId, une.decision])).toEqual([
      [ancienne, posteId, null],
    ])
    const { n } = base.$client.prepare('select count(*) as n from proposition').get() as {
      n: number
    }
    expect(n).toBe(0)
  })

  test('une ligne suivie devient une proposition globale, et le plan dit qui l’a décidé', async () => {
    const planId = await unPlanPret()
    const { propositionId } = proposer(ctx(), {
      candidatId: ancienne,
      posteId,
      origine: 'globale',
      raison: 'Elle attend depuis janvier.',
      planId,
    })
    expect(pret(planId).lignes[0]?.decision).toMatchObject({
      decision: 'suivie',
      propositionId,
      par: 'Léa Marchal',
    })
    expect(resumerPlans(base, ctx(), 5)).toMatchObject([{ suivies: 1, ecartees: 0, lignes: 1 }])
  })

  test('une ligne écartée garde sa raison, et n’est pas décidée deux fois', async () => {
    const planId = await unPlanPret()
    const ecart = { candidatId: ancienne, posteId, motif: 'hote_pas_pret' } as const
    ecarterDuPlan(ctx(), planId, { ...ecart, raison: 'Travaux jusqu’en janvier.' })
    expect(pret(planId).lignes[0]?.decision).toMatchObject({
      decision: 'ecartee',
      motif: 'hote_pas_pret',
      raison: 'Travaux jusqu’en janvier.',
    })
    expect(() => ecarterDuPlan(ctx(), planId, ecart)).toThrow('appariement/ligne_decidee')
    expect(() =>
      proposer(ctx(), { candidatId: ancienne, posteId, origine: 'globale', raison: 'x', planId }),
    ).toThrow('appariement/ligne_decidee')
  })

  test('la page qui écarte s’ouvre sur la ligne nommée, ou sur la prochaine à décider', async () => {
    const planId = await unPlanPret()
    const ouvrir = (voulue: Parameters<typeof ligneADecider>[3]) =>
      ligneADecider(base, ctx(), planId, voulue)
    expect(ouvrir({})).toMatchObject({ candidatId: ancienne, posteId, nom: 'Fatima Benali' })
    expect(() => ouvrir({ candidatId: 'x' })).toThrow('commun/introuvable')
    ecarterDuPlan(ctx(), planId, { candidatId: ancienne, posteId, motif: 'hote_pas_pret' })
    expect(() => ouvrir({})).toThrow('commun/introuvable')
  })

  test('une paire qui n’est pas une ligne du plan ne s’y décide pas', async () => {
    const planId = await unPlanPret()
    const autre = unCandidat(base, agent, { prenom: 'Yara' })
    expect(() =>
      ecarterDuPlan(ctx(), planId, { candidatId: autre, posteId, motif: 'hote_pas_pret' }),
    ).toThrow('commun/introuvable')
  })

  test('qui attend une réponse n’y est pas, et la place qui l’attend est prise', async () => {
    proposer(ctx(), { candidatId: ancienne, posteId, origine: 'offre', raison: 'x' })
    unCandidat(base, agent, { prenom: 'Yara' })
    const etat = pret(await unPlanPret())
    expect(etat.lignes).toEqual([])
    expect(etat.compte).toMatchObject({ personnes: 1, places: 0 })
  })

  test('n’existe pas pour un autre CPAS, ni pour qui n’accompagne personne', async () => {
    const planId = await unPlanPret()
    const ailleurs = contexteDe(base, unAgent(base, unCpas(base)))
    expect(() => raconterPlan(base, ailleurs, planId, 'fr')).toThrow('commun/introuvable')
    expect(resumerPlans(base, ailleurs, 5)).toEqual([])
    const prospecteur = contexteDe(base, unAgent(base, cpasId, 'prospecteur'))
    await expect(demanderPlan(prospecteur, { objectif: 'listes' })).rejects.toThrow(
      'commun/interdit',
    )
  })

  test('le même formulaire envoyé deux fois ne lance qu’un calcul', async () => {
    const unique = contexteDe(base, agent, '2026-11-25', 'cle-du-formulaire')
    const a = await demanderPlan(unique, { objectif: 'listes' })
    const b = await demanderPlan(unique, { objectif: 'listes' })
    await Promise.all([a.fini, b.fini])
    expect(b.planId).toBe(a.planId)
    expect(resumerPlans(base, ctx(), 5)).toHaveLength(1)
  })

  test('un calcul que personne ne finira est dit interrompu au démarrage suivant', async () => {
    const id = ctx().nouvelId()
    enTransaction(base, (tx) =>
      insererPlan(tx, {
        id,
        cpasId,
        statut: 'en_cours',
        objectif: 'listes',
        jour: ctx().aujourdhui,
        reglage: reglageDuCpas(tx, ctx().perimetre, ctx().aujourdhui),
        calcul: null,
        parCompteId: agent.id,
        creeA: ctx().maintenant,
      }),
    )
    expect(raconterPlan(base, ctx(), id, 'fr').etat.genre).toBe('en_cours')
    await expect(demanderPlan(ctx(), { objectif: 'listes' })).rejects.toThrow(
      'appariement/plan_en_cours',
    )
    abandonnerPlans(contexteSysteme(base, midi('2026-11-26')))
    expect(raconterPlan(base, ctx(), id, 'fr').etat.genre).toBe('echoue')
  })
})
