import { beforeEach, describe, expect, test } from 'vitest'
import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import { type DateCivile, dateCivile } from '#app/domain/shared/date-civile.ts'
import { action as signerChezLeTravailleur } from '#app/routes/travailleur+/documents.$conventionId.signature/route.tsx'
import { type Base, enTransaction } from '#db/client.server.ts'
import { donneesDeVersion, lireConvention, lireTexte } from '#db/reads/convention.server.ts'
import { trouverPlacement } from '#db/reads/placement.server.ts'
import { envoi } from '#db/schema/journal.ts'
import { lettresPour } from '#test/factories/comptes.ts'
import { unAgent, unCpas } from '#test/factories/monde.ts'
import {
  type TriangleDeTest,
  unPlacementASigner,
  unSigne,
  unTriangle,
} from '#test/factories/triangle.ts'
import { baseDeTest } from '#test/support/base-de-test.ts'
import { contexteDe } from '#test/support/contexte-de-test.ts'
import { midi } from '#test/support/horloge.ts'
import { accueilDe } from '#test/support/invitations.ts'
import { demander, uneInstance } from '#test/support/requete.ts'
import { suivreLeDossier } from '../compte/acces-du-travailleur.server.ts'
import { redemanderLien } from '../compte/redemander-lien.server.ts'
import { utiliserLien, voirLien } from '../compte/utiliser-lien.server.ts'
import { distribuer } from '../envoi/distribuer.server.ts'
import { passerLeJour } from '../jour/passer-le-jour.server.ts'
import { annulerPlacement } from '../placement/annuler.server.ts'
import { completerPlacement } from '../placement/completer.server.ts'
import { deciderPlacement } from '../placement/decider.server.ts'
import { tachesDuPlacement } from '../tache/lister.server.ts'
import { mettreEnSignature } from './figer.server.ts'
import { lireDocument } from './lire-document.server.ts'
import { lireTexteEnClair } from './lire-texte.server.ts'
import { lirePreuve } from './prouver.server.ts'
import { relancerSignataires } from './relancer.server.ts'
import { signerConvention } from './signer.server.ts'
import { classerSignatureSurPapier, signerAuGuichet } from './signer-sur-place.server.ts'
import { verifierCode } from './verifier-code.server.ts'

let base: Base
let t: TriangleDeTest
let placementId: string
let conventionId: string

beforeEach(async () => {
  base = baseDeTest()
  t = unTriangle(base)
  ;({ placementId, conventionId } = await unPlacementASigner(base, t))
})

const par = (jour: string, acteur: ActeurDuCpas = t.agent) => contexteDe(base, acteur, jour)
const document = () => lireConvention(base, par('2026-11-12').perimetre, conventionId)
const sha256 = () => document().textes[0]?.sha256 ?? ''
const scan = Buffer.from('%PDF-1.7\n%%EOF')
const LE_SYSTEME = { porte: 'systeme', id: 'systeme', role: 'systeme' } as const

function tousSignent(jour = '2026-11-12'): void {
  for (const acteur of [t.gestionnaire, t.travailleur, t.responsable])
    unSigne(base, acteur, conventionId, jour)
}

/** The link of the last notice to an address. */
function lienRecu(courriel: string): { jeton: string; code: string } {
  const { lien } = lettresPour(base, courriel).at(-1)?.donnees ?? {}
  return lien as { jeton: string; code: string }
}

/** The dossier says other things from now on: whom to call, or what is agreed. */
function changer(quoi: 'telephone_de_lagent' | 'taches'): void {
  if (quoi === 'telephone_de_lagent') {
    base.$client.prepare("update compte set telephone = '+3281999999' where id = ?").run(t.agent.id)
    return
  }
  const ctx = par('2026-11-13')
  const { complement, version } = trouverPlacement(base, ctx.perimetre, placementId)
  if (!complement) throw new Error('no complement')
  completerPlacement(ctx, placementId, { ...complement, taches: ['conduire le camion'], version })
}

describe('ce qui a été signé', () => {
  test('se réimprime octet pour octet, avec le numéro de son modèle, quoi que deviennent le dossier et les modèles', () => {
    const { perimetre } = par('2026-11-12')
    const lu = () => lireTexte(base, perimetre, conventionId, { langue: 'fr' })
    tousSignent()
    const avant = lu()
    base.$client
      .prepare("update cpas set nom_fr = 'Autre nom', signataires = 'Une autre, présidente'")
      .run()
    expect(lu()).toEqual(avant)
    expect(donneesDeVersion(base, perimetre, conventionId, 1).modele).toBe('2026-01')
    expect(lireTexteEnClair(base, par('2027-06-01'), conventionId, { langue: 'fr' })).not.toBeNull()
  })

  test('ne se signe pas de nouveau pour un numéro de téléphone corrigé, qui se voit', () => {
    unSigne(base, t.travailleur, conventionId, '2026-11-12')
    changer('telephone_de_lagent')
    const lu = lireDocument(base, par('2026-11-13'), conventionId, 'fr')
    expect(lu.changements).toEqual([])
    expect(lu.corrections.map(({ chemin }) => chemin)).toEqual(['cpas.agent.telephone'])
    expect(lu.document.signatures).toHaveLength(1)
  })

  test('reste dans l’historique quand ce qui est convenu change : chacun signe de nouveau, et le message dit quoi', async () => {
    unSigne(base, t.travailleur, conventionId, '2026-11-12')
    unSigne(base, t.gestionnaire, conventionId, '2026-11-12')
    changer('taches')
    await mettreEnSignature(par('2026-11-13'), conventionId, document())
    expect(document()).toMatchObject({ numero: 2, signatures: [] })
    expect(document().versions.at(-1)?.signatures).toHaveLength(2)
    const textes = lettresPour(base, 'fatima@courriel.example').map((une) => JSON.stringify(une))
    expect(textes.at(-1)).toContain('les tâches')
    tousSignent('2026-11-14')
    expect(document().statut).toBe('signee')
  })

  test('reste lisible comme annulé quand le placement est annulé : rien n’est détruit', () => {
    tousSignent()
    const ctx = par('2026-11-13', t.responsable)
    annulerPlacement(ctx, placementId, trouverPlacement(base, ctx.perimetre, placementId))
    expect(document()).toMatchObject({ statut: 'annulee' })
    expect(document().signatures).toHaveLength(3)
    expect(
      lireTexte(base, ctx.perimetre, conventionId, { langue: 'fr' }).octets.length,
    ).toBeGreaterThan(10_000)
  })
})

describe('un lien', () => {
  test('vieux de quarante jours s’explique ; un bouton en envoie un neuf à l’adresse connue, et dit si c’est déjà signé', async () => {
    const { jeton } = lienRecu('fatima@courriel.example')
    const tard = accueilDe(base, '2026-12-22')
    expect(voirLien(tard, jeton, null)).toMatchObject({
      etat: 'perime',
      renouvelable: 'courriel',
      dejaSigne: false,
    })
    redemanderLien(tard, jeton, '192.0.2.7')
    const neuf = lienRecu('fatima@courriel.example')
    expect(neuf.jeton).not.toBe(jeton)
    const entree = await utiliserLien(
      tard,
      { ...neuf, motDePasse: null },
      { adresse: '192.0.2.7', navigateur: null },
    )
    expect(entree.suite).toBe(`/travailleur/documents/${conventionId}`)
    unSigne(base, t.travailleur, conventionId, '2026-12-22')
    expect(voirLien(tard, jeton, null).dejaSigne).toBe(true)
  })

  test('périmé se renouvelle aussi par un rappel de l’agent, et l’on signe', async () => {
    const { jeton } = lienRecu('fatima@courriel.example')
    expect(voirLien(accueilDe(base, '2026-11-26'), jeton, null).etat).toBe('perime')
    relancerSignataires(par('2026-11-26'), conventionId)
    const lien = lienRecu('fatima@courriel.example')
    await utiliserLien(
      accueilDe(base, '2026-11-26'),
      { ...lien, motDePasse: null },
      { adresse: '192.0.2.7', navigateur: null },
    )
    unSigne(base, t.travailleur, conventionId, '2026-11-26')
    expect(document().signatures.map(({ partie }) => partie)).toEqual(['travailleur'])
  })

  test('du travailleur, ouvert par un agent connecté, ne lui permet pas de signer à sa place', async () => {
    expect(() =>
      signerConvention(par('2026-11-12'), conventionId, {
        sha256: sha256(),
        methode: 'compte',
        nom: 'Léa',
      }),
    ).toThrow('convention/pas_habilite')
    const instance = uneInstance(base, () => midi('2026-11-12'))
    const reponse = await demander(instance, signerChezLeTravailleur, {
      params: { conventionId },
      formulaire: { sha256: sha256(), lu: 'oui' },
    })
    expect(reponse.statut).not.toBe(200)
    expect(document().signatures).toEqual([])
  })
})

describe('une signature reçue sur place', () => {
  test('est notée au guichet ou sur papier, avec qui était présent, jamais comme une signature à distance', () => {
    signerAuGuichet(par('2026-11-12'), conventionId, { sha256: sha256() })
    classerSignatureSurPapier(par('2026-11-12'), conventionId, {
      sha256: sha256(),
      partie: 'hote',
      nom: 'Chantal Lebrun',
      octets: scan,
    })
    const signatures = document().signatures.toSorted((a, b) => (a.partie < b.partie ? -1 : 1))
    expect(signatures).toMatchObject([
      { partie: 'hote', methode: 'papier', nom: 'Chantal Lebrun' },
      { partie: 'travailleur', methode: 'guichet', nom: 'Fatima Benali' },
    ])
    for (const { temoin } of signatures) expect(temoin).toContain('Léa')
  })

  test('se défait tant que personne n’a signé de son côté, et reste dans l’historique', async () => {
    const recommencer = (jour: string) => mettreEnSignature(par(jour), conventionId, document())
    await expect(recommencer('2026-11-12')).rejects.toThrow('convention/rien_de_change')
    signerAuGuichet(par('2026-11-12'), conventionId, { sha256: sha256() })
    await recommencer('2026-11-13')
    expect(document()).toMatchObject({ numero: 2, signatures: [], statut: 'a_signer' })
    expect(document().versions.at(-1)?.signatures).toHaveLength(1)
    signerAuGuichet(par('2026-11-14'), conventionId, { sha256: sha256() })
    unSigne(base, t.gestionnaire, conventionId, '2026-11-14')
    await expect(recommencer('2026-11-15')).rejects.toThrow('convention/rien_de_change')
  })

  test('complète avec deux signatures à l’écran, et la preuve dit le moyen de chacune', () => {
    unSigne(base, t.travailleur, conventionId, '2026-11-12')
    unSigne(base, t.responsable, conventionId, '2026-11-12')
    classerSignatureSurPapier(par('2026-11-13'), conventionId, {
      sha256: sha256(),
      partie: 'hote',
      nom: 'Chantal Lebrun',
      octets: scan,
    })
    expect(document().statut).toBe('signee')
    const preuve = enTransaction(base, (tx) => lirePreuve(tx, par('2026-11-13'), conventionId))
    expect(preuve.signatures.map(({ partie, methode }) => [partie, methode]).toSorted()).toEqual([
      ['cpas', 'compte'],
      ['hote', 'papier'],
      ['travailleur', 'compte'],
    ])
  })
})

test('un e-mail qui n’arrive pas donne une tâche à l’agent ; l’adresse corrigée reçoit un lien neuf, l’ancien meurt', async () => {
  const facteur = {
    porter: async () => {
      throw Object.assign(new Error('smtp'), { code: 'EENVELOPE', responseCode: 550 })
    },
    texter: async () => {},
  }
  const ancien = lienRecu('fatima@courriel.example')
  await distribuer(base, facteur, () => midi('2026-11-10'), 'https://essai.example')
  const taches = (acteur: Parameters<typeof contexteDe>[1] = t.agent, jour = '2026-11-12') =>
    tachesDuPlacement(base, contexteDe(base, acteur, jour), placementId).map(({ code }) => code)
  expect(taches()).toContain('corriger_adresse')
  expect(taches(t.gestionnaire)).not.toContain('corriger_adresse')

  enTransaction(base, (tx) =>
    suivreLeDossier(
      tx,
      par('2026-11-12'),
      { id: t.candidatId, prenom: 'Fatima', nom: 'Benali', courriel: 'juste@courriel.example' },
      { telephone: null },
    ),
  )
  expect(voirLien(accueilDe(base, '2026-11-12'), ancien.jeton, null).etat).not.toBe('code')
  relancerSignataires(par('2026-11-12'), conventionId)
  expect(lienRecu('juste@courriel.example').jeton).not.toBe(ancien.jeton)
  expect(taches()).not.toContain('corriger_adresse')
})

test('un travail qui commence demain sans toutes les signatures : l’hôte et le travailleur lisent « ne pas commencer », l’agent est prévenu à J-3 et J-1 ouvrables', () => {
  const avis = () =>
    base.$client
      .prepare('select destinataire from envoi where sujet_id = ? order by demande_a')
      .all(placementId)
  const passer = (jour: string) => passerLeJour(contexteDe(base, LE_SYSTEME, jour))
  const avant = avis().length
  // The work begins on Tuesday 1 December 2026: three working days before is Friday 27 November.
  passer('2026-11-26')
  expect(avis()).toHaveLength(avant)
  passer('2026-11-27')
  passer('2026-11-28')
  expect(avis()).toHaveLength(avant + 1)
  passer('2026-11-30')
  passer('2026-11-30')
  expect(avis()).toHaveLength(avant + 4)
  passer('2026-12-01')
  expect(avis()).toHaveLength(avant + 4)
})

test('un travail dont tous ont signé ne fait peur à personne', () => {
  tousSignent()
  const combien = () => base.select().from(envoi).all().length
  const avant = combien()
  passerLeJour(contexteDe(base, LE_SYSTEME, '2026-11-30'))
  expect(combien()).toBe(avant)
})

test('un début déjà passé se refuse, sauf si un responsable en répond', () => {
  const decide = (acteur: ActeurDuCpas) =>
    deciderLe('2026-12-03', acteur, { debutLe: dateCivile('2026-12-01') })
  expect(() => decide(t.agent)).toThrow('placement/debut_passe')
  decide(t.responsable)
})

test('qui est mineur aujourd’hui mais majeur le premier jour signe seul ; qui le sera encore signe sur papier, représenté', () => {
  const ne = (naissance: string) =>
    base.$client
      .prepare('update candidat set naissance_le = ? where id = ?')
      .run(naissance, t.candidatId)
  // The work begins on 1 December 2026.
  ne('2008-12-02')
  expect(() => unSigne(base, t.travailleur, conventionId, '2026-11-12')).toThrow(
    'convention/mineur_au_debut',
  )
  ne('2008-12-01')
  unSigne(base, t.travailleur, conventionId, '2026-11-12')
  expect(document().signatures).toHaveLength(1)
})

test('le code d’une page dit la version, les dates et où elle en est, et rien de personne', () => {
  const { code } = document().versions[0] ?? { code: '' }
  const lu = verifierCode(base, contexteDe(base, LE_SYSTEME).perimetre, code)
  expect(lu).toMatchObject({ numero: 1, courante: true, statut: 'a_signer', figeeLe: '2026-11-10' })
  expect(JSON.stringify(lu)).not.toMatch(/Fatima|Benali|Ressourcerie|CI-2026/)
  tousSignent()
  expect(verifierCode(base, contexteDe(base, LE_SYSTEME).perimetre, code)).toMatchObject({
    statut: 'signee',
    signeeLe: '2026-11-12',
  })
  expect(verifierCode(base, contexteDe(base, LE_SYSTEME).perimetre, 'ABCD-EFGH-JKLM')).toBeNull()
})

test('un autre centre ne voit rien de tout cela', () => {
  const ailleurs = unAgent(base, unCpas(base))
  expect(() => lireDocument(base, par('2026-11-12', ailleurs), conventionId, 'fr')).toThrow(
    'commun/introuvable',
  )
})

function deciderLe(jour: string, acteur: ActeurDuCpas, { debutLe }: { debutLe: DateCivile }): void {
  const ctx = par(jour, acteur)
  deciderPlacement(ctx, placementId, {
    version: trouverPlacement(base, ctx.perimetre, placementId).version,
    decisionLe: dateCivile('2026-11-09'),
    decisionReference: 'BP/2026/377',
    decisionOrgane: 'Bureau permanent',
    debutLe,
    finPrevueLe: dateCivile('2027-11-30'),
    heuresSemaine: 38,
    heuresReference: 38,
    objectif: 'ouverture_droits',
    formation: false,
  })
}
