import { beforeEach, expect, test } from 'vitest'
import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import { type Base, enTransaction } from '#db/client.server.ts'
import { finirMandat } from '#db/writes/compte.server.ts'
import { lettresPour, unMandatDe } from '#test/factories/comptes.ts'
import { unAgent, unCandidat, unCpas, unHote, unPoste } from '#test/factories/monde.ts'
import { baseDeTest } from '#test/support/base-de-test.ts'
import { contexteDe } from '#test/support/contexte-de-test.ts'
import { midi } from '#test/support/horloge.ts'
import { accepter } from '#test/support/invitations.ts'
import { inviterALHote } from '../compte/inviter-a-l-hote.server.ts'
import { noterConsentement } from './consentir.server.ts'
import { envoyerProposition } from './envoyer.server.ts'
import { proposer } from './proposer.server.ts'
import { retirerProposition } from './retirer.server.ts'

const INVITEE = 'invitee@lieu.example'

let base: Base
let cpasId: string
let agent: ActeurDuCpas
let hote: ReturnType<typeof unHote>

beforeEach(() => {
  base = baseDeTest()
  cpasId = unCpas(base)
  agent = unAgent(base, cpasId)
  hote = unHote(base, cpasId)
  inviterALHote(contexteDe(base, agent, '2026-11-24'), hote.hoteId, {
    prenom: 'Inès',
    nom: 'Invitée',
    courriel: INVITEE,
    langue: 'fr',
    role: 'gestionnaire',
    peutSigner: true,
  })
})

function uneConsentie(): string {
  const ctx = contexteDe(base, agent)
  const { propositionId } = proposer(ctx, {
    candidatId: unCandidat(base, agent),
    posteId: unPoste(base, cpasId, hote.hoteId),
    origine: 'demande',
    raison: 'Elle y tient.',
  })
  noterConsentement(ctx, propositionId, {
    version: 1,
    reponse: 'oui',
    partageTelephone: false,
    partageCourriel: false,
  })
  return propositionId
}

const avisPour = (courriel: string) =>
  lettresPour(base, courriel).filter(({ modele }) => modele === 'avis').length

test('une personne du lieu qui n’a pas accepté son invitation ne reçoit aucun avis', async () => {
  const propositionId = uneConsentie()
  envoyerProposition(contexteDe(base, agent), propositionId, { version: 2 })
  expect(avisPour(INVITEE)).toBe(0)
  await accepter(base, INVITEE)
  retirerProposition(contexteDe(base, agent), propositionId, {
    version: 3,
    motif: 'demande_personne',
  })
  expect(avisPour(INVITEE)).toBe(1)
})

test('un lieu dont personne n’a encore accepté ne reçoit pas de proposition', async () => {
  const propositionId = uneConsentie()
  enTransaction(base, (tx) =>
    finirMandat(tx, unMandatDe(base, hote.gestionnaire.id), midi('2026-11-24')),
  )
  expect(() => envoyerProposition(contexteDe(base, agent), propositionId, { version: 2 })).toThrow(
    'proposition/hote_sans_contact',
  )
  await accepter(base, INVITEE)
  envoyerProposition(contexteDe(base, agent), propositionId, { version: 2 })
  expect(avisPour(INVITEE)).toBe(1)
})
