import { beforeEach, describe, expect, test } from 'vitest'
import { dateCivile } from '#app/domain/shared/date-civile.ts'
import type { Base } from '#db/client.server.ts'
import { feuillesChezLHote } from '#db/reads/chez-l-hote.server.ts'
import {
  compteursSuivis,
  equipeDuCpas,
  mouvements,
  personnesEnAttente,
  propositionsChezLesHotes,
} from '#db/reads/journee.server.ts'
import { mesPlacements, monAgent } from '#db/reads/parcours.server.ts'
import { feuillesDuTravailleur } from '#db/reads/prestation.server.ts'
import { lAccesDe, unAgent, unCandidat, unHote, unPoste } from '#test/factories/monde.ts'
import {
  type Triangle,
  uneFeuilleApprouvee,
  uneFeuilleConfirmee,
  unPlacement,
  unTriangle,
} from '#test/factories/placement.ts'
import { baseDeTest } from '#test/support/base-de-test.ts'
import { contexteDe } from '#test/support/contexte-de-test.ts'
import { consentir } from '../proposition/consentir.server.ts'
import { demanderConsentement } from '../proposition/demander-consentement.server.ts'
import { envoyerProposition } from '../proposition/envoyer.server.ts'
import { proposer } from '../proposition/proposer.server.ts'
import { journeeDe } from './journee.server.ts'
import { journeeAdministrative } from './journee-administrative.server.ts'
import { journeeDuProspecteur } from './journee-du-prospecteur.server.ts'
import { parcoursDe } from './parcours.server.ts'

const le = dateCivile
const MERCREDI = '2026-11-25'

let base: Base
let t: Triangle
beforeEach(() => {
  base = baseDeTest()
  t = unTriangle(base)
})

describe('la journée d’un agent', () => {
  test('ses dossiers d’abord, ceux des collègues à part, rangés par échéance', () => {
    uneFeuilleConfirmee(t, '2026-10')
    const karim = unAgent(base, t.cpasId, 'agent', 'Karim')
    const sien = journeeDe(base, contexteDe(base, t.agent, MERCREDI))
    expect(sien.taches.enRetard.map(({ code, nom }) => [code, nom])).toEqual([
      ['approuver_feuille', 'Benali'],
    ])
    expect(sien.desCollegues).toEqual([])
    const autre = journeeDe(base, contexteDe(base, karim, MERCREDI))
    expect(autre.taches.enRetard).toEqual([])
    expect(autre.desCollegues.map(({ code }) => code)).toEqual(['approuver_feuille'])
    expect(autre.equipe).toBeNull()
  })

  test('qui commence et qui finit dans les quatorze jours, personne après', () => {
    const finit = unTriangle(base, { finPrevueLe: le('2026-12-04') })
    const commence = unCandidat(base, finit.agent, { prenom: 'Lucie', nom: 'Vandamme' })
    const posteId = unPoste(base, finit.cpasId, finit.hoteId)
    for (const [debut, candidatId] of [
      ['2026-12-09', commence],
      ['2026-12-10', unCandidat(base, finit.agent)],
    ] as const)
      unPlacement(base, {
        agent: finit.agent,
        candidatId,
        hoteId: finit.hoteId,
        posteId: candidatId === commence ? posteId : unPoste(base, finit.cpasId, finit.hoteId),
        statut: 'signature',
        debutLe: le(debut),
        finPrevueLe: le('2027-12-08'),
      })
    const { mouvements: lus } = journeeDe(base, contexteDe(base, finit.agent, MERCREDI))
    expect(lus.map(({ genre, jour, nom }) => [genre, jour, nom])).toEqual([
      ['fin', '2026-12-04', 'Benali'],
      ['debut', '2026-12-09', 'Vandamme'],
    ])
  })

  test('qui attend depuis le plus longtemps sans proposition vient en premier', () => {
    for (const [prenom, depuis] of [
      ['Récent', '2026-10-01'],
      ['Ancien', '2025-06-01'],
      ['Moyen', '2026-03-01'],
    ] as const)
      unCandidat(base, t.agent, { prenom, suiviDepuis: le(depuis) })
    const { attentes } = journeeDe(base, contexteDe(base, t.agent, MERCREDI))
    expect(
      attentes.map(({ prenom, palier, moisDAttente }) => [prenom, palier, moisDAttente]),
    ).toEqual([
      ['Ancien', 2, 17],
      ['Moyen', 2, 8],
      ['Récent', 1, 1],
    ])
  })

  test('qui a été proposé ne passe plus avant, et qui a travaillé attend depuis la fin du travail', () => {
    const propose = unCandidat(base, t.agent, { prenom: 'Nora', suiviDepuis: le('2026-04-01') })
    const ctx = contexteDe(base, t.agent, '2026-11-20')
    const posteId = unPoste(base, t.cpasId, t.hoteId)
    const saisie = { candidatId: propose, posteId, origine: 'demande', raison: 'Essai' } as const
    const { propositionId } = proposer(ctx, saisie)
    demanderConsentement(ctx, propositionId, { version: 1 })
    const ancien = unCandidat(base, t.agent, { prenom: 'Piet', suiviDepuis: le('2025-02-03') })
    unPlacement(base, {
      agent: t.agent,
      candidatId: ancien,
      hoteId: t.hoteId,
      posteId,
      statut: 'termine',
      debutLe: le('2025-09-01'),
      finPrevueLe: le('2026-09-30'),
      finLe: le('2026-09-30'),
      motifFin: 'terme',
    })
    const { attentes } = journeeDe(base, contexteDe(base, t.agent, MERCREDI))
    expect(
      attentes.map(({ prenom, moisDAttente, jamaisPropose }) => [
        prenom,
        moisDAttente,
        jamaisPropose,
      ]),
    ).toEqual([
      ['Nora', 7, false],
      ['Piet', 1, false],
    ])
  })

  test('un compteur proche du seuil est montré, un autre non', () => {
    uneFeuilleApprouvee(t, '2026-09', { verrouillee: true })
    expect(journeeDe(base, contexteDe(base, t.agent, MERCREDI)).droits).toEqual([])
    const presque = unTriangle(base, {
      debutLe: le('2026-01-01'),
      finPrevueLe: le('2026-12-31'),
      decisionLe: le('2025-12-20'),
    })
    for (let mois = 1; mois <= 11; mois++)
      uneFeuilleApprouvee(presque, `2026-${String(mois).padStart(2, '0')}`, { verrouillee: true })
    expect(
      journeeDe(base, contexteDe(base, presque.agent, '2026-12-10')).droits.map(
        ({ candidatId }) => candidatId,
      ),
    ).toEqual([presque.candidatId])
  })
})

describe('les autres journées du CPAS', () => {
  test('la responsable voit toute l’équipe et ce que chacun doit', () => {
    uneFeuilleConfirmee(t, '2026-10')
    const nadia = unAgent(base, t.cpasId, 'responsable', 'Nadia')
    const jour = journeeDe(base, contexteDe(base, nadia, MERCREDI))
    expect(jour.desCollegues).toEqual([])
    expect(
      jour.equipe?.map(({ nom, placements, enRetard }) => [nom, placements, enRetard]),
    ).toEqual([
      ['Léa Marchal', 1, 1],
      ['Nadia Marchal', 0, 0],
    ])
  })

  test('l’administratif voit les papiers, les signatures et les feuilles', () => {
    uneFeuilleConfirmee(t, '2026-10')
    const marc = unAgent(base, t.cpasId, 'administratif', 'Marc')
    const jour = journeeAdministrative(base, contexteDe(base, marc, MERCREDI))
    expect(jour.feuillesATraiter.map(({ code }) => code)).toEqual(['approuver_feuille'])
    expect(jour.feuilles.comptes).toEqual([{ etat: 'confirmee', nombre: 1 }])
    expect([jour.aPreparer, jour.aSigner]).toEqual([[], []])
  })

  test('le prospecteur voit ce qui attend chez les lieux, sans le nom de personne', () => {
    const candidatId = unCandidat(base, t.agent, { prenom: 'Irina', nom: 'Popescu' })
    const irina = lAccesDe(base, t.cpasId, candidatId)
    const { hoteId } = unHote(base, t.cpasId, { nom: 'Les Tilleuls', bce: null })
    const posteId = unPoste(base, t.cpasId, hoteId)
    const ctx = contexteDe(base, t.agent, '2026-11-10')
    const { propositionId } = proposer(ctx, { candidatId, posteId, origine: 'offre', raison: 'x' })
    demanderConsentement(ctx, propositionId, { version: 1 })
    consentir(contexteDe(base, irina, '2026-11-10'), propositionId, {
      version: 2,
      reponse: 'oui',
      partageTelephone: false,
      partageCourriel: false,
    })
    envoyerProposition(ctx, propositionId, { version: 3 })
    const ines = unAgent(base, t.cpasId, 'prospecteur', 'Inès')
    const jour = journeeDuProspecteur(base, contexteDe(base, ines, MERCREDI))
    expect(jour.autres).toMatchObject([
      { nomDeLHote: 'Les Tilleuls', joursDAttente: 15, enRetard: true },
    ])
    expect(JSON.stringify(jour)).not.toMatch(/Irina|Popescu|Fatima|Benali/)
  })
})

describe('le parcours du travailleur', () => {
  test('ce qu’il doit faire, où il travaille, son compte et qui appeler', () => {
    uneFeuilleConfirmee(t, '2026-10')
    const parcours = parcoursDe(base, contexteDe(base, t.travailleur, MERCREDI))
    expect(parcours.taches.map(({ code }) => code)).toContain('voir_feuille')
    expect(parcours.taches.every(({ debiteur }) => debiteur === 'travailleur')).toBe(true)
    expect(parcours.placement).toMatchObject({ nomDeLHote: 'La Ressourcerie', statut: 'actif' })
    expect(parcours.agent).toMatchObject({ agent: 'Léa Marchal', telephone: '+3221990060' })
    expect(parcours.compteur?.moisInconnus).toEqual(['2026-09', '2026-10'])
  })

  test('une feuille renvoyée au lieu de travail ne lui est plus montrée', () => {
    uneFeuilleConfirmee(t, '2026-10')
    expect(
      feuillesDuTravailleur(base, contexteDe(base, t.travailleur).perimetre).map(
        ({ mois, minutes }) => [mois, minutes],
      ),
    ).toEqual([['2026-10', 22 * 456]])
  })
})

describe('chacun ne voit que le sien', () => {
  test('un autre CPAS, un autre lieu et une autre personne ne lisent rien', () => {
    uneFeuilleApprouvee(t, '2026-09', { verrouillee: true })
    const autre = unTriangle(base, { debutLe: le('2026-10-01'), finPrevueLe: le('2027-09-30') })
    const duCpas = contexteDe(base, autre.agent, MERCREDI).perimetre
    const deLHote = contexteDe(base, autre.gestionnaire, MERCREDI).perimetre
    const sien = contexteDe(base, autre.travailleur, MERCREDI).perimetre
    const tout = { du: le('2026-01-01'), au: le('2027-12-31') }
    expect(mouvements(base, duCpas, tout).map(({ placementId }) => placementId)).toEqual([
      autre.placementId,
    ])
    expect(compteursSuivis(base, duCpas)).toEqual([])
    expect(personnesEnAttente(base, duCpas)).toEqual([])
    expect(equipeDuCpas(base, duCpas)).toHaveLength(1)
    expect(propositionsChezLesHotes(base, duCpas)).toEqual([])
    expect(feuillesChezLHote(base, deLHote)).toEqual([])
    expect(mesPlacements(base, sien).map(({ id }) => id)).toEqual([autre.placementId])
    expect(feuillesDuTravailleur(base, sien)).toEqual([])
    for (const perimetre of [deLHote, sien])
      for (const lue of [
        mouvements(base, perimetre, tout),
        personnesEnAttente(base, perimetre),
        equipeDuCpas(base, perimetre),
        propositionsChezLesHotes(base, perimetre),
      ])
        expect(lue).toEqual([])
    expect(mesPlacements(base, duCpas)).toEqual([])
    expect(() => monAgent(base, deLHote)).toThrow('commun/introuvable')
  })
})
