import { beforeEach, describe, expect, test } from 'vitest'
import { reglageParDefaut } from '#app/domain/appariement/reglage.ts'
import { saisieDeReglage } from '#app/domain/appariement/reglage-saisi.ts'
import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import { dateCivile } from '#app/domain/shared/date-civile.ts'
import type { Base } from '#db/client.server.ts'
import { unAgent, unCandidat, unCpas, unHote, unPoste } from '#test/factories/monde.ts'
import { baseDeTest } from '#test/support/base-de-test.ts'
import { contexteDe } from '#test/support/contexte-de-test.ts'
import { demanderConsentement } from '../proposition/demander-consentement.server.ts'
import { proposer } from '../proposition/proposer.server.ts'
import { apercuDeReglage } from './apercu-de-reglage.server.ts'
import { classerPersonnes, classerPostes } from './classer.server.ts'
import { deciderReglage } from './decider-reglage.server.ts'
import { equiteDuCpas } from './equite.server.ts'
import { reglageDuCpas, reglagesDecides } from './reglage.server.ts'

let base: Base
let cpasId: string
let agent: ActeurDuCpas
let posteId: string

beforeEach(() => {
  base = baseDeTest()
  cpasId = unCpas(base)
  agent = unAgent(base, cpasId)
  const { hoteId } = unHote(base, cpasId, { categorie: 'INT' })
  posteId = unPoste(base, cpasId, hoteId, { nlOral: 3 })
})

const ctx = () => contexteDe(base, agent)
const lire = () => equiteDuCpas(ctx())

function desGens(combien: number, champs: Parameters<typeof unCandidat>[2] = {}): string[] {
  return Array.from({ length: combien }, () =>
    unCandidat(base, agent, { nlOral: 4, courriel: 'x@courriel.example', ...champs }),
  )
}

describe('l’équité des propositions', () => {
  test('nomme qui n’a jamais été proposé, avec ce qui bloque', async () => {
    desGens(1, { nlOral: 0 })
    expect((await lire()).jamais).toMatchObject([
      {
        nom: 'Fatima Benali',
        moisDAttente: 10,
        postesAdmissibles: 0,
        obstacles: [{ regle: 'langue.nl', postes: 1, seule: 1 }],
      },
    ])
  })

  test('un brouillon n’est pas une proposition, une demande d’accord en est une', async () => {
    const [une = ''] = desGens(1)
    const { propositionId } = proposer(ctx(), {
      candidatId: une,
      posteId,
      origine: 'offre',
      raison: 'x',
    })
    expect((await lire()).jamais).toHaveLength(1)
    demanderConsentement(ctx(), propositionId, { version: 1 })
    expect((await lire()).jamais).toEqual([])
  })

  test('cache tout chiffre d’un groupe de moins de dix, la courbe comprise', async () => {
    desGens(9, { nlOral: 0 })
    const neuf = await lire()
    expect(neuf.personnes).toBe(null)
    expect(neuf.obstacles).toEqual([{ regle: 'langue.nl', personnes: null }])
    expect(neuf.exposition).toMatchObject({ courbe: null, gini: null })
    desGens(3, { nlOral: 0 })
    const douze = await lire()
    expect(douze.personnes).toBe(12)
    expect(douze.obstacles).toEqual([{ regle: 'langue.nl', personnes: 12 }])
    // Ten more, and a curve of two groups says nothing of anybody.
    desGens(10, { nlOral: 0 })
    expect((await lire()).exposition.courbe).toHaveLength(3)
  })

  test('personne ne choisit jamais autre chose que la première ligne : alarme', async () => {
    const gens = desGens(11)
    for (const _ of gens) {
      const premiere = classerPersonnes(base, ctx(), posteId, 'fr').admis.find(({ id }) =>
        gens.includes(id),
      )
      if (!premiere) break
      const { propositionId } = proposer(ctx(), {
        candidatId: premiere.id,
        posteId,
        origine: 'offre',
        raison: 'x',
      })
      demanderConsentement(ctx(), propositionId, { version: 1 })
      base.$client.exec(`update candidat set statut = 'archive' where id = '${premiere.id}'`)
    }
    expect((await lire()).derogations).toMatchObject({
      decisions: 11,
      taux: 0,
      alarme: 'aucune_derogation',
    })
  })

  test('ne montre rien d’un autre CPAS, et rien à qui n’accompagne pas', async () => {
    desGens(1)
    const ailleurs = contexteDe(base, unAgent(base, unCpas(base)))
    expect((await equiteDuCpas(ailleurs)).jamais).toEqual([])
    const administratif = contexteDe(base, unAgent(base, cpasId, 'administratif'))
    await expect(equiteDuCpas(administratif)).rejects.toThrow('commun/interdit')
  })
})

describe('le réglage de l’appariement', () => {
  const responsable = () => contexteDe(base, unAgent(base, cpasId, 'responsable'))
  const parDefaut = reglageParDefaut(dateCivile('2026-11-25'))
  const voulu = {
    poids: {
      ...parDefaut.poids,
      demande: { souhait: 0, competences: 0, objectif: 100, trajet: 0, langue: 0, horaire: 0 },
    },
    seuils: { attenteLongueMois: 24, jamaisProposeMois: 24 },
    des: dateCivile('2026-12-01'),
    reference: 'Conseil du 24 novembre, n° 7',
  }

  test('vaut à partir de son jour, et pas avant ; le score le suit', () => {
    const [une = ''] = desGens(1, { objectif: 'ouverture_droits' })
    deciderReglage(responsable(), voulu)
    expect(reglageDuCpas(base, ctx().perimetre, dateCivile('2026-11-30'))).toEqual(parDefaut)
    expect(reglageDuCpas(base, ctx().perimetre, dateCivile('2026-12-01'))).toEqual({
      poids: voulu.poids,
      seuils: voulu.seuils,
    })
    const apres = contexteDe(base, agent, '2026-12-02')
    expect(classerPostes(base, apres, une, 'fr').admis[0]?.dixiemes).toBe(1000)
    expect(classerPostes(base, ctx(), une, 'fr').admis[0]?.dixiemes).toBeLessThan(1000)
    expect(classerPersonnes(base, ctx(), posteId, 'fr').admis[0]?.priorite).toContain('Priorité 2')
    expect(classerPersonnes(base, apres, posteId, 'fr').admis[0]?.priorite).toContain('Priorité 1')
  })

  test('ne se décide ni pour hier, ni deux fois pour le même jour, ni par qui n’en répond pas', () => {
    expect(() => deciderReglage(ctx(), voulu)).toThrow('commun/interdit')
    expect(() =>
      deciderReglage(responsable(), { ...voulu, des: dateCivile('2026-11-25') }),
    ).toThrow('appariement/reglage_retroactif')
    deciderReglage(responsable(), voulu)
    expect(() => deciderReglage(responsable(), voulu)).toThrow('appariement/reglage_deja_pris')
    expect(reglagesDecides(base, ctx().perimetre)).toMatchObject([
      { reference: voulu.reference, des: voulu.des },
    ])
    const ailleurs = contexteDe(base, unAgent(base, unCpas(base)))
    expect(reglagesDecides(base, ailleurs.perimetre)).toEqual([])
  })

  test('six poids qui ne font pas cent sont refusés à leur champ', () => {
    const faux = {
      ...voulu,
      poids: { ...voulu.poids, offre: { ...voulu.poids.offre, langue: 16 } },
    }
    const lu = saisieDeReglage.safeParse({ ...faux, suite: 'decider' })
    expect(lu.error?.issues.map(({ path, message }) => [path.join('.'), message])).toEqual([
      ['poids.offre.souhait', 'somme_cent'],
    ])
  })

  test('son effet se voit avant, et rien n’est gardé', async () => {
    desGens(3)
    const apercu = await apercuDeReglage(responsable(), parDefaut, voulu)
    expect(apercu.paliers).toEqual([
      { palier: 2, avant: 3, apres: 0 },
      { palier: 1, avant: 0, apres: 3 },
      { palier: 0, avant: 0, apres: 0 },
    ])
    expect(apercu.premiersPostes).toEqual({ changes: 0, sur: 3 })
    expect(apercu.plan.sur).toBe(1)
    expect(reglagesDecides(base, ctx().perimetre)).toEqual([])
  })
})
