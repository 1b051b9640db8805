import { beforeEach, describe, expect, test } from 'vitest'
import { joursDuReleve } from '#app/domain/candidat/passe.ts'
import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import type { Base } from '#db/client.server.ts'
import { listerOccupations } from '#db/reads/passe.server.ts'
import { unAgent, unCandidat, unCpas } from '#test/factories/monde.ts'
import { unTriangle } from '#test/factories/placement.ts'
import { baseDeTest } from '#test/support/base-de-test.ts'
import { contexteDe } from '#test/support/contexte-de-test.ts'
import { corrigerPeriode } from '../passe/corriger-periode.server.ts'
import { appliquerReprise } from './appliquer.server.ts'
import { deposerReprise } from './deposer.server.ts'
import { montrerReprise } from './montrer.server.ts'

let base: Base
let agent: ActeurDuCpas
let candidatId: string
beforeEach(() => {
  base = baseDeTest()
  agent = unAgent(base, unCpas(base))
  candidatId = unCandidat(base, agent, { numero: 12 })
})

const ctx = () => contexteDe(base, agent, '2026-11-25')
const fichier = (...lignes: string[]) =>
  new TextEncoder().encode(['Dossier;Jour;Code;Heures', ...lignes].join('\n'))
const deposer = async (...lignes: string[]) => {
  const { repriseId } = await deposerReprise(ctx(), {
    quoi: 'prestations',
    nom: 'paie-2025.csv',
    octets: fichier(...lignes),
  })
  const { sorts, lignes: vues } = montrerReprise(base, ctx(), repriseId, { langue: 'fr' })
  return { repriseId, sorts, vues }
}
const appliquer = (repriseId: string) =>
  appliquerReprise(ctx(), repriseId, { version: 1, toutOuRien: false })
const periodes = () => listerOccupations(base, ctx().perimetre, candidatId)

describe('des prestations reprises d’un fichier', () => {
  test('chaque mois d’une personne devient une période à vérifier', async () => {
    const { repriseId, sorts } = await deposer(
      '12;03/03/2025;P;7,6',
      'D-12;04/03/2025;MM;',
      '12;01/04/2025;P;7,6',
    )
    expect(sorts.prete).toBe(3)
    expect(appliquer(repriseId)).toEqual({ reprises: 3 })
    expect(periodes()).toMatchObject([
      { type: 'releve', du: '2025-03-03', au: '2025-03-04', preuve: 'paie-2025.csv' },
      { type: 'releve', du: '2025-04-01', verifieeA: null },
    ])
  })

  test('un code inconnu est repris, à vérifier ; une personne inconnue est refusée', async () => {
    const { repriseId, sorts, vues } = await deposer('12;03/03/2025;Z7;7,6', '99;03/03/2025;P;7,6')
    expect(sorts).toMatchObject({ prete: 1, a_corriger: 1 })
    expect(vues[1]?.phrases.join()).toMatch('ne désigne pas une seule personne')
    appliquer(repriseId)
    expect(joursDuReleve(periodes()[0] ?? { details: {} })).toEqual([
      { jour: '2025-03-03', code: 'Z7', minutes: 456 },
    ])
  })

  test('le même fichier une seconde fois ne double rien', async () => {
    const lignes = ['12;03/03/2025;P;7,6', '12;04/03/2025;P;7,6']
    appliquer((await deposer(...lignes)).repriseId)
    const { repriseId, sorts } = await deposer(...lignes, '12;05/03/2025;P;7,6')
    expect(sorts).toMatchObject({ deja_la: 2, prete: 1 })
    expect(appliquer(repriseId)).toEqual({ reprises: 1 })
    expect(periodes()).toHaveLength(1)
    expect(joursDuReleve(periodes()[0] ?? { details: {} })).toHaveLength(3)
  })

  test('d’autres heures le même jour attendent une décision', async () => {
    appliquer((await deposer('12;03/03/2025;P;7,6')).repriseId)
    const { sorts } = await deposer('12;03/03/2025;P;3,8')
    expect(sorts.a_decider).toBe(1)
  })

  test('un mois vérifié qui change est à vérifier de nouveau', async () => {
    appliquer((await deposer('12;03/03/2025;P;7,6')).repriseId)
    corrigerPeriode(
      ctx(),
      { candidatId, occupationId: periodes()[0]?.id ?? '' },
      {
        nature: 'releve',
        version: 1,
        heuresSemaine: 38,
        heuresReference: 38,
        natureDePreuve: 'fiches_paie',
        vue: true,
      },
    )
    expect(periodes()[0]?.verifieePar).toBe('Léa Marchal')
    appliquer((await deposer('12;04/03/2025;P;7,6')).repriseId)
    expect(periodes()[0]).toMatchObject({
      verifieeA: null,
      details: { heures_semaine: 38, heures_reference: 38 },
    })
  })

  test('les jours d’un placement suivi ici sont déjà là', async () => {
    const t = unTriangle(base, { candidat: { numero: 40 } })
    agent = t.agent
    const { sorts } = await deposer('40;07/09/2026;P;7,6', '40;07/08/2026;P;7,6')
    expect(sorts).toMatchObject({ deja_la: 1, prete: 1 })
  })

  test('un autre CPAS ne reconnaît pas la personne', async () => {
    agent = unAgent(base, unCpas(base))
    const { sorts } = await deposer('12;03/03/2025;P;7,6')
    expect(sorts.a_corriger).toBe(1)
  })
})
