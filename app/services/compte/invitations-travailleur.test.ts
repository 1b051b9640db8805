import { beforeEach, describe, expect, test } from 'vitest'
import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import { perimetreSysteme } from '#app/guards/perimetre.server.ts'
import type { Base } from '#db/client.server.ts'
import { mandatsDuCompte } from '#db/reads/compte.server.ts'
import { accesDuDossier } from '#db/reads/mandat.server.ts'
import { lettresPour, lienPour } from '#test/factories/comptes.ts'
import { unAgent, unCandidat, unCpas } from '#test/factories/monde.ts'
import { baseDeTest } from '#test/support/base-de-test.ts'
import { contexteDe } from '#test/support/contexte-de-test.ts'
import { accepter, accueilDe, BON, ICI, refusDe } from '#test/support/invitations.ts'
import { inviterAuCpas } from './inviter-au-cpas.server.ts'
import { inviterTravailleur } from './inviter-travailleur.server.ts'
import { relancerInvitation } from './relancer-invitation.server.ts'
import { retirerInvitation } from './retirer-invitation.server.ts'
import { utiliserLien, voirLien } from './utiliser-lien.server.ts'
import { voirInvitation } from './voir-invitation.server.ts'

let base: Base
let cpasId: string
let cheffe: ActeurDuCpas

beforeEach(() => {
  base = baseDeTest()
  cpasId = unCpas(base)
  cheffe = unAgent(base, cpasId, 'responsable', 'Nadia')
})

describe('ouvrir son espace à une personne', () => {
  test('l’invitation part à l’adresse du dossier', async () => {
    const lea = unAgent(base, cpasId)
    const candidatId = unCandidat(base, lea)
    inviterTravailleur(contexteDe(base, lea), candidatId)
    const entrant = await accepter(base, 'fatima@courriel.example')
    expect(mandatsDuCompte(base, perimetreSysteme(), entrant.compteId)).toMatchObject([
      { role: 'travailleur', candidatId, cpasId },
    ])
  })

  test('qui ne peut pas l’envoyer n’en voit ni le nom ni l’adresse', () => {
    const lea = unAgent(base, cpasId)
    const candidatId = unCandidat(base, lea)
    inviterTravailleur(contexteDe(base, lea), candidatId)
    const mandatId = accesDuDossier(base, contexteDe(base, lea).perimetre, candidatId)?.id ?? ''
    expect(voirInvitation(contexteDe(base, lea), mandatId).nom).toBe('Fatima Benali')
    const prospecteur = unAgent(base, cpasId, 'prospecteur', 'Inès')
    expect(() => voirInvitation(contexteDe(base, prospecteur), mandatId)).toThrow(
      'commun/introuvable',
    )
  })

  test('deux partenaires partagent une adresse : chacun n’ouvre que son dossier', async () => {
    const lea = unAgent(base, cpasId)
    const ctx = contexteDe(base, lea)
    const partage = { courriel: 'menage@courriel.example' }
    const a = unCandidat(base, lea, partage)
    const b = unCandidat(base, lea, { ...partage, prenom: 'Jan', nom: 'Benali' })
    inviterTravailleur(ctx, a)
    const deFatima = lienPour(base, partage.courriel)
    inviterTravailleur(ctx, b)
    const deJan = lienPour(base, partage.courriel)
    expect(lettresPour(base, partage.courriel).map(({ nom }) => nom)).toEqual([
      'Fatima Benali',
      'Jan Benali',
    ])
    const fatima = await utiliserLien(accueilDe(base), { ...deFatima, motDePasse: null }, ICI)
    const jan = await utiliserLien(accueilDe(base), { ...deJan, motDePasse: null }, ICI)
    const dossiersDe = (compteId: string) =>
      mandatsDuCompte(base, perimetreSysteme(), compteId).map(({ candidatId }) => candidatId)
    expect(dossiersDe(fatima.compteId)).toEqual([a])
    expect(dossiersDe(jan.compteId)).toEqual([b])
  })

  test('deux homonymes d’une même adresse restent deux comptes', async () => {
    const lea = unAgent(base, cpasId)
    const partage = { courriel: 'peeters@courriel.example', prenom: 'Jan', nom: 'Peeters' }
    for (const id of [unCandidat(base, lea, partage), unCandidat(base, lea, partage)])
      inviterTravailleur(contexteDe(base, lea), id)
    const comptes = base.$client
      .prepare('select count(*) from compte where courriel = ?')
      .pluck()
      .get(partage.courriel)
    expect(comptes).toBe(2)
  })

  test('le compte d’une personne accompagnée n’est jamais repris pour un emploi', async () => {
    const lea = unAgent(base, cpasId)
    inviterTravailleur(contexteDe(base, lea), unCandidat(base, lea))
    const fatima = await accepter(base, 'fatima@courriel.example')
    inviterAuCpas(contexteDe(base, cheffe), {
      prenom: 'Fatima',
      nom: 'Benali',
      courriel: 'fatima@courriel.example',
      langue: 'fr',
      role: 'administratif',
    })
    const collegue = await accepter(base, 'fatima@courriel.example', BON)
    expect(collegue.compteId).not.toBe(fatima.compteId)
  })

  test('sans adresse dans le dossier, rien ne part', async () => {
    const lea = unAgent(base, cpasId)
    const id = unCandidat(base, lea, { courriel: null })
    expect(await refusDe(() => inviterTravailleur(contexteDe(base, lea), id))).toBe(
      'compte/courriel_absent',
    )
  })

  test('une adresse corrigée dans le dossier reçoit le renvoi tout de suite', () => {
    const lea = unAgent(base, cpasId)
    const ctx = contexteDe(base, lea)
    const id = unCandidat(base, lea)
    inviterTravailleur(ctx, id)
    const ancien = lienPour(base, 'fatima@courriel.example')
    base.$client.prepare('update candidat set courriel = ?').run('juste@courriel.example')
    relancerInvitation(ctx, accesDuDossier(base, ctx.perimetre, id)?.id ?? '')
    expect(lettresPour(base, 'juste@courriel.example')).toHaveLength(1)
    expect(voirLien(accueilDe(base), ancien.jeton, null).etat).toBe('utilise')
  })

  test('un autre CPAS ne peut ni inviter ni relancer', async () => {
    const lea = unAgent(base, cpasId)
    const id = unCandidat(base, lea)
    inviterTravailleur(contexteDe(base, lea), id)
    const bram = contexteDe(base, unAgent(base, unCpas(base)))
    const mandat = accesDuDossier(base, contexteDe(base, lea).perimetre, id)?.id ?? ''
    expect(await refusDe(() => inviterTravailleur(bram, id))).toBe('commun/introuvable')
    expect(await refusDe(() => relancerInvitation(bram, mandat))).toBe('commun/introuvable')
    expect(await refusDe(() => retirerInvitation(bram, mandat))).toBe('commun/introuvable')
    expect(accesDuDossier(base, bram.perimetre, id)).toBeUndefined()
  })
})
