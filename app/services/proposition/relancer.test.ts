import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { statutsDeProposition } from '#app/domain/proposition/proposition.ts'
import { attenteDe, delaisDeReponse, echeanceDe } from '#app/domain/proposition/regles.ts'
import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import { ajouterJours, type DateCivile, dateCivile } from '#app/domain/shared/date-civile.ts'
import { contexteSysteme } from '#app/guards/systeme.server.ts'
import type { Base } from '#db/client.server.ts'
import { trouverProposition } from '#db/reads/proposition.server.ts'
import { lAccesDe, unAgent, unCandidat, unCpas, unHote, unPoste } from '#test/factories/monde.ts'
import { baseDeTest } from '#test/support/base-de-test.ts'
import { contexteDe } from '#test/support/contexte-de-test.ts'
import { midi } from '#test/support/horloge.ts'
import { demanderConsentement } from './demander-consentement.server.ts'
import { proposer } from './proposer.server.ts'
import { relancerPropositions } from './relancer.server.ts'

let base: Base
let agent: ActeurDuCpas
let propositionId: string

beforeEach(() => {
  base = baseDeTest()
  const cpasId = unCpas(base)
  agent = unAgent(base, cpasId)
  const candidatId = unCandidat(base, agent)
  lAccesDe(base, cpasId, candidatId)
  const { hoteId } = unHote(base, cpasId)
  const ctx = contexteDe(base, agent, '2026-11-02')
  const posteId = unPoste(base, cpasId, hoteId)
  propositionId = proposer(ctx, {
    candidatId,
    posteId,
    origine: 'demande',
    raison: 'Son souhait.',
  }).propositionId
  demanderConsentement(ctx, propositionId, { version: 1 })
})

const passer = (jour: string) => relancerPropositions(contexteSysteme(base, midi(jour)))
const statut = () =>
  trouverProposition(base, contexteDe(base, agent, '2026-11-02').perimetre, propositionId).statut
const mails = () =>
  (base.$client.prepare('select count(*) as n from envoi').get() as { n: number }).n

describe('une proposition sans réponse', () => {
  test('la personne reçoit un rappel, un seul, puis la proposition se termine', () => {
    const avant = mails()
    expect(passer('2026-11-06')).toEqual({ rappels: 0, expirees: 0 })
    expect(passer('2026-11-07')).toEqual({ rappels: 1, expirees: 0 })
    expect(passer('2026-11-08')).toEqual({ rappels: 0, expirees: 0 })
    expect(mails()).toBe(avant + 1)
    expect(passer('2026-11-17')).toEqual({ rappels: 0, expirees: 1 })
    expect(statut()).toBe('expiree')
    expect(mails()).toBe(avant + 2)
    expect(passer('2026-11-18')).toEqual({ rappels: 0, expirees: 0 })
  })
})

test('personne n’attend une réponse d’un brouillon ni d’une proposition terminée', () => {
  const le = dateCivile('2026-11-02')
  for (const un of statutsDeProposition) {
    const attente = {
      statut: un,
      demandeeLe: le,
      envoyeeLe: le,
      entretienLe: null,
      rappeleeLe: null,
    }
    const attend = ['consentement_demande', 'envoyee', 'entretien'].includes(un)
    expect(attenteDe(attente) !== null).toBe(attend)
  }
})

test('un jour de plus ne rend jamais une échéance moins pressante', () => {
  const rang = (echeance: ReturnType<typeof echeanceDe>) =>
    echeance === null ? 0 : echeance === 'rappel' ? 1 : 2
  const debut: DateCivile = dateCivile('2026-01-01')
  fc.assert(
    fc.property(
      fc.constantFrom(...statutsDeProposition),
      fc.nat(400),
      fc.option(fc.nat(60)),
      fc.nat(100),
      (un, envoi, entretien, jours) => {
        const attente = {
          statut: un,
          demandeeLe: debut,
          envoyeeLe: ajouterJours(debut, envoi),
          entretienLe: entretien === null ? null : ajouterJours(debut, envoi + entretien),
          rappeleeLe: null,
        }
        const jour = ajouterJours(debut, envoi + jours)
        expect(rang(echeanceDe(attente, ajouterJours(jour, 1)))).toBeGreaterThanOrEqual(
          rang(echeanceDe(attente, jour)),
        )
      },
    ),
  )
  expect(delaisDeReponse.hote.rappel).toBeLessThan(delaisDeReponse.hote.fin)
})
