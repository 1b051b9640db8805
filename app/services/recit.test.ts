import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { preremplir } from '#app/domain/prestation/regles.ts'
import { dateCivile, mois } from '#app/domain/shared/date-civile.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import type { Base } from '#db/client.server.ts'
import { conventionDe, lireTexte } from '#db/reads/convention.server.ts'
import { lireCompteur } from '#db/reads/droit.server.ts'
import { horairesConfirmes } from '#db/reads/horaire.server.ts'
import { trouverPlacement } from '#db/reads/placement.server.ts'
import { trouverFeuille } from '#db/reads/prestation.server.ts'
import {
  lirePropositionPourLHote,
  placesLibres,
  trouverProposition,
} from '#db/reads/proposition.server.ts'
import { envoi, journal } from '#db/schema/index.ts'
import {
  lAccesDe,
  semaineDe38Heures,
  unAgent,
  unCandidat,
  unComplementDeCadre,
  unComplementDePlacement,
  unCpas,
  unHote,
  unPoste,
} from '#test/factories/monde.ts'
import { baseDeTest } from '#test/support/base-de-test.ts'
import { contexteDe } from '#test/support/contexte-de-test.ts'
import { redigerCadre } from './cadre/rediger-cadre.server.ts'
import { mettreEnSignature } from './convention/figer.server.ts'
import { signerConvention } from './convention/signer.server.ts'
import { proposerHoraire } from './horaire/proposer-horaire.server.ts'
import { repondreHoraire } from './horaire/repondre-horaire.server.ts'
import { completerPlacement } from './placement/completer.server.ts'
import { deciderPlacement } from './placement/decider.server.ts'
import { verifierPlacement } from './placement/verifier.server.ts'
import { approuverFeuille, verrouillerFeuille } from './prestation/approuver.server.ts'
import { confirmerFeuille } from './prestation/confirmer.server.ts'
import { noterFeuilleVue } from './prestation/regarder.server.ts'
import { accepterProposition } from './proposition/accepter.server.ts'
import { consentir } from './proposition/consentir.server.ts'
import { demanderConsentement } from './proposition/demander-consentement.server.ts'
import { envoyerProposition } from './proposition/envoyer.server.ts'
import { proposer } from './proposition/proposer.server.ts'

/** The spine of the product, told once from the first proposal to the counter that moves. */
function leMonde(base: Base) {
  const cpasId = unCpas(base)
  const agent = unAgent(base, cpasId)
  const responsable = unAgent(base, cpasId, 'responsable', 'Nadia')
  const candidatId = unCandidat(base, agent)
  const fatima = lAccesDe(base, cpasId, candidatId)
  const { hoteId, gestionnaire } = unHote(base, cpasId)
  const posteId = unPoste(base, cpasId, hoteId)
  return { cpasId, agent, responsable, candidatId, fatima, hoteId, gestionnaire, posteId }
}

describe('le récit d’un placement', () => {
  let base: Base
  let monde: ReturnType<typeof leMonde>

  beforeEach(() => {
    base = baseDeTest()
    monde = leMonde(base)
  })

  async function unCadreEnVigueur() {
    const ctx = contexteDe(base, monde.agent, '2026-11-02')
    const { cadreId } = redigerCadre(ctx, monde.hoteId, unComplementDeCadre)
    const convention = conventionDe(base, ctx.perimetre, 'convention-cadre', cadreId)
    if (!convention) throw new Error('no document')
    await mettreEnSignature(ctx, convention.id, convention)
    const aSigner = conventionDe(base, ctx.perimetre, 'convention-cadre', cadreId)
    const sha256 = aSigner?.textes[0]?.sha256 ?? ''
    for (const acteur of [monde.gestionnaire, monde.responsable])
      signerConvention(contexteDe(base, acteur, '2026-11-03'), convention.id, {
        sha256,
        methode: 'compte',
        nom: 'Nom',
      })
  }

  function unePropositionConsentie() {
    const ctx = contexteDe(base, monde.agent, '2026-11-04')
    const { propositionId } = proposer(ctx, {
      candidatId: monde.candidatId,
      posteId: monde.posteId,
      origine: 'demande',
      raison: 'Elle connaît l’atelier.',
    })
    demanderConsentement(ctx, propositionId, { version: 1 })
    consentir(contexteDe(base, monde.fatima, '2026-11-05'), propositionId, {
      version: 2,
      reponse: 'oui',
      partageTelephone: true,
      partageCourriel: false,
    })
    envoyerProposition(contexteDe(base, monde.agent, '2026-11-05'), propositionId, { version: 3 })
    return propositionId
  }

  async function unPlacementSigne() {
    await unCadreEnVigueur()
    const propositionId = unePropositionConsentie()
    const { placementId } = accepterProposition(
      contexteDe(base, monde.gestionnaire, '2026-11-06'),
      propositionId,
      {
        version: 4,
        debutLe: dateCivile('2026-12-01'),
        tuteurNom: 'Łukasz Nowak',
      },
    )
    const ctx = contexteDe(base, monde.agent, '2026-11-10')
    deciderPlacement(ctx, placementId, {
      version: 1,
      decisionLe: dateCivile('2026-11-09'),
      decisionReference: 'BP/2026/377',
      decisionOrgane: 'Bureau permanent',
      debutLe: dateCivile('2026-12-01'),
      finPrevueLe: dateCivile('2027-11-30'),
      heuresSemaine: 38,
      heuresReference: 38,
      objectif: 'ouverture_droits',
      formation: false,
    })
    for (const quoi of ['aptitude_medicale', 'fiche_poste', 'contrat', 'dimona'] as const)
      verifierPlacement(ctx, placementId, { quoi, faiteLe: dateCivile('2026-11-10') })
    completerPlacement(ctx, placementId, { ...unComplementDePlacement, version: 2 })
    const convention = conventionDe(base, ctx.perimetre, 'convention-individuelle', placementId)
    if (!convention) throw new Error('no document')
    await mettreEnSignature(ctx, convention.id, convention)
    const aSigner = conventionDe(base, ctx.perimetre, 'convention-individuelle', placementId)
    const sha256 = aSigner?.textes[0]?.sha256 ?? ''
    for (const acteur of [monde.fatima, monde.gestionnaire, monde.responsable])
      signerConvention(contexteDe(base, acteur, '2026-11-12'), convention.id, {
        sha256,
        methode: 'lien',
        nom: 'Nom',
      })
    return { placementId, conventionId: convention.id }
  }

  test('de la proposition au compteur, tout se suit', async () => {
    const { placementId, conventionId } = await unPlacementSigne()
    const agent = contexteDe(base, monde.agent, '2026-11-13')
    expect(trouverPlacement(base, agent.perimetre, placementId).statut).toBe('actif')

    const { horaireId } = proposerHoraire(agent, placementId, {
      des: dateCivile('2026-12-01'),
      semaine: [...semaineDe38Heures],
    })
    repondreHoraire(contexteDe(base, monde.gestionnaire, '2026-11-16'), horaireId, {
      version: 1,
      reponse: 'oui',
    })

    const hote = contexteDe(base, monde.gestionnaire, '2026-12-31')
    const prevus = preremplir(
      mois('2026-12'),
      { du: dateCivile('2026-12-01'), au: dateCivile('2027-11-30') },
      horairesConfirmes(base, hote.perimetre, placementId),
      [],
    )
    const { feuilleId } = confirmerFeuille(hote, placementId, mois('2026-12'), {
      version: 0,
      jours: prevus.map(({ jour, code, minutes }) => ({ jour, code: code as 'P', minutes })),
    })
    noterFeuilleVue(contexteDe(base, monde.fatima, '2027-01-02'), feuilleId, { version: 1 })
    const janvier = contexteDe(base, monde.agent, '2027-01-05')
    approuverFeuille(janvier, feuilleId, {
      version: 2,
      jours: trouverFeuille(base, janvier.perimetre, feuilleId).jours,
    })
    verrouillerFeuille(janvier, feuilleId, { version: 3 })

    const compteur = lireCompteur(base, janvier.perimetre, monde.candidatId)
    expect(compteur?.donneesAu).toBe('2026-12-31')
    // 23 weekdays of December at 6/5, and the rest of the year still unknown.
    expect(compteur?.resultat.jours_bruts).toBe(27.6)
    expect(compteur?.verdict).toBe('a_verifier')

    const texte = lireTexte(base, janvier.perimetre, conventionId, { langue: 'fr' })
    expect(Buffer.from(texte.octets).subarray(0, 5).toString()).toBe('%PDF-')
  })

  test('le lieu de travail voit la personne comme elle l’a permis, et rien d’autre', () => {
    const propositionId = unePropositionConsentie()
    const vue = lirePropositionPourLHote(
      base,
      contexteDe(base, monde.gestionnaire).perimetre,
      propositionId,
    )
    expect(vue).toMatchObject({
      prenom: 'Fatima',
      nom: 'Benali',
      telephone: '+32440112233',
      courriel: null,
    })
    expect(Object.keys(vue).sort()).toEqual(
      [
        'id',
        'statut',
        'prenom',
        'nom',
        'telephone',
        'courriel',
        'frOral',
        'nlOral',
        'permis',
        'competences',
        'disponibleDes',
        'posteId',
        'titreDuPoste',
        'debutDuPoste',
        'nomDuCpasFr',
        'nomDuCpasNl',
        'nomDuTuteur',
        'telephoneDuCpas',
        'envoyeeA',
        'entretienLe',
        'entretienHeure',
        'motifDeclin',
        'motifRetrait',
        'version',
        'placementId',
      ].sort(),
    )
  })

  test('rien ne part au lieu de travail sans l’accord de la personne', () => {
    const ctx = contexteDe(base, monde.agent, '2026-11-04')
    const { propositionId } = proposer(ctx, {
      candidatId: monde.candidatId,
      posteId: monde.posteId,
      origine: 'offre',
      raison: 'x',
    })
    expect(() => envoyerProposition(ctx, propositionId, { version: 1 })).toThrow(
      'proposition/transition_impossible',
    )
    expect(() =>
      trouverProposition(base, contexteDe(base, monde.gestionnaire).perimetre, propositionId),
    ).toThrow('commun/introuvable')
  })

  test('une acceptation ferme les autres propositions de la personne et prévient leurs lieux sans nommer personne', () => {
    const autre = unHote(base, monde.cpasId, { nom: 'Autre lieu', bce: null })
    const autrePoste = unPoste(base, monde.cpasId, autre.hoteId)
    const premiere = unePropositionConsentie()
    const ctx = contexteDe(base, monde.agent, '2026-11-05')
    const { propositionId: seconde } = proposer(ctx, {
      candidatId: monde.candidatId,
      posteId: autrePoste,
      origine: 'offre',
      raison: 'x',
    })
    demanderConsentement(ctx, seconde, { version: 1 })
    consentir(contexteDe(base, monde.fatima, '2026-11-05'), seconde, {
      version: 2,
      reponse: 'oui',
      partageTelephone: false,
      partageCourriel: false,
    })
    envoyerProposition(ctx, seconde, { version: 3 })

    accepterProposition(contexteDe(base, monde.gestionnaire, '2026-11-06'), premiere, {
      version: 4,
      debutLe: dateCivile('2026-12-01'),
      tuteurNom: 'T',
    })
    const fermee = trouverProposition(base, contexteDe(base, autre.gestionnaire).perimetre, seconde)
    expect(fermee.statut).toBe('retiree')
    const avis = base
      .select()
      .from(envoi)
      .all()
      .filter(({ sujetId }) => sujetId === seconde)
    expect(avis.length).toBeGreaterThan(2)
    expect(() =>
      accepterProposition(contexteDe(base, autre.gestionnaire, '2026-11-06'), seconde, {
        version: 5,
        debutLe: dateCivile('2026-12-01'),
        tuteurNom: 'T',
      }),
    ).toThrow('placement/deja_place')
  })

  test('la dernière place prise ferme aussi les propositions des autres personnes', () => {
    const premiere = unePropositionConsentie()
    const autre = unCandidat(base, monde.agent)
    const { posteId } = trouverProposition(base, contexteDe(base, monde.agent).perimetre, premiere)
    const saisie = { candidatId: autre, posteId, origine: 'offre', raison: 'Essai' } as const
    const { propositionId } = proposer(contexteDe(base, monde.agent, '2026-11-04'), saisie)
    accepterProposition(contexteDe(base, monde.gestionnaire, '2026-11-06'), premiere, {
      version: 4,
      debutLe: dateCivile('2026-12-01'),
      tuteurNom: 'T',
    })
    const { perimetre } = contexteDe(base, monde.agent)
    expect(placesLibres(base, perimetre, posteId)).toBe(0)
    expect(trouverProposition(base, perimetre, propositionId)).toMatchObject({
      statut: 'retiree',
      motifRetrait: 'poste_complet',
    })
  })

  test('un texte qui a changé ne se signe pas : la différence est dite', async () => {
    await unCadreEnVigueur()
    const propositionId = unePropositionConsentie()
    const { placementId } = accepterProposition(
      contexteDe(base, monde.gestionnaire, '2026-11-06'),
      propositionId,
      {
        version: 4,
        debutLe: dateCivile('2026-12-01'),
        tuteurNom: 'T',
      },
    )
    const ctx = contexteDe(base, monde.agent, '2026-11-10')
    const decision = {
      decisionLe: dateCivile('2026-11-09'),
      decisionReference: 'BP/1',
      decisionOrgane: 'BP',
      debutLe: dateCivile('2026-12-01'),
      finPrevueLe: dateCivile('2027-11-30'),
      heuresSemaine: 38,
      heuresReference: 38,
      objectif: 'ouverture_droits' as const,
      formation: false,
    }
    deciderPlacement(ctx, placementId, { version: 1, ...decision })
    completerPlacement(ctx, placementId, { ...unComplementDePlacement, version: 2 })
    const brouillon = conventionDe(base, ctx.perimetre, 'convention-individuelle', placementId)
    if (!brouillon) throw new Error('no document')
    await mettreEnSignature(ctx, brouillon.id, brouillon)
    const lundi = conventionDe(base, ctx.perimetre, 'convention-individuelle', placementId)
    const vuLundi = lundi?.textes[0]?.sha256 ?? ''
    signerConvention(contexteDe(base, monde.fatima, '2026-11-10'), brouillon.id, {
      sha256: vuLundi,
      methode: 'compte',
      nom: 'F',
    })

    const mardi = trouverPlacement(base, ctx.perimetre, placementId)
    deciderPlacement(ctx, placementId, {
      ...decision,
      version: mardi.version,
      debutLe: dateCivile('2026-12-07'),
    })
    await mettreEnSignature(ctx, brouillon.id, { version: lundi?.version ?? 0 })

    try {
      signerConvention(contexteDe(base, monde.gestionnaire, '2026-11-11'), brouillon.id, {
        sha256: vuLundi,
        methode: 'compte',
        nom: 'C',
      })
      expect.unreachable()
    } catch (erreur) {
      expect(erreur).toBeInstanceOf(ErreurMetier)
      expect((erreur as ErreurMetier).code).toBe('convention/texte_change')
      expect(
        (erreur as ErreurMetier<'convention/texte_change'>).details.differences,
      ).toContainEqual({
        chemin: 'periode.debut_le',
        avant: '2026-12-01',
        apres: '2026-12-07',
      })
    }
    const nouvelle = conventionDe(base, ctx.perimetre, 'convention-individuelle', placementId)
    expect(nouvelle?.signatures).toEqual([])
    expect(nouvelle?.numero).toBe(2)
  })

  test('le même formulaire envoyé deux fois n’agit qu’une fois', () => {
    const ctx = contexteDe(base, monde.agent, '2026-11-04', 'cle-de-formulaire-1')
    const saisie = {
      candidatId: monde.candidatId,
      posteId: monde.posteId,
      origine: 'demande' as const,
      raison: 'x',
    }
    expect(proposer(ctx, saisie)).toEqual(proposer(ctx, saisie))
    const crees = base.select().from(journal).where(eq(journal.type, 'proposition.creee')).all()
    expect(crees).toHaveLength(1)
  })
})
