import { beforeEach, describe, expect, test } from 'vitest'
import type { SaisieDAvenant } from '#app/domain/avenant/saisie.ts'
import { dateCivile } from '#app/domain/shared/date-civile.ts'
import { mettreEnSignature } from '#app/services/convention/figer.server.ts'
import { lireTexteEnClair } from '#app/services/convention/lire-texte.server.ts'
import { refuserDeSigner } from '#app/services/convention/refuser.server.ts'
import { relancerSignataires } from '#app/services/convention/relancer.server.ts'
import { fixerPolitique } from '#app/services/droit/fixer-politique.server.ts'
import { tachesDuPlacement } from '#app/services/tache/lister.server.ts'
import type { Base } from '#db/client.server.ts'
import { avenantsDe } from '#db/reads/avenant.server.ts'
import { lireConvention, lireTexte, trouverConvention } from '#db/reads/convention.server.ts'
import { listerConventions } from '#db/reads/convention-liste.server.ts'
import { horairesConfirmes } from '#db/reads/horaire.server.ts'
import { trouverPlacement } from '#db/reads/placement.server.ts'
import { unAgent, unComplementDePlacement, unCpas } from '#test/factories/monde.ts'
import {
  type TriangleDeTest,
  unPlacementASigner,
  unSigne,
  unTriangle,
} from '#test/factories/triangle.ts'
import { baseDeTest } from '#test/support/base-de-test.ts'
import { contexteDe } from '#test/support/contexte-de-test.ts'
import { abandonnerAvenant } from './abandonner.server.ts'
import { appliquerLesAvenantsDus } from './appliquer.server.ts'
import { ouvrirAvenant } from './ouvrir.server.ts'

const leSysteme = { porte: 'systeme', id: 'systeme', role: 'systeme' } as const
const lesAgentsDecident = {
  des: dateCivile('2026-11-02'),
  limite: 'seuil',
  prolongation: 'avec_motif',
  decideur: 'agent',
  semainesDAlerte: 8,
  source: 'Note de service du 02/11/2026',
} as const
const motif = 'les absences reculent la date.'
const prolongation: SaisieDAvenant = {
  nature: 'periode',
  effetLe: dateCivile('2027-03-08'),
  motif,
  finPrevueLe: dateCivile('2027-12-17'),
}
const nouveauTuteur: SaisieDAvenant = {
  nature: 'tuteur',
  effetLe: dateCivile('2027-03-08'),
  motif,
  tuteurNom: 'Imane Peeters',
  tuteurFonction: 'coordinatrice',
  tuteurRemplacant: 'Thomas Şahin, chef d’atelier',
  heuresTuteur: 4,
}

describe('un avenant', () => {
  let base: Base
  let t: TriangleDeTest
  let placementId: string
  let conventionId: string
  const leJour = '2027-03-01'

  beforeEach(async () => {
    base = baseDeTest()
    t = unTriangle(base)
    fixerPolitique(contexteDe(base, t.responsable, '2026-11-02'), lesAgentsDecident)
    ;({ placementId, conventionId } = await unPlacementASigner(base, t))
  })

  const lePlacement = () => trouverPlacement(base, contexteDe(base, t.agent).perimetre, placementId)

  function tousSignent(id: string, jour: string) {
    const { signataires } = trouverConvention(base, contexteDe(base, t.agent).perimetre, id)
    const acteurs = { cpas: t.responsable, hote: t.gestionnaire, travailleur: t.travailleur }
    for (const partie of signataires) unSigne(base, acteurs[partie], id, jour)
  }

  async function unAvenant(saisie: SaisieDAvenant, jour = leJour) {
    const ctx = contexteDe(base, t.agent, jour)
    const { conventionId: id } = ouvrirAvenant(ctx, placementId, saisie)
    await mettreEnSignature(ctx, id, trouverConvention(base, ctx.perimetre, id))
    return id
  }

  test('est impossible avant la dernière signature de la convention', () => {
    const ctx = contexteDe(base, t.agent, leJour)
    expect(() => ouvrirAvenant(ctx, placementId, prolongation)).toThrow(
      'avenant/convention_non_signee',
    )
  })

  test('change la fin partout dès la dernière signature, jamais le document signé', async () => {
    tousSignent(conventionId, '2026-11-12')
    const ctx = contexteDe(base, t.agent, leJour)
    const avant = lireTexte(base, ctx.perimetre, conventionId, { langue: 'fr' })
    const id = await unAvenant(prolongation)
    expect(lePlacement().finPrevueLe).toBe('2027-11-30')
    tousSignent(id, '2027-03-02')
    expect(lePlacement().finPrevueLe).toBe('2027-12-17')
    const apres = lireTexte(base, ctx.perimetre, conventionId, { langue: 'fr' })
    expect(Buffer.compare(avant.octets, apres.octets)).toBe(0)
    const texte = lireTexteEnClair(base, ctx, id, { langue: 'fr' })
    expect(JSON.stringify(texte?.blocs)).toContain('désormais prévue le 17 décembre 2027')
  })

  test('attend son jour pour le tuteur, les tâches, le lieu', async () => {
    tousSignent(conventionId, '2026-11-12')
    const id = await unAvenant(nouveauTuteur)
    tousSignent(id, '2027-03-02')
    expect(lePlacement().tuteurNom).toBe(unComplementDePlacement.tuteurNom)
    const systeme = (jour: string) => contexteDe(base, leSysteme, jour)
    appliquerLesAvenantsDus(systeme('2027-03-07'))
    expect(lePlacement().tuteurNom).toBe(unComplementDePlacement.tuteurNom)
    appliquerLesAvenantsDus(systeme('2027-03-08'))
    appliquerLesAvenantsDus(systeme('2027-03-09'))
    expect(lePlacement().tuteurNom).toBe('Imane Peeters')
    expect(lePlacement().complement?.heuresTuteur).toBe(4)
    const [fait] = avenantsDe(base, contexteDe(base, t.agent).perimetre, placementId)
    expect(fait?.appliqueA).not.toBeNull()
  })

  test('d’horaire met la nouvelle semaine en vigueur de son jour, les jours passés gardent la leur', async () => {
    tousSignent(conventionId, '2026-11-12')
    const id = await unAvenant({
      nature: 'horaire',
      des: dateCivile('2027-03-08'),
      motif,
      malgre: false,
      semaine: ([1, 2, 3, 4, 5] as const).map((jour) => ({
        jour,
        de: '09:00',
        a: '15:00',
        pauseMinutes: 0,
      })),
    })
    tousSignent(id, '2027-03-08')
    const { perimetre } = contexteDe(base, t.agent)
    expect(horairesConfirmes(base, perimetre, placementId).map(({ des }) => des)).toContain(
      '2027-03-08',
    )
    expect(lePlacement().heuresSemaine).toBe(30)
  })

  test('dit à chacun ce qu’il doit encore signer, avant le jour où il vaut', async () => {
    tousSignent(conventionId, '2026-11-12')
    await unAvenant(prolongation)
    const dus = tachesDuPlacement(base, contexteDe(base, t.agent, leJour), placementId)
    expect(
      dus
        .filter(({ code }) => code === 'signer')
        .map(({ debiteur, echeance }) => [debiteur, echeance]),
    ).toEqual([
      ['cpas', '2027-03-07'],
      ['hote', '2027-03-07'],
      ['travailleur', '2027-03-07'],
    ])
  })

  test('de tarif se signe sans le travailleur, qui ne le voit pas', async () => {
    tousSignent(conventionId, '2026-11-12')
    const id = await unAvenant({
      nature: 'tarif',
      effetLe: dateCivile('2027-03-08'),
      motif,
      tarifMode: 'forfait',
      tarifEuros: 250,
      tarifIndexe: true,
      tarifProrata: 'jours_prestes',
      delaiPaiement: 30,
    })
    const { perimetre } = contexteDe(base, t.travailleur)
    expect(listerConventions(base, perimetre).map((un) => un.id)).not.toContain(id)
    tousSignent(id, '2027-03-02')
    expect(trouverConvention(base, contexteDe(base, t.agent).perimetre, id).statut).toBe('signee')
  })

  test('de rupture termine le placement son jour', async () => {
    tousSignent(conventionId, '2026-11-12')
    base.$client.prepare("update placement set statut = 'actif' where id = ?").run(placementId)
    const id = await unAvenant({
      nature: 'rupture',
      effetLe: dateCivile('2027-03-05'),
      motif,
      motifDeFin: 'autre_emploi',
    })
    tousSignent(id, '2027-03-05')
    expect(lePlacement()).toMatchObject({
      statut: 'termine',
      finLe: '2027-03-05',
      motifFin: 'autre_emploi',
    })
  })

  test('ne travaille pas à rebours, sauf si un responsable en répond', () => {
    tousSignent(conventionId, '2026-11-12')
    const passe = { ...prolongation, effetLe: dateCivile('2027-02-01') }
    expect(() => ouvrirAvenant(contexteDe(base, t.agent, leJour), placementId, passe)).toThrow(
      'avenant/retroactif',
    )
    ouvrirAvenant(contexteDe(base, t.responsable, leJour), placementId, passe)
  })

  test('un seul à la fois ; abandonné, il reste lisible comme annulé', async () => {
    tousSignent(conventionId, '2026-11-12')
    const id = await unAvenant(prolongation)
    const ctx = contexteDe(base, t.agent, leJour)
    expect(() => ouvrirAvenant(ctx, placementId, nouveauTuteur)).toThrow('avenant/deja_ouvert')
    abandonnerAvenant(ctx, id, trouverConvention(base, ctx.perimetre, id))
    expect(lireConvention(base, ctx.perimetre, id).statut).toBe('annulee')
    expect(lireTexteEnClair(base, ctx, id, { langue: 'fr' })?.blocs.length).toBeGreaterThan(5)
    ouvrirAvenant(ctx, placementId, nouveauTuteur)
    expect(lePlacement().finPrevueLe).toBe('2027-11-30')
  })

  test('un autre centre n’en voit rien', async () => {
    tousSignent(conventionId, '2026-11-12')
    await unAvenant(prolongation)
    const { perimetre } = contexteDe(base, unAgent(base, unCpas(base)))
    expect(avenantsDe(base, perimetre, placementId)).toEqual([])
  })

  test('un refus ferme le texte, garde les signatures et dit la raison au CPAS seul', async () => {
    const ctx = contexteDe(base, t.agent, '2026-11-12')
    unSigne(base, t.travailleur, conventionId, '2026-11-11')
    const { sha256 } = lireTexte(base, ctx.perimetre, conventionId, { langue: 'fr' })
    const raison = 'Nos heures ont changé.'
    refuserDeSigner(contexteDe(base, t.gestionnaire, '2026-11-12'), conventionId, {
      sha256,
      raison,
    })
    const lu = lireConvention(base, ctx.perimetre, conventionId)
    expect(lu).toMatchObject({ statut: 'refusee', refus: { partie: 'hote', raison } })
    expect(lu.signatures).toHaveLength(1)
    expect(() => unSigne(base, t.responsable, conventionId, '2026-11-12')).toThrow(
      'convention/transition_impossible',
    )
    await mettreEnSignature(ctx, conventionId, lu)
    expect(lireConvention(base, ctx.perimetre, conventionId)).toMatchObject({
      statut: 'a_signer',
      numero: 2,
      signatures: [],
    })
  })

  test('un rappel ne part pas deux fois le même jour', () => {
    const ctx = (jour: string) => contexteDe(base, t.agent, jour)
    expect(() => relancerSignataires(ctx('2026-11-10'), conventionId)).toThrow(
      'convention/relance_trop_tot',
    )
    relancerSignataires(ctx('2026-11-12'), conventionId)
    expect(() => relancerSignataires(ctx('2026-11-12'), conventionId)).toThrow(
      'convention/relance_trop_tot',
    )
  })
})
