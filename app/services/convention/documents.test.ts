import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { dateCivile } from '#app/domain/shared/date-civile.ts'
import { type Base, enTransaction } from '#db/client.server.ts'
import { conventionDe, trouverConvention } from '#db/reads/convention.server.ts'
import { listerConventions } from '#db/reads/convention-liste.server.ts'
import { trouverPlacement } from '#db/reads/placement.server.ts'
import { hote } from '#db/schema/hote.ts'
import { consultation } from '#db/schema/journal.ts'
import { modifierCompte } from '#db/writes/compte.server.ts'
import {
  unAgent,
  unComplementDePlacement,
  unCompte,
  unCpas,
  unHote,
} from '#test/factories/monde.ts'
import {
  decider,
  misEnSignature,
  type TriangleDeTest,
  unCadreEnVigueur,
  unPlacement,
  unPlacementASigner,
  unSigne,
  unTriangle,
} from '#test/factories/triangle.ts'
import { baseDeTest } from '#test/support/base-de-test.ts'
import { contexteDe } from '#test/support/contexte-de-test.ts'
import { completerPlacement } from '../placement/completer.server.ts'
import { lireAuGuichet, lireDocument } from './lire-document.server.ts'
import { lirePourPartie } from './lire-pour-partie.server.ts'
import { ouvrirTexte } from './ouvrir-texte.server.ts'
import { lacunesDe, preparerMiseEnSignature } from './preparer.server.ts'

let base: Base
let triangle: TriangleDeTest

beforeEach(() => {
  base = baseDeTest()
  triangle = unTriangle(base)
})

describe('avant de mettre en signature', () => {
  function completer(placementId: string) {
    const ctx = contexteDe(base, triangle.agent, '2026-11-10')
    completerPlacement(ctx, placementId, {
      ...unComplementDePlacement,
      version: trouverPlacement(base, ctx.perimetre, placementId).version,
    })
    const document = conventionDe(base, ctx.perimetre, 'convention-individuelle', placementId)
    if (!document) throw new Error('no document')
    return document.id
  }

  test('ce qui manque se dit une règle après l’autre, avec la page où le remplir', async () => {
    const placementId = unPlacement(base, triangle)
    const conventionId = completer(placementId)
    const ctx = contexteDe(base, triangle.agent, '2026-11-10')
    const obstacle = () => preparerMiseEnSignature(base, ctx, conventionId).obstacle
    expect(obstacle()?.code).toBe('placement/decision_manquante')
    decider(base, triangle.agent, placementId)
    expect(obstacle()?.code).toBe('placement/sans_cadre')
    await unCadreEnVigueur(base, triangle)
    const pret = preparerMiseEnSignature(base, ctx, conventionId)
    expect(pret.obstacle).toBeNull()
    expect(pret.changements).toEqual([])
    expect(pret.apercu.map(({ langue }) => langue)).toEqual(['fr'])
  })

  test('une donnée absente de la fiche du lieu de travail est nommée', async () => {
    await unCadreEnVigueur(base, triangle)
    enTransaction(base, (tx) =>
      tx.update(hote).set({ bce: null }).where(eq(hote.id, triangle.hoteId)).run(),
    )
    const placementId = unPlacement(base, triangle)
    decider(base, triangle.agent, placementId)
    const conventionId = completer(placementId)
    const ctx = contexteDe(base, triangle.agent, '2026-11-10')
    const { obstacle, sujet } = preparerMiseEnSignature(base, ctx, conventionId)
    expect(obstacle && lacunesDe(obstacle)).toEqual(['hote.numero_entreprise'])
    expect(sujet).toMatchObject({ hoteId: triangle.hoteId, posteId: triangle.posteId })
  })

  test('ce qui a changé depuis le texte envoyé se voit, la date du texte mise à part', async () => {
    const { placementId, conventionId } = await unPlacementASigner(base, triangle)
    const ctx = contexteDe(base, triangle.agent, '2026-11-20')
    expect(preparerMiseEnSignature(base, ctx, conventionId).changements).toEqual([])
    decider(base, triangle.agent, placementId, { debutLe: dateCivile('2026-12-07') })
    expect(lireDocument(base, ctx, conventionId, 'fr').changements).toEqual([
      { chemin: 'periode.debut_le', avant: '2026-12-01', apres: '2026-12-07' },
    ])
  })
})

describe('des coordonnées corrigées', () => {
  const corriger = (telephone: string | null) =>
    enTransaction(base, (tx) => modifierCompte(tx, triangle.agent.id, { telephone }))
  const vu = (conventionId: string) =>
    lireDocument(base, contexteDe(base, triangle.agent, '2026-11-20'), conventionId, 'fr')

  test('se disent avec l’avant et l’après, et ne sont pas un changement du texte', async () => {
    corriger('+3281000001')
    const { conventionId } = await unPlacementASigner(base, triangle)
    expect(vu(conventionId)).toMatchObject({ changements: [], corrections: [] })
    corriger('+3281000002')
    const { changements, corrections } = vu(conventionId)
    expect(changements).toEqual([])
    expect(corrections).toEqual([
      { chemin: 'cpas.agent.telephone', avant: expect.any(String), apres: expect.any(String) },
    ])
    expect(corrections[0]?.avant).not.toBe(corrections[0]?.apres)
  })

  test('personne ne signe de nouveau : les signatures données restent, les autres suivent', async () => {
    corriger('+3281000001')
    const { conventionId } = await unPlacementASigner(base, triangle)
    unSigne(base, triangle.travailleur, conventionId, '2026-11-12')
    corriger('+3281000002')
    for (const acteur of [triangle.gestionnaire, triangle.responsable])
      unSigne(base, acteur, conventionId, '2026-11-21')
    const { statut, numero } = trouverConvention(
      base,
      contexteDe(base, triangle.agent).perimetre,
      conventionId,
    )
    expect([statut, numero]).toEqual(['signee', 1])
  })

  test('ne cachent pas un vrai changement fait en même temps', async () => {
    corriger('+3281000001')
    const { placementId, conventionId } = await unPlacementASigner(base, triangle)
    corriger('+3281000002')
    decider(base, triangle.agent, placementId, { debutLe: dateCivile('2026-12-07') })
    const { changements, corrections } = vu(conventionId)
    expect(changements.map(({ chemin }) => chemin)).toEqual(['periode.debut_le'])
    expect(corrections.map(({ chemin }) => chemin)).toEqual(['cpas.agent.telephone'])
  })
})

describe('qui lit et qui signe', () => {
  test('chaque partie sait si le document attend sa signature', async () => {
    const { conventionId } = await unPlacementASigner(base, triangle)
    const vuPar = (acteur: typeof triangle.gestionnaire | typeof triangle.travailleur) =>
      lirePourPartie(base, contexteDe(base, acteur), conventionId, 'fr')
    expect(vuPar(triangle.travailleur)).toMatchObject({ attend: true, peutSigner: true })
    unSigne(base, triangle.travailleur, conventionId, '2026-11-12')
    expect(vuPar(triangle.travailleur).attend).toBe(false)
    expect(vuPar(triangle.gestionnaire)).toMatchObject({ attend: true, habilites: [] })
  })

  test('un tuteur lit le texte et apprend qui peut signer', async () => {
    const { conventionId } = await unPlacementASigner(base, triangle)
    const tuteur = {
      porte: 'hote',
      id: unCompte(base, { prenom: 'Łukasz', nom: 'Nowak' }),
      hoteId: triangle.hoteId,
      role: 'tuteur',
      peutSigner: false,
    } as const
    const vu = lirePourPartie(base, contexteDe(base, tuteur), conventionId, 'fr')
    expect(vu.peutSigner).toBe(false)
    expect(vu.habilites.map(({ nom }) => nom)).toEqual(['Chantal Lebrun'])
    expect(() => unSigne(base, tuteur, conventionId, '2026-11-12')).toThrow(
      'convention/pas_habilite',
    )
  })

  test('seul le responsable signe pour le CPAS ; l’agent reçoit au guichet et sur papier', async () => {
    const { conventionId } = await unPlacementASigner(base, triangle)
    const peut = (acteur: typeof triangle.agent) =>
      lireDocument(base, contexteDe(base, acteur), conventionId, 'fr').peut
    expect(peut(triangle.responsable)).toMatchObject({ signer: true, guichet: true, papier: true })
    expect(peut(triangle.agent)).toMatchObject({ signer: false, guichet: true, papier: true })
    unSigne(base, triangle.travailleur, conventionId, '2026-11-12')
    expect(peut(triangle.agent).guichet).toBe(false)
    expect(lireAuGuichet(base, contexteDe(base, triangle.agent), conventionId).texte).toBeNull()
  })

  test('le prospecteur ne lit pas un document qui nomme quelqu’un', async () => {
    const { conventionId } = await unPlacementASigner(base, triangle)
    const ouvrir = (acteur: typeof triangle.agent) =>
      ouvrirTexte(contexteDe(base, acteur), conventionId, { langue: 'fr', numero: null })
    expect(() => ouvrir(triangle.prospecteur)).toThrow('commun/interdit')
    expect(ouvrir(triangle.responsable).nom).toBe('CI-2026-0001-fr.pdf')
  })

  test('ouvrir le PDF d’une personne s’inscrit dans les lectures de son dossier', async () => {
    const { conventionId } = await unPlacementASigner(base, triangle)
    const ctx = contexteDe(base, triangle.agent)
    ouvrirTexte(ctx, conventionId, { langue: 'fr', numero: '1' })
    const lues = base.select().from(consultation).all()
    expect(lues).toMatchObject([{ sujetId: triangle.candidatId, section: 'document' }])
    const autre = contexteDe(base, unAgent(base, triangle.cpasId, 'agent', 'Karim'))
    expect(() => ouvrirTexte(autre, conventionId, { langue: 'fr', numero: null })).toThrow(
      'candidat/motif_requis',
    )
  })

  test('une langue ou une version qui n’existe pas est introuvable', async () => {
    const { conventionId } = await unPlacementASigner(base, triangle)
    const ctx = contexteDe(base, triangle.travailleur)
    for (const demande of [
      { langue: 'de', numero: null },
      { langue: 'nl', numero: null },
      { langue: 'fr', numero: '2' },
      { langue: 'fr', numero: '1e3' },
      { langue: 'fr', numero: '-1' },
    ])
      expect(() => ouvrirTexte(ctx, conventionId, demande)).toThrow('commun/introuvable')
  })

  test('chacun ne liste que ses documents, et jamais un brouillon d’un autre', async () => {
    const { conventionId, placementId } = await unPlacementASigner(base, triangle)
    const listes = (acteur: Parameters<typeof contexteDe>[1]) =>
      listerConventions(base, contexteDe(base, acteur).perimetre).map(({ id }) => id)
    expect(listes(triangle.travailleur)).toEqual([conventionId])
    expect(listes(triangle.gestionnaire)).toHaveLength(2)
    expect(listes(unAgent(base, unCpas(base, { bce: null })))).toEqual([])
    expect(listes(unHote(base, triangle.cpasId, { bce: null }).gestionnaire)).toEqual([])
    expect(
      listerConventions(base, contexteDe(base, triangle.agent).perimetre, {
        sujetId: placementId,
        mots: 'benali ci-2026',
      }),
    ).toMatchObject([{ personne: 'Fatima Benali', debutLe: '2026-12-01', langues: ['fr'] }])
  })

  test('les signatures d’un texte remplacé restent dans l’historique', async () => {
    const { conventionId, placementId } = await unPlacementASigner(base, triangle)
    unSigne(base, triangle.travailleur, conventionId, '2026-11-12')
    decider(base, triangle.agent, placementId, { debutLe: dateCivile('2026-12-07') })
    await misEnSignature(base, triangle.agent, 'convention-individuelle', placementId, '2026-11-13')
    const lu = lireDocument(base, contexteDe(base, triangle.agent), conventionId, 'fr').document
    expect(lu.signatures).toEqual([])
    expect(lu.versions.map(({ numero, signatures }) => [numero, signatures.length])).toEqual([
      [2, 0],
      [1, 1],
    ])
  })
})

describe('un service interne du CPAS', () => {
  test('a une note d’affectation, sans convention-cadre, signée par le service', async () => {
    base = baseDeTest()
    triangle = unTriangle(base, { hote: { categorie: 'INT' } })
    const { agent, responsable, gestionnaire, travailleur } = triangle
    const placementId = unPlacement(base, triangle)
    decider(base, agent, placementId)
    const ctx = contexteDe(base, agent, '2026-11-10')
    completerPlacement(ctx, placementId, {
      ...unComplementDePlacement,
      superieur: 'Claire Dumont, cheffe de cuisine',
      version: trouverPlacement(base, ctx.perimetre, placementId).version,
    })
    const note = await misEnSignature(
      base,
      agent,
      'note-affectation-interne',
      placementId,
      '2026-11-10',
    )
    const { reference } = trouverConvention(base, ctx.perimetre, note)
    expect(reference).toBe('NA-2026-0001')
    for (const acteur of [travailleur, gestionnaire, responsable])
      unSigne(base, acteur, note, '2026-11-11')
    expect(trouverConvention(base, ctx.perimetre, note).statut).toBe('signee')
    expect(trouverPlacement(base, ctx.perimetre, placementId).statut).toBe('signature')
  })

  test('nomme son chef de service, ou dit qu’il manque', async () => {
    base = baseDeTest()
    triangle = unTriangle(base, { hote: { categorie: 'INT' } })
    const placementId = unPlacement(base, triangle)
    decider(base, triangle.agent, placementId)
    const ctx = contexteDe(base, triangle.agent, '2026-11-10')
    completerPlacement(ctx, placementId, {
      ...unComplementDePlacement,
      superieur: 'Claire',
      version: trouverPlacement(base, ctx.perimetre, placementId).version,
    })
    await expect(
      misEnSignature(base, triangle.agent, 'note-affectation-interne', placementId, '2026-11-10'),
    ).rejects.toMatchObject({
      code: 'contrat/variables_manquantes',
      details: { manquantes: ['chef_de_service.qualite'] },
    })
  })
})
